package cn.yimen.server.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.CatalogueFile;
import cn.yimen.hall.config.Problem;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.demo.DemoHall;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An item catalogue as other systems write it.
final class ItemIntakeTest {

    private static final String HEADINGS = "实施编码,事项名称,实施主体,业务队列,收费标准,承诺办结时限（工作日）,主题分类,申请材料,备注\n";
    private static final String HOUSE =
            "11530199990001044W3000715013000,\"不动产转移登记,二手房\",云岭市自然资源和规划局,不动产,80 元,"
                    + "3个工作日,房产,\"购房合同：原件 1 份；契税完税证明\",x\n";
    private static final String CARD =
            "1153019999000101X73002009013000,居民身份证补领,云岭市公安局,A,40 元,20,,,\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void rowsInAnyOfTheirEncodingsBecomeItems(String charset) {
        var intake = take((HEADINGS + HOUSE + CARD).getBytes(Charset.forName(charset)));
        assertThat(intake.refused()).isEmpty();
        assertThat(intake.taken())
                .containsExactly(
                        new Problem("items.csv:2", "不动产转移登记,二手房"),
                        new Problem("items.csv:3", "居民身份证补领"));
        assertThat(intake.notes()).containsExactly(new Problem("items.csv", "备注 is not used"));
        var house = items(intake).getFirst();
        assertThat(house.line().value()).isEqualTo("C");
        assertThat(house.promiseDays()).isEqualTo(3);
        assertThat(house.materials())
                .extracting(material -> material.name() + " " + material.note())
                .containsExactly("购房合同 原件 1 份", "契税完税证明 见办事指南");
    }

    @Test
    void aByteOrderMarkAndEnglishHeadingsWithSemicolonsAreRead() {
        var csv =
                String.join(
                        "\r\n",
                        "\uFEFFItem Code;Item Name;Department;Queue;Fee;Promise Days",
                        "1153019999000101X73002009013000;ID card;GA;A;free;即办",
                        ";;;;;",
                        "");
        var intake = take(csv.getBytes(StandardCharsets.UTF_8));
        assertThat(intake.refused()).isEmpty();
        assertThat(items(intake)).singleElement().matches(item -> item.promiseDays() == 0);
    }

    @Test
    void namesInOtherLanguagesHaveColumnsOfTheirOwn() {
        var csv =
                """
                实施编码,事项名称,部门,队列,收费,承诺时限,主题,英文名称,英文收费,部门英文,主题英文,备注英文
                1153019999000101X73002009013000,居民身份证补领,公安,A,40 元,20,户籍、证件,ID card,40 yuan,Police,;Papers,x
                """;
        var intake = take(csv.getBytes(StandardCharsets.UTF_8));
        var read =
                CatalogueFile.read(
                                "c",
                                intake.result().getBytes(StandardCharsets.UTF_8),
                                DemoHall.config())
                        .orElseThrow();
        var item = read.items().getFirst();
        assertThat(item.name(Locale.ENGLISH)).isEqualTo("ID card");
        assertThat(item.fee(Locale.ENGLISH)).isEqualTo("40 yuan");
        assertThat(read.departments().getFirst().shortName(Locale.ENGLISH)).isEqualTo("Police");
        assertThat(read.themes())
                .extracting(theme -> theme.name(Locale.ENGLISH))
                .containsExactly("户籍", "Papers");
    }

    @Test
    void jsonListsAreReadLikeTables() {
        var json =
                """
                {"items": [{"实施编码": "1153019999000101X73002009013000", "事项名称": "居民身份证补领",
                  "实施主体": "云岭市公安局", "业务队列": "综合受理", "收费标准": "40 元", "承诺时限": 20,
                  "别名": ["补身份证", "身份证丢失"]}, 7]}
                """;
        var intake =
                new ItemIntake(DemoHall.config(), LocalDate.of(2026, 11, 20))
                        .take("items.json", json.getBytes(StandardCharsets.UTF_8));
        assertThat(items(intake).getFirst().aliases()).containsExactly("补身份证", "身份证丢失");
        assertThat(intake.refused())
                .containsExactly(new Problem("items.json[1]", "an object is expected here"));
    }

    @Test
    void aRowThatDoesNotHoldIsLeftOutWholeWithEveryReason() {
        var csv =
                HEADINGS
                        + HOUSE
                        + "编码1,,某局,Z,,很快,,,\n"
                        + HOUSE
                        + "a,b\n"
                        + "115301999900010100,证,某局,A,0,1,,,\n";
        var intake = take(csv.getBytes(StandardCharsets.UTF_8));
        assertThat(items(intake)).hasSize(1);
        assertThat(intake.refused())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "items.csv:5: 2 cells under 9 headings: a comma or a quote is missing or"
                                + " too much",
                        "items.csv:3: name: is empty",
                        "items.csv:3: line: the hall has no line Z",
                        "items.csv:3: fee: is empty",
                        "items.csv:3: promiseDays: 很快 is no number of days",
                        "items.csv:4: code stands in items.csv:2 already",
                        "items.csv:6: creditCode: 115301999900010100 is no credit code: length,"
                                + " letters or check character");
        assertThat(intake.report()).endsWith("1 taken, 4 refused\n");
    }

    @Test
    void aTableWithoutANeededColumnSaysHowItMayBeCalled() {
        assertThat(take("事项名称,备注\n甲,乙\n".getBytes(StandardCharsets.UTF_8)).refused())
                .extracting(Problem::message)
                .anyMatch(why -> why.contains("no column is called code") && why.contains("实施编码"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "[", "{\"a\":1}", "[]", "a,\"b\nc"})
    void whatIsNoTableIsRefusedAsAWhole(String text) {
        var intake = take(text.getBytes(StandardCharsets.UTF_8));
        assertThat(intake.result()).isEmpty();
        assertThat(intake.refused()).isNotEmpty();
    }

    private static Intake take(byte[] bytes) {
        return new ItemIntake(DemoHall.config(), LocalDate.of(2026, 11, 20))
                .take("items.csv", bytes);
    }

    private static List<ServiceItem> items(Intake intake) {
        var bytes = intake.result().getBytes(StandardCharsets.UTF_8);
        var reading = CatalogueFile.read("catalogue.json", bytes, DemoHall.config());
        return ((Reading.Read<Catalogue>) reading).value().items();
    }
}
