package cn.yimen.ui.voice;

import java.io.IOException;

/// A program that speaks the clips of one language well enough for a hall that has not recorded its
/// own.
public sealed interface Synthesiser extends AutoCloseable permits EspeakNg, Flite {

    SpokenLanguage language();

    /// For the people who choose a pack.
    String name();

    /// One of the language's required clips.
    ///
    /// @throws SynthesiserTrouble where the program is missing or says nothing
    Sound clip(String name) throws IOException;

    @Override
    void close() throws IOException;
}
