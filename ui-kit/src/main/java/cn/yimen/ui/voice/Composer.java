package cn.yimen.ui.voice;

import cn.yimen.ui.voice.Composition.Placed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts clips together to an utterance: chime, then the sentence in each language, and all of it
/// once more where there is time. Clips are trimmed and brought to one loudness when the composer
/// is made; the whole comes out at [#TARGET_LUFS] unless its peaks forbid it. Safe for use by
/// several threads.
public final class Composer {

    public static final double TARGET_LUFS = -23;
    public static final double HIGHEST_PEAK_DBTP = -1;

    /// Longer than this nobody listens, and the next call waits.
    public static final Duration LONGEST = Duration.ofSeconds(12);

    /// The clip of a pack that replaces the built-in chime.
    public static final String CHIME = "chime";

    private static final Duration AFTER_CHIME = Duration.ofMillis(300);

    /// Below the voice, so that it calls without startling.
    private static final double CHIME_LUFS = TARGET_LUFS - 2;

    private final NumberStyle style;
    private final Sound chime;
    private final List<Voice> voices;

    public Composer(ClipPack pack) {
        this(List.of(pack), NumberStyle.SPELT);
    }

    /// @param packs in the order in which the languages are spoken
    public Composer(List<ClipPack> packs, NumberStyle style) {
        this.style = style;
        voices = packs.stream().map(Voice::of).toList();
        var own = packs.stream().flatMap(pack -> pack.clip(CHIME).stream()).findFirst();
        chime = Level.at(own.orElseGet(Chime::sound), CHIME_LUFS);
    }

    /// What is heard before a call where no pack has a chime of its own.
    public static Sound usualChime() {
        return Chime.sound();
    }

    /// A language whose pack lacks a clip that is needed is left out.
    ///
    /// @param times how often all of it is said at most: 1 or 2
    /// @return empty where no pack has the clips
    public Optional<Composition> compose(Utterance utterance, int times) {
        return compose(utterance, times == 1 ? Wording.ONCE : Wording.TWICE);
    }

    /// As above.
    public Optional<Composition> compose(Utterance utterance, Wording wording) {
        if (utterance instanceof Spot spot) {
            return Optional.of(spot.composed());
        }
        var sentences =
                voices.stream()
                        .flatMap(voice -> voice.say(utterance, style, wording).stream())
                        .limit(wording.compareTo(Wording.ONE_LANGUAGE) < 0 ? voices.size() : 1)
                        .toList();
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        var room = LONGEST.minus(chime.duration()).minus(AFTER_CHIME);
        return Optional.of(assemble(Plan.of(sentences, wording == Wording.TWICE ? 2 : 1, room)));
    }

    private Composition assemble(List<Sentence> plan) {
        var sounds = new ArrayList<>(List.of(chime, Sound.silence(AFTER_CHIME)));
        var placed = new ArrayList<Placed>();
        placed.add(new Placed("", CHIME, Duration.ZERO, chime.duration()));
        var ends = new ArrayList<Duration>();
        int at = chime.length() + Sound.samplesIn(AFTER_CHIME);
        for (var sentence : plan) {
            if (!ends.isEmpty()) {
                sounds.add(Sound.silence(Plan.BETWEEN_SENTENCES));
                at += Sound.samplesIn(Plan.BETWEEN_SENTENCES);
            }
            for (var part : sentence.parts()) {
                int end = at + part.sound().length();
                sounds.add(part.sound());
                if (!part.clip().isEmpty()) {
                    placed.add(placed(sentence, part, at, end));
                }
                at = end;
            }
            ends.add(Sound.durationOf(at));
        }
        return new Composition(Level.whole(Sound.joined(sounds), TARGET_LUFS), placed, ends);
    }

    private static Placed placed(Sentence sentence, Sentence.Part part, int from, int to) {
        return new Placed(
                sentence.language(), part.clip(), Sound.durationOf(from), Sound.durationOf(to));
    }
}
