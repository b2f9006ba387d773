package cn.yimen.ui.typing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Words with their syllables, ordered by these, those written more before those written less.
///
/// Content of [DataFile#PINYIN]: count of syllables, each as text; count of words, each as text,
/// weight (four bytes), count of syllables (one byte) and their numbers (two bytes each).
record Lexicon(List<String> syllables, List<Word> words) {

    static final Lexicon EMPTY = new Lexicon(List.of(), List.of());

    private static final int MOST_SYLLABLES = 1_000;
    private static final int MOST_WORDS = 500_000;

    /// A word, the numbers of its syllables, and how often it is written; 0 for characters that
    /// stand in names only.
    static final class Word {
        private final String text;
        private final int[] syllables;
        private final int weight;

        Word(String text, int[] syllables, int weight) {
            this.text = text;
            this.syllables = syllables;
            this.weight = weight;
        }

        String text() {
            return text;
        }

        /// Not to be changed.
        int[] syllables() {
            return syllables;
        }

        int weight() {
            return weight;
        }
    }

    static Lexicon read(DataInputStream in) throws IOException {
        int count = bounded(in.readInt(), MOST_SYLLABLES);
        var syllables = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            syllables.add(in.readUTF());
        }
        int wordCount = bounded(in.readInt(), MOST_WORDS);
        var words = new ArrayList<Word>(wordCount);
        for (int i = 0; i < wordCount; i++) {
            words.add(word(in, count));
        }
        return new Lexicon(List.copyOf(syllables), List.copyOf(words));
    }

    private static Word word(DataInputStream in, int known) throws IOException {
        var text = in.readUTF();
        int weight = in.readInt();
        var numbers = new int[in.readUnsignedByte()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readUnsignedShort();
            if (numbers[i] >= known) {
                throw new IOException("a word has a syllable that is not listed");
            }
        }
        return new Word(text, numbers, weight);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(syllables.size());
        for (var syllable : syllables) {
            out.writeUTF(syllable);
        }
        out.writeInt(words.size());
        for (var word : words) {
            out.writeUTF(word.text());
            out.writeInt(word.weight());
            out.writeByte(word.syllables().length);
            for (int number : word.syllables()) {
                out.writeShort(number);
            }
        }
    }

    static int bounded(int count, int most) throws IOException {
        if (count < 0 || count > most) {
            throw new IOException("a count of " + count + " is out of bounds");
        }
        return count;
    }
}
