package cn.yimen.system.touch;

import cn.yimen.device.card.IdentityCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Somebody before the real panel: lays a card down, touches what it says, reads what it shows.
/// Used by one thread.
public final class Person {

    private static final Duration ENTRY_LIMIT = Duration.ofMinutes(2);
    private static final long PAINTED_MILLIS = 400;
    private static final long LOOK_AGAIN_MILLIS = 20;
    private static final Duration STILL_LIMIT = Duration.ofSeconds(4);
    private static final int TOUCHES = 3;
    private static final Duration NOTHING_CAME = Duration.ofSeconds(4);

    private final KioskStage stage;
    private final Path pictures;
    private final Duration patience;
    private int pictured;

    public Person(KioskStage stage, Path pictures) {
        this(stage, pictures, KioskStage.PATIENCE);
    }

    /// @param patience how long anything may take
    public Person(KioskStage stage, Path pictures, Duration patience) {
        this.stage = stage;
        this.pictures = pictures;
        this.patience = patience;
    }

    /// Comes until the first page offers what the person wants: a kiosk that has just been started
    /// learns of the province between two visits.
    public void comes(IdentityCard card, String wanted) throws Exception {
        long deadline = System.nanoTime() + ENTRY_LIMIT.toNanos();
        while (true) {
            lays(card);
            if (isOffered(wanted)) {
                return;
            }
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("not offered: " + wanted);
            }
            leaves();
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private void lays(IdentityCard card) throws Exception {
        int mark = stage.kiosk().mark();
        stage.ends().reader().lay(card);
        stage.kiosk().await(mark, "screen.shown", Map.of("name", "Home"), patience);
        int read = stage.kiosk().mark();
        stage.ends().reader().lift();
        stage.kiosk().await(read, "card.removed", Map.of(), patience);
        sees("请选择要办的事");
    }

    private boolean isOffered(String wanted) throws IOException {
        return stage.fingers().look().stream()
                .anyMatch(spot -> spot.isKey() && spot.words().startsWith(wanted));
    }

    /// One key after the other; a touch that nothing came of is made again, as people do.
    public void touches(String... words) throws Exception {
        for (var word : words) {
            boolean came = false;
            for (int touch = 0; touch < TOUCHES && !came; touch++) {
                var key = key(word);
                var before = stage.fingers().look();
                stage.fingers().touch(key);
                came = changes(before);
            }
        }
    }

    private Spot key(String word) throws Exception {
        return stage.fingers()
                .await(word, spot -> spot.isKey() && spot.words().contains(word), patience);
    }

    /// What most want next.
    public void goesOn() throws Exception {
        var before = stage.fingers().look();
        stage.fingers()
                .touch(
                        stage.fingers()
                                .await("main", spot -> spot.kind() == Spot.Kind.MAIN, patience));
        changes(before);
    }

    /// On keys that bear one character each.
    public void types(String text) throws Exception {
        var seen = stage.fingers().look();
        stage.fingers()
                .type(
                        text.codePoints()
                                .mapToObj(Character::toString)
                                .map(letter -> lettered(seen, letter))
                                .toList());
    }

    private static Spot lettered(List<Spot> seen, String letter) {
        return seen.stream()
                .filter(spot -> spot.isKey() && spot.words().equals(letter))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no key " + letter));
    }

    /// A name, with a finger.
    public void signs() throws Exception {
        var pad = stage.fingers().await("pad", spot -> spot.kind() == Spot.Kind.PAD, patience);
        stage.fingers().draw(pad);
    }

    private boolean changes(List<Spot> before) throws Exception {
        long deadline = System.nanoTime() + NOTHING_CAME.toNanos();
        while (System.nanoTime() < deadline) {
            if (!timeless(stage.fingers().look()).equals(timeless(before))) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        }
        return false;
    }

    private static List<Spot> timeless(List<Spot> seen) {
        return seen.stream().filter(spot -> !spot.words().matches("\\d\\d:\\d\\d")).toList();
    }

    /// @return the whole text
    public String sees(String words) throws Exception {
        return stage.fingers()
                .await(
                        words,
                        spot -> spot.kind() == Spot.Kind.TEXT && spot.words().contains(words),
                        patience)
                .words();
    }

    /// @return the first text that has one of them
    public String seesAnyOf(String... words) throws Exception {
        return stage.fingers()
                .await(
                        String.join(" / ", words),
                        spot -> Stream.of(words).anyMatch(spot.words()::contains),
                        patience)
                .words();
    }

    public boolean isShown(String words) throws IOException {
        return stage.fingers().look().stream().anyMatch(spot -> spot.words().contains(words));
    }

    /// A key that stands there and cannot be touched, with its reason.
    public String isHidden(String words) throws Exception {
        return stage.fingers()
                .await(
                        words,
                        spot -> spot.kind() == Spot.Kind.OFF && spot.words().startsWith(words),
                        patience)
                .words();
    }

    public void leaves() throws Exception {
        int mark = stage.kiosk().mark();
        touches("退出");
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            if (screen().equals("Attract")) {
                return;
            }
            if (isShown("不办了")) {
                touches("不办了");
                stage.kiosk().await(mark, "screen.shown", Map.of("name", "Attract"), patience);
                return;
            }
        }
        throw new TimeoutException("nobody can leave");
    }

    /// Leaves where somebody stands there still.
    public void isGone() throws Exception {
        if (!screen().equals("Attract")) {
            leaves();
        }
    }

    private String screen() {
        return stage.kiosk().events("screen.shown").getLast().field("name");
    }

    /// What stands there while nobody is there, without the hour.
    public List<String> attract() throws IOException {
        return stage.fingers().look().stream()
                .filter(spot -> !spot.words().contains(":"))
                .map(Spot::toString)
                .toList();
    }

    public void seesNoMore(String words, Duration limit) throws Exception {
        long deadline = System.nanoTime() + limit.toNanos();
        while (isShown(words)) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("still shown: " + words);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /// Keeps what the panel shows.
    public void pictures(String name) throws Exception {
        pictured++;
        var file = pictures.resolve("%02d-%s.png".formatted(pictured, name));
        long deadline = System.nanoTime() + STILL_LIMIT.toNanos();
        byte[] before;
        byte[] now = photograph(file);
        do {
            before = now;
            now = photograph(file);
        } while (!Arrays.equals(before, now) && System.nanoTime() < deadline);
    }

    /// A busy machine paints later than it knows what to say.
    private byte[] photograph(Path file) throws Exception {
        TimeUnit.MILLISECONDS.sleep(PAINTED_MILLIS);
        stage.glass().photograph(file);
        return Files.readAllBytes(file);
    }
}
