package cn.yimen.ui.typing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// How characters and words are read (读音). May be used by several threads.
///
/// Content of [DataFile#READINGS]: count, then character (four bytes) and its readings with blanks
/// between (text) of each.
public final class HanReadings {

    public static final HanReadings NONE = new HanReadings(Map.of(), Lexicon.EMPTY);

    private static final int MOST = 200_000;

    private final Map<Integer, String> readings;
    private final Map<String, List<String>> phrases;

    private HanReadings(Map<Integer, String> readings, Lexicon lexicon) {
        this.readings = readings;
        phrases =
                lexicon.words().stream()
                        .filter(word -> word.syllables().length > 1)
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Lexicon.Word::text,
                                        word -> syllables(word, lexicon),
                                        (first, _) -> first));
    }

    private static List<String> syllables(Lexicon.Word word, Lexicon lexicon) {
        return Arrays.stream(word.syllables()).mapToObj(lexicon.syllables()::get).toList();
    }

    static HanReadings read(DataInputStream in, Lexicon lexicon) throws IOException {
        int count = Lexicon.bounded(in.readInt(), MOST);
        Map<Integer, String> readings = HashMap.newHashMap(count);
        for (int i = 0; i < count; i++) {
            readings.put(in.readInt(), in.readUTF());
        }
        return new HanReadings(readings, lexicon);
    }

    static void write(DataOutputStream out, Map<Integer, List<String>> all) throws IOException {
        out.writeInt(all.size());
        for (var one : all.entrySet()) {
            out.writeInt(one.getKey());
            out.writeUTF(String.join(" ", one.getValue()));
        }
    }

    /// Pinyin with the tone's number, the most usual first: 行 is `xing2`, `hang2`; ü is v. Empty
    /// for what is not a known Chinese character.
    public List<String> of(int codePoint) {
        var known = readings.get(codePoint);
        return known == null ? List.of() : List.of(known.split(" ", -1));
    }

    /// The syllables, without tones, of words that are read as one.
    public Optional<List<String>> phrase(String words) {
        return Optional.ofNullable(phrases.get(words));
    }
}
