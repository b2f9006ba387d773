package cn.yimen.kiosk.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.kiosk.flow.TestHall;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {

    private static final SearchIndex INDEX = SearchIndex.of(TestHall.CATALOGUE);

    private List<String> names(String typed) {
        return INDEX.find(typed, 99).stream().map(hit -> hit.item().name()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "shenfenzheng, 居民身份证补领",
        "sfz, 居民身份证补领",
        "sfzbl, 居民身份证补领",
        "shenfz, 居民身份证补领",
        "shen'fen'zheng, 居民身份证补领",
        "SHENFENZHENG, 居民身份证补领",
        "sengfenzen, 居民身份证补领",
        "shenfenzhen, 居民身份证补领",
        "banshenfenzheng, 居民身份证首次申领",
        "woyaobanhuzhao, 普通护照首次申领",
        "huzhao, 普通护照首次申领",
        "fuzao, ''",
        "hz, 普通护照首次申领",
        "budongchan, 不动产转移登记（二手房）",
        "bdc, 不动产转移登记（二手房）",
        "ershoufang, 不动产转移登记（二手房）",
        "gongshang, 工伤认定申请",
        "jiehun, 内地居民结婚登记",
        "lingzheng, 内地居民结婚登记",
        "身份证, 居民身份证补领",
        "我要办护照, 普通护照首次申领",
        "qiye, 企业变更登记",
        "xyzxyz, ''",
    })
    void whatPeopleTypeFindsWhatTheyMean(String typed, String first) {
        var names = names(typed);
        if (first.isEmpty()) {
            assertThat(names).isEmpty();
        } else {
            assertThat(names).isNotEmpty();
            assertThat(names.subList(0, Math.min(3, names.size()))).contains(first);
        }
    }

    @Test
    void thePartThatWasMeantIsMarked() {
        var hit = INDEX.find("sfz", 1).getFirst();

        assertThat(hit.item().name()).isEqualTo("居民身份证补领");
        assertThat(hit.marks()).containsExactly(new Hit.Span(2, 5));
    }

    @Test
    void anAliasFindsWithoutAMark() {
        var hit = INDEX.find("anjie", 1).getFirst();

        assertThat(hit.item().name()).isEqualTo("不动产抵押权登记");
        assertThat(hit.marks()).isEmpty();
    }

    @Test
    void anItemIsFoundByItsNameInAnotherLanguage() {
        assertThat(names("marriage reg")).containsExactly("内地居民结婚登记");
        assertThat(names("Passport renewal")).containsExactly("普通护照换发、补发");
        assertThat(INDEX.find("inheritance", 1).getFirst().marks()).isEmpty();
    }

    @Test
    void marksSkipBrackets() {
        var hit = INDEX.find("djesf", 1).getFirst();

        assertThat(hit.item().name()).isEqualTo("不动产转移登记（二手房）");
        assertThat(hit.marks()).containsExactly(new Hit.Span(5, 11));
    }

    @Test
    void everyReadingOfACharacterCounts() {
        assertThat(names("canbao")).contains("社会保险登记");
        assertThat(find("重庆路便民点", "chongqing")).isTrue();
        assertThat(find("重庆路便民点", "zhongqing")).isTrue();
        assertThat(find("重庆路便民点", "dongqing")).isFalse();
    }

    @Test
    void anApostropheEndsASyllable() {
        assertThat(find("西安", "xi'an")).isTrue();
        assertThat(find("西安", "xian")).isTrue();
        assertThat(find("先进", "xi'an")).isFalse();
        assertThat(find("先进", "xian")).isTrue();
    }

    @Test
    void nothingTypedFindsNothing() {
        assertThat(names("")).isEmpty();
        assertThat(names("'' ''")).isEmpty();
        assertThat(names("（）")).isEmpty();
    }

    @Test
    void noTextBreaksTheSearch() {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            var typed = new StringBuilder();
            random.ints(random.nextInt(40), 0, 0x3000)
                    .forEach(point -> typed.appendCodePoint(random.nextBoolean() ? point : 'a'));
            assertThat(INDEX.find(typed.toString(), 9)).hasSizeLessThanOrEqualTo(9);
        }
    }

    @Test
    void everyItemIsFoundByItsWholeNameAndByItsInitials() {
        var syllables = new Syllables();
        for (var item : TestHall.CATALOGUE.items()) {
            var pinyin = new StringBuilder();
            var initials = new StringBuilder();
            for (char c : item.name().toCharArray()) {
                int[] readings = syllables.of(c);
                if (readings.length > 0 && pinyin.length() < 24) {
                    pinyin.append(syllables.get(readings[0]).exact());
                    initials.append(syllables.get(readings[0]).exact().charAt(0));
                }
            }
            assertThat(names(pinyin.toString())).as(pinyin.toString()).contains(item.name());
            assertThat(names(initials.toString())).as(initials.toString()).contains(item.name());
        }
    }

    /// In processor time, for the machine that tests is busy with other things.
    @Test
    void tenThousandItemsAreSearchedWhileAKeyIsPressed() {
        var big = SearchIndex.of(synthetic(10_000));
        var queries =
                List.of(
                        "s",
                        "sh",
                        "shen",
                        "shenfen",
                        "shenfenzheng",
                        "sfz",
                        "bdc",
                        "woyaobanshenfenzheng",
                        "z",
                        "zhongguo",
                        "dengji",
                        "qiyekaiban",
                        "xian",
                        "shfz");
        var threads = ManagementFactory.getThreadMXBean();
        var nanos = new long[1_000];
        for (int i = 0; i < 1_400; i++) {
            long begin = threads.getCurrentThreadCpuTime();
            big.find(queries.get(i % queries.size()), 60);
            if (i >= 400) {
                nanos[i - 400] = threads.getCurrentThreadCpuTime() - begin;
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                "search over 10,000 items: p50 %.2f ms, p99 %.2f ms of processor time%n",
                nanos[500] / 1e6, nanos[990] / 1e6);
        assertThat(nanos[990]).isLessThan(8_000_000);
    }

    @Test
    void homophonesFindWhatTheySoundLike() {
        assertThat(find("居民身份证补领", "生份证")).isTrue();
        assertThat(find("不动产转移登记", "不动铲")).isTrue();
        assertThat(find("居民身份证补领", "驾驶证")).isFalse();
    }

    @Test
    void twoPartsMayStandApartAndBothAreMarked() {
        var index = SearchIndex.of(catalogue(List.of(item(1, "居民身份证到期换领"))));

        assertThat(index.find("身份证换", 9).getFirst().marks())
                .containsExactly(new Hit.Span(2, 5), new Hit.Span(7, 8));
        assertThat(find("居民身份证到期换领", "shenfenzheng huanling")).isTrue();
        assertThat(find("居民身份证到期换领", "身份证结婚")).isFalse();
    }

    /// Two words of an item with another between them, and a word with one character mistyped as
    /// another of the same sound.
    @Test
    void halfRememberedAndMistypedNamesAreAmongTheFirstFive() {
        var items = synthetic(10_000);
        var big = SearchIndex.of(items);
        var random = new Random(7);
        int apart = 0;
        int sounding = 0;
        var homophones = homophones();
        for (int i = 0; i < 50; i++) {
            var item = items.items().get(random.nextInt(10_000));
            var name = item.name();
            apart += among(big.find(name.substring(0, 4) + name.substring(6, 10), 5), item);
            var mistyped = homophone(name.charAt(1), homophones);
            sounding += among(big.find(name.charAt(0) + mistyped + name.substring(2), 5), item);
        }
        assertThat(apart).isGreaterThanOrEqualTo(49);
        assertThat(sounding).isGreaterThanOrEqualTo(49);
    }

    private static int among(List<Hit> hits, ServiceItem item) {
        return hits.stream().anyMatch(hit -> hit.item().name().equals(item.name())) ? 1 : 0;
    }

    /// For each sound a few characters that have it as their first reading.
    private static Map<String, List<String>> homophones() {
        var syllables = new Syllables();
        return "身申伸深深证正政症补捕布领岭令户护互动栋洞产铲阐登灯记计继转专移宜遗社射设会惠汇保宝报障账"
                .codePoints()
                .mapToObj(Character::toString)
                .collect(
                        Collectors.groupingBy(
                                c -> syllables.get(syllables.of(c.charAt(0))[0]).exact()));
    }

    private static String homophone(char character, Map<String, List<String>> all) {
        var own = String.valueOf(character);
        return all.values().stream()
                .filter(group -> group.contains(own))
                .flatMap(List::stream)
                .filter(other -> !other.equals(own))
                .findFirst()
                .orElse(own);
    }

    private static boolean find(String name, String typed) {
        return !SearchIndex.of(catalogue(List.of(item(1, name)))).find(typed, 9).isEmpty();
    }

    private static Catalogue synthetic(int count) {
        var words =
                TestHall.CATALOGUE.items().stream()
                        .map(ServiceItem::name)
                        .flatMap(name ->
                                IntStream.range(0, name.length() / 2)
                                        .mapToObj(i -> name.substring(2 * i, 2 * i + 2)))
                        .distinct()
                        .toList();
        var random = new Random(11);
        return catalogue(
                IntStream.range(0, count)
                        .mapToObj(i -> {
                            var name = new StringBuilder();
                            for (int word = 0; word < 5; word++) {
                                name.append(words.get(random.nextInt(words.size())));
                            }
                            return item(i, name.toString());
                        })
                        .toList());
    }

    private static Catalogue catalogue(List<ServiceItem> items) {
        return new Catalogue("t", LocalDate.of(2026, 11, 23), List.of(), List.of(), items);
    }

    private static ServiceItem item(int i, String name) {
        return new ServiceItem(
                new ItemCode("T" + i),
                name,
                "ga",
                List.of(),
                new LineId("A"),
                List.of(name.substring(0, 2) + "办理"),
                List.of(),
                "",
                0,
                i % 1_000);
    }
}
