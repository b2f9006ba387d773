package cn.yimen.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LoudnessTest {

    @Test
    void aFullScaleToneOfOneKilohertzMeasuresAsTheStandardSays() {
        assertThat(Loudness.integrated(Tones.sine(997, 1, 3000))).isCloseTo(-3.01, within(0.1));
        assertThat(Loudness.integrated(Tones.sine(997, 0.1, 3000))).isCloseTo(-23.01, within(0.1));
    }

    @Test
    void silenceBetweenWordsDoesNotCount() {
        var tone = Tones.sine(997, 0.1, 2000);
        var gap = Sound.silence(Duration.ofSeconds(4));
        var spoken = Sound.joined(List.of(tone, gap, tone));
        assertThat(Loudness.integrated(spoken)).isCloseTo(-23.0, within(0.4));
    }

    @Test
    void thePeakBetweenSamplesIsFound() {
        // A quarter of the rate, 45° off: every sample is 0.707, the wave between them reaches 1.
        var samples = new float[400];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) Math.sin(Math.PI / 2 * i + Math.PI / 4);
        }
        var sound = Sound.of(samples);
        assertThat(sound.peak()).isCloseTo(0.707f, within(0.001f));
        assertThat(Loudness.truePeak(sound)).isCloseTo(1.0, within(0.03));
    }
}
