package cn.yimen.ui.typing;

import cn.yimen.ui.typing.Lexicon.Word;
import cn.yimen.ui.typing.SyllableTree.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Chinese words from pinyin: in full (shenfenzheng), by initials (sfz), mixed (shenfz), with the
/// usual confusions (sengfenzen), apostrophes where a syllable ends (xi'an). What no word covers
/// whole is offered by its parts: words for its beginning, the longest first. May be used by
/// several threads.
public final class PinyinInput {

    /// The longest that is typed before a word is chosen.
    public static final int LONGEST = 40;

    private static final int MOST_STEPS = 60_000;
    private static final int CONTINUATIONS = 3;

    private static final Comparator<Match> BEST_FIRST =
            Comparator.comparingInt(Match::rank)
                    .thenComparing(Comparator.comparingInt(Match::consumed).reversed())
                    .thenComparingInt(Match::manner)
                    .thenComparingInt(Match::syllables)
                    .thenComparing(Comparator.comparingInt(Match::weight).reversed());

    /// Of the many words that begin with a letter, those that are written most.
    private static final int WORDS_OF_AN_INITIAL = 8;

    private final SyllableTree tree;
    private final SpellingTable table;

    PinyinInput(Lexicon lexicon) {
        tree = new SyllableTree(lexicon);
        table = new SpellingTable(tree.syllables());
    }

    /// Best first, each text once.
    public List<Candidate> candidates(String typed, int limit) {
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return List.of();
        }
        var walk = new Walk(new TypedLetters(typed, table));
        walk.from(tree.root(), 0, 0, 0);
        return walk.best(limit);
    }

    /// @param rank 0 = all that was typed, 1 = and more, 2 = its beginning as spelt, 3 = in another
    ///   manner
    private record Match(
            String text, int rank, int consumed, int manner, int syllables, int weight) {}

    private static final class Walk {
        private final TypedLetters letters;
        private final Map<String, Match> found = new HashMap<>();
        private final List<Match> further = new ArrayList<>();
        private int steps;

        Walk(TypedLetters letters) {
            this.letters = letters;
        }

        void from(Node node, int position, int manner, int depth) {
            if (++steps > MOST_STEPS) {
                return;
            }
            if (depth > 0) {
                collect(node, position, manner, depth);
            }
            if (position == letters.length()) {
                continuations(node, position, manner, depth);
                return;
            }
            for (var way : letters.waysAt(position)) {
                node.child(way.syllable())
                        .ifPresent(child ->
                                from(
                                        child,
                                        position + way.length(),
                                        Math.max(manner, way.manner()),
                                        depth + 1));
            }
        }

        private void collect(Node node, int position, int manner, int depth) {
            int part = manner == SpellingTable.EXACT ? 2 : 3;
            int rank = position == letters.length() ? 0 : part;
            for (var word : usual(node.words(), manner)) {
                var match =
                        new Match(
                                word.text(),
                                rank,
                                letters.typedUntil(position),
                                manner,
                                depth,
                                word.weight());
                found.merge(match.text(), match, (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a : b);
            }
        }

        private static List<Word> usual(List<Word> words, int manner) {
            return manner == SpellingTable.EXACT || words.size() <= WORDS_OF_AN_INITIAL
                    ? words
                    : words.subList(0, WORDS_OF_AN_INITIAL);
        }

        /// Longer words that begin so; one syllable begins too many.
        private void continuations(Node node, int position, int manner, int depth) {
            if (depth < 2 || manner > SpellingTable.BROKEN_OFF) {
                return;
            }
            int typed = letters.typedUntil(position);
            node.wordsBelow()
                    .forEach(word ->
                            further.add(
                                    new Match(
                                            word.text(), 1, typed, manner, depth, word.weight())));
        }

        List<Candidate> best(int limit) {
            further.stream()
                    .sorted(BEST_FIRST)
                    .limit(CONTINUATIONS)
                    .forEach(match -> found.putIfAbsent(match.text(), match));
            return found.values().stream()
                    .sorted(BEST_FIRST.thenComparing(Match::text))
                    .limit(limit)
                    .map(match -> new Candidate(match.text(), match.consumed()))
                    .toList();
        }
    }
}
