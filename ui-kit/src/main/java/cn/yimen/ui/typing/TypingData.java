package cn.yimen.ui.typing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What this machine can make of typed letters, strokes and ink. What is not there is empty: digits
/// and Latin letters need none of it.
public record TypingData(
        Optional<PinyinInput> pinyin,
        Optional<StrokeInput> strokes,
        Optional<Handwriting> handwriting,
        HanReadings readings) {

    public static final TypingData NONE =
            new TypingData(Optional.empty(), Optional.empty(), Optional.empty(), HanReadings.NONE);

    /// What was compiled before this program was built; the same each time, read at its first use
    /// (about a second), so a program asks for it early on a thread of its own.
    public static TypingData builtIn() {
        return BuiltIn.DATA;
    }

    /// The ways of typing that have no data.
    public List<String> missing() {
        return Stream.of(
                        pinyin.isPresent() ? "" : "pinyin",
                        strokes.isPresent() ? "" : "strokes",
                        handwriting.isPresent() ? "" : "handwriting")
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static final class BuiltIn {
        private static final TypingData DATA = read();

        private static TypingData read() {
            try {
                return load(DataFolder.builtIn());
            } catch (IOException e) {
                throw new UncheckedIOException("reading the typing data", e);
            }
        }
    }

    /// @throws IOException where a file is there and cannot be read or is damaged
    public static TypingData load(DataFolder folder) throws IOException {
        var words = DataFile.PINYIN.open(folder);
        var readings = DataFile.READINGS.open(folder);
        var strokes = DataFile.STROKES.open(folder);
        var templates = DataFile.HANDWRITING.open(folder);
        var lexicon = words.isPresent() ? Lexicon.read(words.get()) : Lexicon.EMPTY;
        return new TypingData(
                words.isPresent() ? Optional.of(new PinyinInput(lexicon)) : Optional.empty(),
                strokes.isPresent()
                        ? Optional.of(StrokeInput.read(strokes.get()))
                        : Optional.empty(),
                templates.isPresent()
                        ? Optional.of(Handwriting.read(templates.get()))
                        : Optional.empty(),
                readings.isPresent()
                        ? HanReadings.read(readings.get(), lexicon)
                        : HanReadings.NONE);
    }
}
