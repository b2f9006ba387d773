package cn.yimen.display.recorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yimen.display.recorder.Take.Flaw;
import cn.yimen.ui.voice.Sound;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TakeTest {

    @Test
    void theWordIsFoundInTheQuietAroundIt() {
        var take = Take.of(Speaking.word(500, 0.3));
        assertThat(Sound.durationOf(take.from()).toMillis()).isCloseTo(360, within(15L));
        assertThat(Sound.durationOf(take.to()).toMillis()).isCloseTo(940, within(15L));
        assertThat(take.flaws("digit-1")).isEmpty();
    }

    @Test
    void inALoudRoomTheWordIsStillFound() {
        var noisy =
                Sound.joined(
                        List.of(
                                Speaking.room(400, 0.02),
                                Speaking.voice(500, 0.3),
                                Speaking.room(500, 0.02)));
        var take = Take.of(noisy);
        assertThat(take.kept().duration().toMillis()).isCloseTo(580, within(30L));
    }

    @Test
    void whatIsWrongWithATakeIsNamed() {
        assertThat(Take.of(Speaking.room(900, 0.0005)).flaws("digit-1"))
                .containsExactly(Flaw.NOTHING_HEARD);
        assertThat(Take.of(Speaking.word(500, 1)).flaws("digit-1")).contains(Flaw.CLIPPED);
        assertThat(Take.of(Speaking.word(500, 0.03)).flaws("digit-1")).contains(Flaw.TOO_QUIET);
        assertThat(Take.of(Speaking.word(4_000, 0.3)).flaws("digit-1")).contains(Flaw.TOO_LONG);
        assertThat(Take.of(Speaking.word(4_000, 0.3)).flaws("evacuate")).isEmpty();
        var hum =
                Sound.joined(
                        List.of(
                                Speaking.room(400, 0.05),
                                Speaking.voice(500, 0.2),
                                Speaking.room(500, 0.05)));
        assertThat(Take.of(hum).flaws("digit-1")).contains(Flaw.NOISY);
    }

    @Test
    void noiseIsAWarningAndClippingIsNot() {
        assertThat(Take.of(Speaking.word(500, 0.03)).isUsable("digit-1")).isTrue();
        assertThat(Take.of(Speaking.word(500, 1)).isUsable("digit-1")).isFalse();
    }

    @Test
    void endsCanBeMovedButNotPastTheRecordingOrEachOther() {
        var take = Take.of(Speaking.word(500, 0.3));
        int all = take.whole().length();
        assertThat(take.trimmed(-5, all + 5).kept().length()).isEqualTo(all);
        assertThat(take.trimmed(all, 0).kept().length()).isZero();
        var shorter = take.trimmed(take.from() + 2_000, take.from() + 3_000);
        assertThat(shorter.kept().duration()).isLessThan(Duration.ofMillis(50));
        assertThat(shorter.flaws("digit-1")).contains(Flaw.TOO_SHORT);
    }
}
