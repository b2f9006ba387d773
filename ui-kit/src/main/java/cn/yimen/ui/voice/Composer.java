package cn.yimen.ui.voice;

import cn.yimen.ui.voice.Composition.Placed;
import cn.yimen.ui.voice.Step.Rest;
import cn.yimen.ui.voice.Step.Say;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts clips together to a call: chime, sentence, and the sentence once more. Clips are trimmed
/// and brought to one loudness when the composer is made; the whole comes out at [#TARGET_LUFS]
/// unless its peaks forbid it.
public final class Composer {

    public static final double TARGET_LUFS = -23;
    public static final double HIGHEST_PEAK_DBTP = -1;

    private static final String CHIME = "chime";
    private static final Duration AFTER_CHIME = Duration.ofMillis(300);
    private static final Duration BETWEEN_SENTENCES = Duration.ofMillis(800);

    /// Below the voice, so that it calls without startling.
    private static final double CHIME_LUFS = TARGET_LUFS - 2;

    private final Map<String, Sound> clips = new HashMap<>();

    public Composer(ClipPack pack) {
        pack.clips().forEach((name, sound) -> clips.put(name, levelled(sound, TARGET_LUFS)));
        clips.put(CHIME, levelled(pack.clip(CHIME).orElseGet(Chime::sound), CHIME_LUFS));
    }

    /// @param sentences how often the sentence is said: 1 or 2
    /// @return empty where the pack lacks a clip that the call needs
    public Optional<Composition> compose(Announcement announcement, int sentences) {
        var steps = steps(announcement, sentences);
        var parts = new ArrayList<Sound>();
        var placed = new ArrayList<Placed>();
        int at = 0;
        for (var step : steps) {
            var sound = soundOf(step);
            if (sound.isEmpty()) {
                return Optional.empty();
            }
            int end = at + sound.get().length();
            if (step instanceof Say say) {
                placed.add(new Placed(say.clip(), Sound.durationOf(at), Sound.durationOf(end)));
            }
            parts.add(sound.get());
            at = end;
        }
        return Optional.of(new Composition(levelled(Sound.joined(parts), TARGET_LUFS), placed));
    }

    private static List<Step> steps(Announcement announcement, int sentences) {
        var steps = new ArrayList<Step>();
        steps.add(new Say(CHIME));
        steps.add(new Rest(AFTER_CHIME));
        for (int i = 0; i < sentences; i++) {
            if (i > 0) {
                steps.add(new Rest(BETWEEN_SENTENCES));
            }
            steps.addAll(MandarinSentence.of(announcement));
        }
        return steps;
    }

    private Optional<Sound> soundOf(Step step) {
        return switch (step) {
            case Say say -> Optional.ofNullable(clips.get(say.clip()));
            case Rest rest -> Optional.of(Sound.silence(rest.length()));
        };
    }

    private static Sound levelled(Sound sound, double lufs) {
        var trimmed = sound.trimmed();
        double gain = Loudness.factor(lufs - Loudness.integrated(trimmed));
        double loudest = Loudness.factor(HIGHEST_PEAK_DBTP) / Loudness.truePeak(trimmed);
        return trimmed.length() == 0 ? trimmed : trimmed.scaled(Math.min(gain, 0.99 * loudest));
    }
}
