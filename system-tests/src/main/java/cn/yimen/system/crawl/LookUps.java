package cn.yimen.system.crawl;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.kiosk.search.SearchIndex;
import cn.yimen.system.bench.Timings;
import cn.yimen.ui.typing.PinyinInput;
import cn.yimen.ui.typing.TypingData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// What happens between two keys: items are looked for among ten thousand, and characters for the
/// letters so far.
final class LookUps {

    private static final int ITEMS = 10_000;
    private static final int WORDS_OF_A_NAME = 5;
    private static final int WARM = 600;
    private static final int TIMED = 2_000;
    private static final int HITS = 60;
    private static final int CANDIDATES = 40;

    private static final List<String> SOUGHT =
            List.of(
                    "shenfenzheng",
                    "sfz",
                    "woyaobanshenfenzheng",
                    "qiyekaiban",
                    "bdc",
                    "身份证",
                    "登记");

    private static final List<String> SPELT =
            List.of(
                    "shenfenzheng",
                    "sfz",
                    "zhongguo",
                    "yunlingshi",
                    "budongchan",
                    "xi'an",
                    "ouyang");

    private LookUps() {}

    static Timings search() {
        var index = SearchIndex.of(catalogue(CrawlMain.dice(ITEMS)));
        return timed(SOUGHT, typed -> index.find(typed, HITS));
    }

    /// Empty where this machine has no data for pinyin.
    static Optional<Timings> candidates() {
        return TypingData.builtIn().pinyin().map(LookUps::candidates);
    }

    private static Timings candidates(PinyinInput pinyin) {
        return timed(SPELT, typed -> pinyin.candidates(typed, CANDIDATES));
    }

    /// Every word letter by letter, again and again.
    private static Timings timed(List<String> words, Consumer<String> lookUp) {
        var typed =
                words.stream()
                        .flatMap(word ->
                                IntStream.rangeClosed(1, word.length())
                                        .mapToObj(end -> word.substring(0, end)))
                        .toList();
        var timings = new Timings();
        for (int time = -WARM; time < TIMED; time++) {
            long begin = System.nanoTime();
            lookUp.accept(typed.get(Math.floorMod(time, typed.size())));
            if (time >= 0) {
                timings.add(System.nanoTime() - begin);
            }
        }
        return timings;
    }

    /// Names of five words each, out of those of the demo hall.
    private static Catalogue catalogue(RandomGenerator dice) {
        var words =
                Morning.items().stream()
                        .map(ServiceItem::name)
                        .flatMap(name ->
                                IntStream.range(0, name.length() / 2)
                                        .mapToObj(i -> name.substring(2 * i, 2 * i + 2)))
                        .distinct()
                        .toList();
        var items = IntStream.range(0, ITEMS).mapToObj(i -> item(i, words, dice)).toList();
        return new Catalogue("bench", LocalDate.EPOCH, List.of(), List.of(), items);
    }

    private static ServiceItem item(int number, List<String> words, RandomGenerator dice) {
        var name = new StringBuilder();
        for (int word = 0; word < WORDS_OF_A_NAME; word++) {
            name.append(words.get(dice.nextInt(words.size())));
        }
        var like = Morning.items().getFirst();
        return new ServiceItem(
                new ItemCode("T" + number),
                name.toString(),
                like.department(),
                List.of(),
                like.line(),
                List.of(name.substring(0, 2) + "办理"),
                List.of(),
                "",
                0,
                number % 1_000);
    }
}
