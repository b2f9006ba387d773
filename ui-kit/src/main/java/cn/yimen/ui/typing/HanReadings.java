package cn.yimen.ui.typing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How characters and words are read (读音). May be used by several threads.
///
/// Content of [DataFile#READINGS]: count, then character (four bytes) and its readings with blanks
/// between (text) of each.
public final class HanReadings {

    public static final HanReadings NONE =
            new HanReadings(new int[0], new String[0], Lexicon.EMPTY);

    private static final int MOST = 200_000;

    /// Ascending; the readings of each stand at the same place.
    private final int[] characters;

    private final String[] readings;
    private final Lexicon lexicon;

    /// Of two that are written alike, the one that is written more stands first.
    private final Lexicon.Word[] phrases;

    private HanReadings(int[] characters, String[] readings, Lexicon lexicon) {
        this.characters = characters;
        this.readings = readings;
        this.lexicon = lexicon;
        phrases =
                lexicon.words().stream()
                        .filter(word -> word.syllables().length > 1)
                        .sorted(Comparator.comparing(Lexicon.Word::text))
                        .toArray(Lexicon.Word[]::new);
    }

    /// Many characters are read alike: one text for them all.
    static HanReadings read(DataInputStream in, Lexicon lexicon) throws IOException {
        int count = Lexicon.bounded(in.readInt(), MOST);
        var all = new TreeMap<Integer, String>();
        var once = new HashMap<String, String>();
        for (int i = 0; i < count; i++) {
            int character = in.readInt();
            all.put(character, once.computeIfAbsent(in.readUTF(), reading -> reading));
        }
        return new HanReadings(
                all.keySet().stream().mapToInt(Integer::intValue).toArray(),
                all.values().toArray(String[]::new),
                lexicon);
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
        int at = Arrays.binarySearch(characters, codePoint);
        return at < 0 ? List.of() : List.of(readings[at].split(" ", -1));
    }

    /// The syllables, without tones, of words that are read as one.
    public Optional<List<String>> phrase(String words) {
        int low = 0;
        int high = phrases.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (phrases[middle].text().compareTo(words) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < phrases.length && phrases[low].text().equals(words)
                ? Optional.of(syllables(phrases[low]))
                : Optional.empty();
    }

    private List<String> syllables(Lexicon.Word word) {
        return Arrays.stream(word.syllables()).mapToObj(lexicon.syllables()::get).toList();
    }
}
