package cn.yimen.kiosk.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.kiosk.flow.TestHall;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The search finds what the plain one finds, in the same order and with the same marks, whatever
/// is typed; also on the sheets of the search before.
class PlainSearchTest {

    private static final int CATALOGUES = 15;
    private static final int QUERIES = 60;
    private static final String CHARACTERS = "身份证不动产转移登记重行乐生深审升社设办理居民（）A1";
    private static final List<String> TYPED =
            List.of(
                    "s",
                    "sh",
                    "shen",
                    "shenfen",
                    "zheng",
                    "zh",
                    "z",
                    "fen",
                    "f",
                    "bu",
                    "dong",
                    "chan",
                    "dengji",
                    "d",
                    "j",
                    "'",
                    " ",
                    "身份",
                    "证",
                    "生",
                    "登记",
                    "不动",
                    "a",
                    "1",
                    "woyaoban",
                    "办理",
                    "banli",
                    "chong",
                    "xing",
                    "le",
                    "yue",
                    "sheng",
                    "seng",
                    "ni",
                    "niji",
                    "min",
                    "lian");

    private final Random dice = new Random(93);

    @Test
    void theSearchFindsWhatThePlainOneFinds() {
        int hits = 0;
        for (int round = 0; round < CATALOGUES; round++) {
            var items = IntStream.range(0, 12).mapToObj(this::item).toList();
            var catalogue = new Catalogue("t", LocalDate.EPOCH, List.of(), List.of(), items);
            var plain = new PlainSearch(items);
            var index = SearchIndex.of(catalogue);
            for (int query = 0; query < QUERIES; query++) {
                var typed = typed();
                int limit = 1 + dice.nextInt(14);
                var found = index.find(typed, limit);
                assertThat(found).as(typed).isEqualTo(plain.find(typed, limit));
                hits += found.size();
            }
        }
        assertThat(hits).isGreaterThan(CATALOGUES * QUERIES);
    }

    private String typed() {
        var text = new StringBuilder();
        for (int part = 1 + dice.nextInt(4); part > 0; part--) {
            text.append(TYPED.get(dice.nextInt(TYPED.size())));
        }
        return text.toString();
    }

    private ServiceItem item(int number) {
        var like = TestHall.CATALOGUE.items().getFirst();
        return new ServiceItem(
                new ItemCode("T%02d".formatted(number)),
                name(3 + dice.nextInt(7)),
                like.department(),
                List.of(),
                like.line(),
                List.of(name(1 + dice.nextInt(4))),
                List.of(),
                "",
                0,
                100 - number);
    }

    private String name(int length) {
        var name = new StringBuilder();
        for (int i = 0; i < length; i++) {
            name.append(CHARACTERS.charAt(dice.nextInt(CHARACTERS.length())));
        }
        return name.toString();
    }
}
