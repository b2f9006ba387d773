package cn.yimen.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.flow.KioskEffect.Cue;
import cn.yimen.ui.voice.Sound;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.LineUnavailableException;
import org.junit.jupiter.api.Test;

class CuesTest {

    private final LinkedBlockingQueue<String> happened = new LinkedBlockingQueue<>();
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private volatile boolean there;

    private void sound(Sound sound) throws LineUnavailableException {
        happened.add(there ? "heard" : "not heard");
        if (!there) {
            throw new LineUnavailableException();
        }
    }

    private String next() throws InterruptedException {
        return String.valueOf(happened.poll(10, TimeUnit.SECONDS));
    }

    @Test
    void aLoudspeakerThatCameBackIsHeardAgainAndItsLossIsToldOnce() throws InterruptedException {
        var log =
                new EventLog(
                        () -> Instant.EPOCH, new PrintStream(told, true, StandardCharsets.UTF_8));
        try (var cues = new Cues(log, this::sound)) {
            cues.play(Cue.CARD_READ);
            cues.play(Cue.CARD_READ);
            assertThat(next() + ", " + next()).isEqualTo("not heard, not heard");
            there = true;
            cues.play(Cue.TAKE_CARD);
            assertThat(next()).isEqualTo("heard");
        }
        assertThat(told.toString(StandardCharsets.UTF_8)).containsOnlyOnce("sound.unavailable");
    }
}
