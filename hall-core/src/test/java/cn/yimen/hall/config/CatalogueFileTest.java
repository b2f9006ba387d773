package cn.yimen.hall.config;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Reading.Read;
import cn.yimen.hall.config.Reading.Unreadable;
import cn.yimen.hall.demo.DemoHall;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CatalogueFileTest {

    private static final HallConfig HALL = DemoHall.config();
    private static final String GOOD = item("SB-0001");

    @Test
    void aSoundCatalogueIsRead() {
        var catalogue = sound(file(GOOD));
        assertThat(catalogue.value().items()).hasSize(1);
        assertThat(catalogue.value().items().getFirst().materials().getFirst().deferDays())
                .isEqualTo(5);
        assertThat(catalogue.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "department":"rs"   | "department":"xx"      | department: unknown department xx
                    "themes":["social"] | "themes":["moon"]      | themes: unknown theme moon
                    "themes":["social"] | "themes":[]            | themes: at least one entry is expected here
                    "line":"A"          | "line":"Q"             | line: unknown line Q
                    "code":"SB-0002"    | "code":"SB-0001"       | code: SB-0001 stands here twice
                    "code":"SB-0002"    | "code":"社保"           | code: letters, digits and dashes, at most 64, are expected here
                    "name":"参保登记"     | "name":"  "            | name: is empty or holds control characters
                    "deferDays":5       | "deferDays":0          | materials[0].deferDays: says within how many days it may be handed in: 1 to 90
                    "deferDays":5       | "deferDays":-2         | materials[0].deferDays: a whole number from 0 to 90 is expected here
                    DEFERRABLE          | BRING                  | materials[0].deferDays: only a DEFERRABLE material may come later
                    DEFERRABLE          | LATER                  | materials[0].need: one of
                    "promiseDays":0     | "promiseDays":1.5      | promiseDays: a whole number from 0 to 999 is expected here
                    "fee":"不收费"       | "fees":"不收费"         | fees: unknown key
                    """)
    void aBadItemIsLeftOutWithItsReasonAndTheGoodOnesStay(String from, String to, String problem) {
        var bad = item("SB-0002").replace(from, to);
        assertThat(bad).contains(to);
        var catalogue = sound(file(GOOD, bad));
        assertThat(catalogue.value().items())
                .extracting(item -> item.code().value())
                .containsExactly("SB-0001");
        assertThat(texts(catalogue.warnings()))
                .anyMatch(text -> text.contains("items[1]." + problem));
    }

    @Test
    void aMaterialMayBeNamedInOtherLanguages() {
        var english = ",\"translations\":{\"en\":{\"name\":\"Pay slip\"}}";
        var item = GOOD.replace("\"deferDays\":5", "\"deferDays\":5" + english);
        var catalogue = sound(file(item));
        var material = catalogue.value().items().getFirst().materials().getFirst();

        assertThat(catalogue.warnings()).isEmpty();
        assertThat(material.name(Locale.ENGLISH)).isEqualTo("Pay slip");
        assertThat(material.note(Locale.ENGLISH)).isEqualTo(material.note());
        assertThat(material.name(Locale.of("ug"))).isEqualTo(material.name());
    }

    @Test
    void itemsThemesAndDepartmentsMayBeNamedInOtherLanguages() {
        var english = "\"translations\":{\"en\":{\"name\":\"Pension\",\"note\":\"Free\"}},";
        var item = GOOD.replaceFirst("\"code\"", english + "\"code\"");
        var text = file(item).replaceFirst("\"icon\"", english + "\"icon\"");
        var read = sound(text.replaceFirst("\"shortName\"", english + "\"shortName\""));
        var known = read.value().items().getFirst();

        assertThat(read.warnings()).isEmpty();
        assertThat(known.name(Locale.ENGLISH)).isEqualTo("Pension");
        assertThat(known.fee(Locale.ENGLISH)).isEqualTo("Free");
        assertThat(known.name(Locale.of("ug"))).isEqualTo(known.name());
        assertThat(read.value().themes().getFirst().name(Locale.ENGLISH)).isEqualTo("Pension");
        assertThat(read.value().departments().getFirst().shortName(Locale.ENGLISH))
                .isEqualTo("Pension");
    }

    @Test
    void everyErrorOfAnItemIsNamed() {
        var bad =
                item("SB-0002")
                        .replace("\"fee\"", "\"fees\"")
                        .replace("\"deferDays\":5", "\"deferDays\":0");
        assertThat(sound(file(GOOD, bad)).warnings()).hasSize(3);
    }

    @Test
    void aServiceWhoseLineHasNoWindowsIsKeptWithAWarning() {
        var yaml = new String(resource(), StandardCharsets.UTF_8);
        var idle =
                ((Read<HallConfig>)
                                ConfigFile.read(
                                        "hall.yaml",
                                        yaml.replace("lines: [C]", "lines: [D]")
                                                .getBytes(StandardCharsets.UTF_8)))
                        .value();
        var reading =
                CatalogueFile.read(
                        "c.json",
                        file(GOOD.replace("\"line\":\"A\"", "\"line\":\"C\""))
                                .getBytes(StandardCharsets.UTF_8),
                        idle);
        var catalogue = (Read<Catalogue>) reading;
        assertThat(catalogue.value().items()).hasSize(1);
        assertThat(texts(catalogue.warnings()))
                .singleElement()
                .asString()
                .contains("参保登记 is a service without windows: none serves line C");
    }

    @Test
    void errorsInWhatAllItemsStandOnMakeItUnreadable() {
        assertThat(broken(file(GOOD).replace("115301999900010287", "11530199990001024Q")))
                .hasSize(1)
                .first()
                .asString()
                .contains("departments[0].creditCode")
                .contains("check character");
        assertThat(broken(file(GOOD).replace("2026-11-20\",", "20.11.2026\",")))
                .contains("c.json:1 updated: a date such as 2026-11-20 is expected here");
        assertThat(broken("{\"version\":")).first().asString().contains("not JSON");
        assertThat(broken(file(item("社保"))))
                .first()
                .asString()
                .contains("none of the items can be used");
        assertThat(broken("[".repeat(5000))).singleElement().asString().contains("not JSON");
    }

    @Test
    void aFileInAnotherEncodingIsRefusedWithItsLine() {
        var bytes = ("\n\n" + file(GOOD)).getBytes(Charset.forName("GB18030"));
        assertThat(
                        texts(
                                ((Unreadable<Catalogue>) CatalogueFile.read("c.json", bytes, HALL))
                                        .problems()))
                .containsExactly("c.json:3: this line is not UTF-8; save the file as UTF-8");
    }

    private static String item(String code) {
        return """
        {"code":"%s","name":"参保登记","department":"rs","themes":["social"],"line":"A",\
        "materials":[{"name":"劳动合同","note":"1 份","need":"DEFERRABLE","deferDays":5}],\
        "fee":"不收费","promiseDays":0}\
        """
                .formatted(code);
    }

    private static String file(String... items) {
        return """
        {"version":"1","updated":"2026-11-20",\
        "departments":[{"id":"rs","name":"人社局","shortName":"人社","creditCode":"%s"}],\
        "themes":[{"id":"social","name":"社保","icon":"social"}],"items":[%s]}\
        """
                .formatted(CREDIT_CODE, Stream.of(items).collect(Collectors.joining(",")));
    }

    private static final String CREDIT_CODE = "115301999900010287";

    private static Reading<Catalogue> read(String json) {
        return CatalogueFile.read("c.json", json.getBytes(StandardCharsets.UTF_8), HALL);
    }

    private static Read<Catalogue> sound(String json) {
        return (Read<Catalogue>) read(json);
    }

    private static List<String> broken(String json) {
        return texts(((Unreadable<Catalogue>) read(json)).problems());
    }

    private static List<String> texts(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }

    private static byte[] resource() {
        try (var in = DemoHall.class.getResourceAsStream("hall.yaml")) {
            return in.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
