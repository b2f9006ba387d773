package cn.yimen.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.state.HallState;
import cn.yimen.journal.DamageMark;
import cn.yimen.journal.Entry;
import cn.yimen.journal.Journal;
import cn.yimen.journal.KnownAnswer;
import cn.yimen.journal.Personal;
import cn.yimen.journal.Verification;
import cn.yimen.server.http.HttpSettings;
import cn.yimen.server.support.PushedClock;
import cn.yimen.server.support.RunningHall;
import cn.yimen.server.support.Sample;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One bit of a journal's files is turned, anywhere: the server then has everything, or says what
/// it has not. Never something else without a word.
final class JournalFuzzTest {

    private static final Logger ROOT = Logger.getLogger("");

    /// As many as fit beside everything else; `-Dyimen.flips=1000` for more.
    private static final int FLIPS = Integer.getInteger("yimen.flips", 400);

    private static final long SEED = 1;
    private static final int TICKETS = 36;
    private static final int WORKERS = 2;

    @TempDir Path place;
    private final PushedClock clock = new PushedClock();
    private Whole whole = new Whole(List.of(), Map.of(), Map.of());

    /// All that a journal says.
    private record Whole(
            List<Entry<HallEvent>> entries,
            Map<Long, Personal> persons,
            Map<UUID, KnownAnswer<HallEvent>> answers) {

        static Whole of(Journal<HallEvent> journal) {
            var entries = journal.read(0, Integer.MAX_VALUE);
            var persons = new HashMap<Long, Personal>();
            for (var entry : entries) {
                journal.personal(entry.seq()).ifPresent(who -> persons.put(entry.seq(), who));
            }
            var commands =
                    LongStream.rangeClosed(1, 2L * TICKETS + 2)
                            .mapToObj(n -> Sample.command(n).value())
                            .toList();
            return new Whole(entries, persons, journal.answers(commands));
        }
    }

    @BeforeEach
    void aHallThatWasKilled() throws Exception {
        ROOT.setLevel(Level.WARNING);
        var running = place.resolve("running");
        try (var hall = new RunningHall(running)) {
            take(hall, 1, TICKETS / 2);
            hall.restart();
            take(hall, TICKETS / 2 + 1, TICKETS);
            copy(running, Files.createDirectory(place.resolve("killed")));
        }
        copy(place.resolve("killed"), Files.createDirectory(place.resolve("image")));
        try (var journal = ready(place.resolve("image")).journal()) {
            whole = Whole.of(journal);
        }
    }

    private static void take(RunningHall hall, int from, int to) throws Exception {
        for (int n = from; n <= to; n++) {
            if (n == 4 || n == TICKETS - 4) {
                hall.caller().does(2L * n, Sample.take(n, "B", n == 4 ? Sample.WANG : Sample.LI));
            } else {
                hall.caller().issue(n, "A");
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.list(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = file.getFileName().toString();
                if (!name.endsWith("-shm") && !name.endsWith(".lock")) {
                    Files.copy(
                            file,
                            to.resolve(name),
                            StandardCopyOption.REPLACE_EXISTING,
                            StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    @Test
    void aTurnedBitIsHarmlessOrFoundAndReported() throws Exception {
        var wrong = new ArrayList<String>();
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            var parts = new ArrayList<Future<List<String>>>();
            for (int worker = 0; worker < WORKERS; worker++) {
                long seed = SEED + worker;
                var image = Files.createDirectory(place.resolve("image" + worker));
                parts.add(workers.submit(() -> turnBits(image, new SplittableRandom(seed))));
            }
            for (var part : parts) {
                wrong.addAll(part.get());
            }
        }
        assertThat(wrong).as("of %d, seed %d", FLIPS, SEED).isEmpty();
    }

    private List<String> turnBits(Path image, SplittableRandom random) throws IOException {
        var wrong = new ArrayList<String>();
        for (int flip = 0; flip < FLIPS / WORKERS; flip++) {
            empty(image);
            copy(place.resolve("killed"), image);
            var where = turnOneBit(image, random);
            problem(image, where).ifPresent(what -> wrong.add(where + ": " + what));
        }
        return wrong;
    }

    private static void empty(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.toList().reversed()) {
                if (!file.equals(directory)) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String turnOneBit(Path image, SplittableRandom random) throws IOException {
        var name = random.nextInt(3) == 0 ? "journal.db-wal" : "journal.db";
        var bytes = Files.readAllBytes(image.resolve(name));
        int at = random.nextInt(bytes.length);
        int bit = random.nextInt(8);
        bytes[at] ^= (byte) (1 << bit);
        Files.write(image.resolve(name), bytes);
        return name + " " + at + "." + bit;
    }

    private Optional<String> problem(Path image, String where) throws IOException {
        var first = ready(image);
        var journal = first.journal();
        try {
            if (journal.verify() instanceof Verification.Broken broken) {
                journal.close();
                DamageMark.leave(image, broken.why());
                journal = ready(image).journal();
            }
            var found = Whole.of(journal);
            var state = HallState.empty();
            for (var entry : found.entries()) {
                state = state.apply(new Recorded(entry.seq(), entry.at(), entry.value()));
            }
            return state.special().rebuilt().isPresent()
                    ? dishonest(found, state)
                    : different(found, where.contains("-wal"));
        } finally {
            journal.close();
        }
    }

    /// The end of a write-ahead log that was torn in a power cut looks the same.
    private Optional<String> different(Whole found, boolean isLog) {
        if (found.equals(whole)) {
            return Optional.empty();
        }
        int missing = whole.entries().size() - found.entries().size();
        boolean isTornEnd =
                isLog
                        && missing <= 1
                        && found.entries()
                                .equals(whole.entries().subList(0, found.entries().size()));
        return isTornEnd ? Optional.empty() : Optional.of("silently different");
    }

    private Optional<String> dishonest(Whole found, HallState state) {
        var originals = new HashSet<Set<Object>>();
        whole.entries().forEach(entry -> originals.add(Set.of(entry.at(), entry.value())));
        long kept =
                found.entries().stream()
                        .filter(entry ->
                                originals.contains(Set.<Object>of(entry.at(), entry.value())))
                        .count();
        var rebuilt = state.special().rebuilt().orElseThrow();
        boolean isTailUnknown = rebuilt.kept() == 0;
        if (!isTailUnknown && rebuilt.kept() + rebuilt.lost() < whole.entries().size() - 1) {
            return Optional.of("says " + rebuilt + " of " + whole.entries().size());
        }
        if (kept < rebuilt.kept()) {
            return Optional.of("kept what never was: " + rebuilt + ", really " + kept);
        }
        for (var entry : whole.entries()) {
            if (entry.value() instanceof Reserved r
                    && state.line(r.line()).lastOrdinal() < r.number().ordinal()) {
                return Optional.of(r.number() + " would be given again: " + rebuilt);
            }
        }
        return Optional.empty();
    }

    private HallJournal.Result.Ready ready(Path data) {
        var settings = new ServerSettings(data, HttpSettings.loopback(0), Optional.empty());
        var log = new EventLog(clock, new PrintStream(OutputStream.nullOutputStream()));
        var hall = new HallServer.Hall(Sample.config(), Sample.catalogue(), clock, log);
        return switch (new HallJournal(settings, hall).open()) {
            case HallJournal.Result.Ready ready -> ready;
            case HallJournal.Result.NotReady not -> throw new AssertionError(not.sentence());
        };
    }
}
