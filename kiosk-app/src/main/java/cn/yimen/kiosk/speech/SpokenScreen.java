package cn.yimen.kiosk.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A screen as somebody hears it.
///
/// @param name of what is shown; another name is another screen
/// @param items in reading order
record SpokenScreen(String name, List<Item> items) {

    /// From this size on a text is a heading; smaller ones are compared.
    private static final double SAME_SIZE = 0.95;

    private static final Pattern FIGURE = Pattern.compile("\\d");

    SpokenScreen {
        items = List.copyOf(items);
    }

    /// What it is: its largest words that are no figure, the first where several are.
    Optional<Item> title() {
        var texts = items.stream().filter(item -> !item.isKey() && !item.standing()).toList();
        var words = texts.stream().filter(item -> !FIGURE.matcher(item.words()).find()).toList();
        return largest(words).or(() -> largest(texts));
    }

    private static Optional<Item> largest(List<Item> texts) {
        double most = texts.stream().mapToDouble(Item::size).max().orElse(0);
        return texts.stream().filter(item -> item.size() >= most * SAME_SIZE).findFirst();
    }

    /// All that informs, in reading order, the title first.
    List<String> told() {
        var words = new ArrayList<String>();
        var title = title();
        title.ifPresent(item -> words.add(item.words()));
        items.stream()
                .filter(item -> !item.isKey() && !item.standing())
                .filter(item -> title.filter(item::equals).isEmpty())
                .forEach(item -> words.add(item.words()));
        return words;
    }

    /// The keys of the page that can be used.
    long keys() {
        return items.stream()
                .filter(item -> item.isKey() && !item.standing())
                .filter(item -> item.role() != Item.Role.SHUT_KEY)
                .count();
    }

    /// The keys of the page, those that are off among them.
    int allKeys() {
        return (int) items.stream().filter(item -> item.isKey() && !item.standing()).count();
    }

    /// Which key of the page it is, from 1; empty for everything else.
    Optional<Integer> ordinal(Item item) {
        var keys = items.stream().filter(key -> key.isKey() && !key.standing()).toList();
        int index = keys.indexOf(item);
        return index < 0 ? Optional.empty() : Optional.of(index + 1);
    }

    /// What is new since an earlier look at the same screen.
    ///
    /// @param counting whether a number that merely changed is news, too (after an act), or not (a
    ///   clock)
    List<String> newsSince(SpokenScreen earlier, boolean counting) {
        var known =
                earlier.items.stream()
                        .map(item -> shape(item, counting))
                        .collect(Collectors.toCollection(HashSet::new));
        return items.stream()
                .filter(item -> !item.standing() && !item.isKey())
                .filter(item -> !known.contains(shape(item, counting)))
                .map(Item::words)
                .toList();
    }

    private static String shape(Item item, boolean counting) {
        return counting ? item.words() : item.words().replaceAll("\\d+", "0");
    }

    /// Whether it tells little that an earlier screen did not: the same page in another state.
    boolean isMostly(SpokenScreen earlier) {
        var before = earlier.told();
        var now = told();
        long kept = now.stream().filter(before::contains).count();
        return kept * 2 > now.size();
    }

    /// Whether most of the page's keys are others than before.
    boolean isTurnedSince(SpokenScreen earlier) {
        var before = earlier.keyWords();
        var now = keyWords();
        long kept = now.stream().filter(before::contains).count();
        return !now.isEmpty() && kept * 2 < now.size();
    }

    private List<String> keyWords() {
        return items.stream()
                .filter(item -> item.isKey() && !item.standing())
                .map(Item::words)
                .toList();
    }

    /// Where the thing stands now that was at this place before.
    Optional<Integer> indexOf(Item item) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isSameAs(item)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// The last thing of the page itself.
    int end() {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (!items.get(i).standing()) {
                return i;
            }
        }
        return 0;
    }

    /// The first thing of the page itself.
    int beginning() {
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).standing()) {
                return i;
            }
        }
        return 0;
    }
}
