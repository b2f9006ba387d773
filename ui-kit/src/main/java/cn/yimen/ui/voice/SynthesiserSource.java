package cn.yimen.ui.voice;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/// The synthesisers that this house knows.
public enum SynthesiserSource {
    ESPEAK_NG("zh-CN") {
        @Override
        public Synthesiser open() throws IOException {
            return EspeakNg.open();
        }
    },
    FLITE("en") {
        @Override
        public Synthesiser open() throws IOException {
            return Flite.open();
        }
    };

    private final String tag;

    SynthesiserSource(String tag) {
        this.tag = tag;
    }

    public SpokenLanguage language() {
        return new SpokenLanguage(tag);
    }

    /// @throws SynthesiserTrouble where it is not installed
    public abstract Synthesiser open() throws IOException;

    public static Optional<SynthesiserSource> of(SpokenLanguage language) {
        return Stream.of(values()).filter(source -> source.language().equals(language)).findFirst();
    }
}
