package cn.yimen.ui.voice;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Any words → sound, by the synthesisers of the system: Chinese by espeak-ng from tone-numbered
/// pinyin, English by flite, Uyghur by espeak-ng. What was said lately is kept. Used by one thread,
/// for each call runs a program.
public final class FreeSpeech implements AutoCloseable {

    private static final int KEPT = 64;
    private static final String CHINESE = "cmn-latn-pinyin";
    private static final String ENGLISH = "en-us";

    private final EspeakNg espeak;
    private final Optional<Flite> flite;
    private final Pinyin pinyin;
    private final Map<Asked, Sound> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    private record Asked(SpokenPiece piece, Pace pace) {}

    private FreeSpeech(EspeakNg espeak, Optional<Flite> flite, Pinyin pinyin) {
        this.espeak = espeak;
        this.flite = flite;
        this.pinyin = pinyin;
    }

    /// Without flite, English is espeak-ng's: hard to understand, and better than nothing.
    ///
    /// @throws SynthesiserTrouble where espeak-ng is not installed: nothing can be spoken then
    public static FreeSpeech open(Pinyin pinyin) throws IOException {
        return new FreeSpeech(EspeakNg.open(), flite(), pinyin);
    }

    private static Optional<Flite> flite() throws IOException {
        try {
            return Optional.of(Flite.open());
        } catch (SynthesiserTrouble trouble) {
            if (trouble.isMissing()) {
                return Optional.empty();
            }
            throw trouble;
        }
    }

    /// @throws IOException where a synthesiser fails, or the thread was interrupted
    public Sound say(SpokenPiece piece, Pace pace) throws IOException {
        var asked = new Asked(piece, pace);
        var known = kept.get(asked);
        if (known != null) {
            return known;
        }
        var sound = Level.at(synthesised(piece, pace).trimmed(), Composer.TARGET_LUFS);
        kept.put(asked, sound);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return sound;
    }

    /// The visit is over: nothing that was said is kept.
    public void forget() {
        kept.clear();
    }

    private Sound synthesised(SpokenPiece piece, Pace pace) throws IOException {
        var language = piece.language();
        if (language.equals(SpokenLanguage.MANDARIN)) {
            return espeak.say(CHINESE, pinyin.of(piece.words()), pace);
        }
        if (language.equals(SpokenForm.UYGHUR)) {
            return espeak.say("ug", piece.words(), pace);
        }
        return flite.isPresent()
                ? flite.get().say(piece.words(), pace)
                : espeak.say(ENGLISH, piece.words(), pace);
    }

    @Override
    public void close() throws IOException {
        espeak.close();
        if (flite.isPresent()) {
            flite.get().close();
        }
    }
}
