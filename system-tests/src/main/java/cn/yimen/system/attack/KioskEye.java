package cn.yimen.system.attack;

import cn.yimen.kiosk.flow.Upkeep;
import cn.yimen.system.process.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks at a kiosk while somebody plays with it: are its windows, its focus, its processes and its
/// open files still those that were there before?
final class KioskEye {

    /// SEC-12.
    private static final Duration RESTORED_WITHIN = Duration.ofMillis(500);

    private static final Duration BETWEEN = Duration.ofMillis(10);

    private static final int MORE_FILES = 32;

    private static final Set<String> MAINTENANCE =
            Stream.of(Upkeep.class.getPermittedSubclasses())
                    .map(Class::getSimpleName)
                    .collect(Collectors.toUnmodifiableSet());

    private final XHands hands;
    private final Program kiosk;
    private final Set<String> ports;
    private final Set<XHands.Seen> windows;
    private final long focus;
    private final Set<String> programs;
    private final long files;
    private final int eventsBefore;
    private final List<String> otherWindows = new ArrayList<>();
    private final List<String> lostFocus = new ArrayList<>();
    private final Set<String> otherPrograms = new TreeSet<>();
    private long mostFiles;
    private int looks;

    KioskEye(XHands hands, Program kiosk, Set<String> ports) throws IOException {
        this.hands = hands;
        this.kiosk = kiosk;
        this.ports = ports;
        windows = hands.windows();
        focus = hands.focus();
        programs = programs();
        files = files();
        eventsBefore = kiosk.mark();
    }

    /// @param after what was done last
    void look(String after) throws IOException {
        looks++;
        if (!soon(() -> hands.windows().equals(windows))) {
            otherWindows.add(after + ": " + hands.windows());
        }
        if (!soon(() -> hands.focus() == focus)) {
            lostFocus.add(after + ": " + hands.focus());
        }
        programs().stream().filter(one -> !programs.contains(one)).forEach(otherPrograms::add);
        mostFiles = Math.max(mostFiles, files());
    }

    private static boolean soon(BooleanSupplier is) {
        long end = System.nanoTime() + RESTORED_WITHIN.toNanos();
        while (!is.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        return true;
    }

    private Set<String> programs() {
        var found = new TreeSet<String>();
        ProcessHandle.of(kiosk.pid()).stream()
                .flatMap(ProcessHandle::descendants)
                .forEach(child -> found.add(child.info().command().orElse("?")));
        return found;
    }

    private long files() throws IOException {
        try (var open = Files.list(Path.of("/proc", Long.toString(kiosk.pid()), "fd"))) {
            return open.count();
        }
    }

    List<Attempt> attempts() throws IOException, InterruptedException {
        return List.of(
                Attempt.of(
                        "keys: no second window",
                        "the windows that were there, full screen, within 500 ms",
                        otherWindows.isEmpty() && !windows.isEmpty(),
                        "%d looks, windows %s, others %s".formatted(looks, windows, otherWindows)),
                Attempt.of(
                        "keys: the focus stays",
                        "the same window has it within 500 ms",
                        lostFocus.isEmpty(),
                        looks + " looks, elsewhere " + lostFocus),
                Attempt.of(
                        "keys: no other program",
                        "the kiosk starts none",
                        otherPrograms.isEmpty(),
                        "before %s, new %s".formatted(programs, otherPrograms)),
                Attempt.of(
                        "keys: files stay bounded",
                        "at most " + MORE_FILES + " more than before",
                        mostFiles <= files + MORE_FILES,
                        "%d before, at most %d".formatted(files, mostFiles)),
                Attempt.of(
                        "keys: no door to maintenance",
                        "neither its screens nor its desk",
                        maintenance().isEmpty(),
                        maintenance() + " of screens " + screens()),
                Attempt.of(
                        "keys: nothing broke in the program",
                        "it lives, and no bug was written",
                        kiosk.isAlive() && kiosk.events("bug").isEmpty(),
                        "bugs " + kiosk.events("bug").size()),
                Attempt.of(
                        "keys: it is written down",
                        "tamper: keys, bursts, chords",
                        isSaid("burst") && isSaid("chord"),
                        kiosk.events("tamper").size() + " lines"),
                Listening.attempt("keys: the kiosk listens on no port", kiosk.pid(), ports));
    }

    private Set<String> screens() {
        var found = new TreeSet<String>();
        kiosk.events("screen.shown").forEach(line -> found.add(line.field("name")));
        return found;
    }

    private List<String> maintenance() {
        var found = new ArrayList<String>();
        screens().stream().filter(MAINTENANCE::contains).forEach(found::add);
        kiosk.events("upkeep.opened").forEach(_ -> found.add("upkeep.opened"));
        return found;
    }

    private boolean isSaid(String what) throws InterruptedException {
        try {
            kiosk.await(eventsBefore, "tamper", Map.of("what", what), Duration.ofSeconds(1));
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }
}
