package cn.yimen.ui.typing;

import cn.yimen.ui.typing.Lexicon.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The words of a lexicon by syllable after syllable.
final class SyllableTree {

    private final List<Syllable> syllables;
    private final Node root = new Node();

    SyllableTree(Lexicon lexicon) {
        syllables =
                IntStream.range(0, lexicon.syllables().size())
                        .mapToObj(number -> Syllable.of(number, lexicon.syllables().get(number)))
                        .toList();
        lexicon.words().forEach(this::add);
    }

    Node root() {
        return root;
    }

    List<Syllable> syllables() {
        return syllables;
    }

    private void add(Word word) {
        var node = root;
        for (int syllable : word.syllables()) {
            node = node.childOrNew(syllable);
        }
        node.words.add(word);
    }

    /// All words that begin with the same syllables.
    static final class Node {
        private int[] keys = {};
        private Node[] children = {};
        private final List<Word> words = new ArrayList<>(1);

        Optional<Node> child(int syllable) {
            int at = Arrays.binarySearch(keys, syllable);
            return at < 0 ? Optional.empty() : Optional.of(children[at]);
        }

        List<Word> words() {
            return words;
        }

        /// Words of one syllable more.
        Stream<Word> wordsBelow() {
            return Arrays.stream(children).flatMap(child -> child.words.stream());
        }

        private Node childOrNew(int syllable) {
            int at = Arrays.binarySearch(keys, syllable);
            return at < 0 ? insert(-at - 1, syllable) : children[at];
        }

        private Node insert(int at, int syllable) {
            var wider = Arrays.copyOf(keys, keys.length + 1);
            var more = Arrays.copyOf(children, keys.length + 1);
            System.arraycopy(keys, at, wider, at + 1, keys.length - at);
            System.arraycopy(children, at, more, at + 1, keys.length - at);
            wider[at] = syllable;
            more[at] = new Node();
            keys = wider;
            children = more;
            return more[at];
        }
    }
}
