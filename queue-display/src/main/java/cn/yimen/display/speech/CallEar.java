package cn.yimen.display.speech;

import cn.yimen.display.speech.SpeechOptions.PackChoice;
import cn.yimen.ui.voice.Announcement;
import cn.yimen.ui.voice.ClipPack;
import cn.yimen.ui.voice.Composer;
import cn.yimen.ui.voice.Composition;
import cn.yimen.ui.voice.Composition.Placed;
import cn.yimen.ui.voice.NumberStyle;
import cn.yimen.ui.voice.PackShelf;
import cn.yimen.ui.voice.Sound;
import cn.yimen.ui.voice.SpokenLanguage;
import cn.yimen.ui.voice.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells by its sound whether a loudspeaker said a call: one chime, then each clip of the sentence
/// in its place, once or twice or shortened, and nothing else. Safe for use by several threads.
public final class CallEar {

    /// A sound that was written and read again may have lost so many samples to rounding.
    private static final int ROUNDED = 2;

    /// From −1 to 1: what was written and read again is all but the same.
    private static final double ALIKE = 0.95;

    private final Composer composer;

    /// @param packs in the order in which the languages are spoken
    CallEar(List<ClipPack> packs, NumberStyle style) {
        composer = new Composer(packs, style);
    }

    /// For a board that speaks as it does where nobody says how: Mandarin, number by number.
    public static CallEar usual(PackShelf shelf) {
        var mandarin = List.<PackChoice>of(new PackChoice.Installed(SpokenLanguage.MANDARIN));
        return new CallEar(Packs.load(mandarin, shelf).packs(), NumberStyle.SPELT);
    }

    public boolean hears(Sound sound, Announcement call) {
        return Stream.of(Wording.values())
                .map(wording -> composer.compose(call, wording))
                .flatMap(Optional::stream)
                .anyMatch(made -> isIn(sound, made));
    }

    private static boolean isIn(Sound sound, Composition made) {
        return Math.abs(sound.length() - made.sound().length()) <= ROUNDED
                && made.clips().stream().allMatch(clip -> isAlike(sound, made.sound(), clip));
    }

    /// Whatever the loudness.
    private static boolean isAlike(Sound heard, Sound wanted, Placed clip) {
        int end = Math.min(heard.length(), Sound.samplesIn(clip.to()));
        double product = 0;
        double here = 1e-9;
        double there = 1e-9;
        for (int i = Sound.samplesIn(clip.from()); i < end; i++) {
            product += heard.at(i) * wanted.at(i);
            here += heard.at(i) * heard.at(i);
            there += wanted.at(i) * wanted.at(i);
        }
        return product / Math.sqrt(here * there) > ALIKE;
    }
}
