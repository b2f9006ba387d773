package cn.yimen.ui.voice;

/// Brings sounds to a loudness, or as near to it as their peaks allow.
final class Level {

    /// A little room for what the device makes of the samples.
    private static final double MARGIN = 0.99;

    private Level() {}

    /// Without the silence at its ends.
    static Sound at(Sound sound, double lufs) {
        return whole(sound.trimmed(), lufs);
    }

    static Sound whole(Sound sound, double lufs) {
        if (sound.peak() == 0) {
            return sound;
        }
        double gain = Loudness.factor(lufs - Loudness.integrated(sound));
        double highest = Loudness.factor(Composer.HIGHEST_PEAK_DBTP) / Loudness.truePeak(sound);
        return sound.scaled(Math.min(gain, MARGIN * highest));
    }
}
