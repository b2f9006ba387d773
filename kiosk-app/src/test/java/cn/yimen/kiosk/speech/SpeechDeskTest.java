package cn.yimen.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.keypad.AccessKey;
import cn.yimen.device.keypad.KeyPress;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.MannerTouch;
import cn.yimen.kiosk.flow.SpeechRate;
import cn.yimen.kiosk.screen.SpokenKiosk;
import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.proof.Screens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A window whose screens are spoken by the synthesisers of the system; what would be heard is
/// written down.
@Timeout(60)
class SpeechDeskTest {

    private static final long LIMIT_NANOS = Duration.ofSeconds(30).toNanos();

    @TempDir Path folder;

    private final UiThread ui = Screens.ui();
    private final SpokenKiosk kiosk = new SpokenKiosk();
    private final SpeechDesk desk = ui.ask(() -> new SpeechDesk(kiosk.host(), kiosk.sent()::add));

    @AfterEach
    void close() {
        ui.ask(() -> {
            desk.show(kiosk.silent());
            kiosk.host().close();
            return true;
        });
    }

    @Test
    void aScreenIsHeardAndItsKeysArePressedByFourKeys() {
        open(Optional.of("wav:" + folder));
        show();
        heard("语音朗读已打开");
        heard("按下一项键");

        // The page itself speaks of numbers, too: there is no ring before the first press.
        for (int i = 0; i < 40 && !(onUi(kiosk::ring) && heardLately().contains("取号")); i++) {
            int before = transcript().size();
            press(AccessKey.NEXT, false);
            await("said something", () -> transcript().size() > before);
        }
        assertThat(onUi(kiosk::ring)).as("the ring").isTrue();
        press(AccessKey.SELECT, false);
        await(
                "pressed",
                () -> kiosk.sent().stream().anyMatch(KioskEvent.OpenHomeKey.class::isInstance));
    }

    @Test
    void aHeldKeyAsksForAnotherPaceAndAnyKeyCountsAsPresence() {
        open(Optional.of("wav:" + folder));
        show();
        heard("按下一项键");
        kiosk.sent().clear();
        press(AccessKey.NEXT, true);
        assertThat(kiosk.sent())
                .contains(
                        new MannerTouch.Speech(Optional.of(SpeechRate.USUAL)),
                        new MannerTouch.Speech(Optional.of(SpeechRate.FASTER)));
        heard("快一些了");
    }

    @Test
    void aKeyOrAPlugBeginsAndPullingThePlugEnds() {
        open(Optional.of("wav:" + folder));
        onUi(() -> {
            desk.show(kiosk.silent());
            desk.pressed(new KeyPress(AccessKey.HELP, false));
            desk.headset(true);
            desk.headset(false);
            return true;
        });
        assertThat(kiosk.sent())
                .containsExactly(
                        new MannerTouch.Speech(Optional.of(SpeechRate.USUAL)),
                        new MannerTouch.Speech(Optional.of(SpeechRate.USUAL)),
                        new MannerTouch.Speech(Optional.empty()));
    }

    @Test
    void withoutAHeadsetTheScreenSaysSoAndNothingIsSpoken() {
        open(Optional.empty());
        show();
        assertThat(kiosk.sent()).containsExactly(new MannerTouch.Speech(Optional.empty()));
        assertThat(onUi(kiosk::words)).contains("没有找到耳机的声音设备");
    }

    @Test
    void aFingerHearsWhatItSlidesOverAndSelectsByTwoTaps() {
        open(Optional.of("wav:" + folder));
        onUi(() -> {
            kiosk.host().open("speech");
            return true;
        });
        show();
        heard("按下一项键");
        onUi(() -> kiosk.touchTakeNumber(1));
        heard("取号");
        assertThat(kiosk.sent()).noneMatch(KioskEvent.OpenHomeKey.class::isInstance);
        onUi(() -> kiosk.touchTakeNumber(2));
        await(
                "pressed",
                () -> kiosk.sent().stream().anyMatch(KioskEvent.OpenHomeKey.class::isInstance));
    }

    private void open(Optional<String> headset) {
        var line =
                VoiceLine.open(
                        headset,
                        InstantSource.system(),
                        words -> ui.execute(() -> desk.caption(words)),
                        () -> ui.execute(desk::looksAgain));
        onUi(() -> {
            desk.speakBy(line);
            return true;
        });
    }

    private void show() {
        onUi(() -> {
            desk.show(kiosk.speaking());
            return true;
        });
    }

    private void press(AccessKey key, boolean held) {
        onUi(() -> {
            desk.pressed(new KeyPress(key, held));
            return true;
        });
    }

    private <T> T onUi(Supplier<T> act) {
        return CompletableFuture.supplyAsync(act, ui).join();
    }

    private List<String> transcript() {
        var file = folder.resolve("transcript.tsv");
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("reading the transcript", e);
        }
    }

    private String heardLately() {
        var lines = transcript();
        return lines.isEmpty() ? "" : lines.getLast();
    }

    private void heard(String words) {
        await(words, () -> transcript().stream().anyMatch(line -> line.contains(words)));
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT_NANOS;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for " + what).isLessThan(end);
            LockSupport.parkNanos(5_000_000);
        }
    }
}
