package cn.yimen.hall.config;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.LineId;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigFileTest {

    private static final String SOUND =
            """
            id: H1
            name: 云岭市政务服务中心
            place: 一楼综合大厅
            zone: Asia/Shanghai
            phone: "12345"
            hours:
              - {from: "09:00", to: "12:00"}
              - {from: "13:30", to: "17:30"}
            lines:
              - {id: A, prefix: A, width: 3, name: 综合受理, floor: 1楼, area: A区, usualServiceMinutes: 7.5}
              - {id: B, prefix: B, width: 3, name: 社保医保, floor: 1楼, area: B区, usualServiceMinutes: 6}
            windows:
              - {id: 1, lines: [A]}
              - {id: 2, lines: [B, A]}
            passed: {placesBack: 3, timesAtMost: 2}
            priority: {rates: {SENIOR: 2}, overtakeLimit: 3, seniorAge: 70}
            """;

    @Test
    void aSoundFileIsReadWhole() {
        var config = value(SOUND);
        assertThat(config.name()).isEqualTo("云岭市政务服务中心");
        assertThat(config.line(new LineId("A")).orElseThrow().usualServiceMinutes()).isEqualTo(7.5);
        assertThat(config.windowsOf(new LineId("A"))).hasSize(2);
        assertThat(config.notices()).isEmpty();
        assertThat(warnings(SOUND)).isEmpty();
    }

    @Test
    void everyProblemIsNamedWithItsPlaceAndNotOnlyTheFirst() {
        var broken =
                SOUND.replace("id: B, prefix: B", "id: A, prefix: A")
                        .replace("from: \"13:30\"", "from: \"11:30\"")
                        .replace("[B, A]", "[Z, A, A]")
                        .replace("id: 2,", "id: 1,")
                        .replace("Asia/Shanghai", "Mars/Base")
                        .replace("timesAtMost: 2", "timesAtMost: often")
                        .replace("phone:", "telephone:");
        assertThat(problems(broken))
                .containsExactlyInAnyOrder(
                        "h.yaml:4 zone: not a time zone such as Asia/Shanghai",
                        "h.yaml:1: \"phone\" is missing",
                        "h.yaml:5 telephone: unknown key",
                        "h.yaml:8 hours[1].from: overlaps the session before it",
                        "h.yaml:11 lines[1].id: A stands here twice",
                        "h.yaml:11 lines[1].prefix: A stands here twice",
                        "h.yaml:14 windows[1].id: 1 stands here twice",
                        "h.yaml:14 windows[1].lines[0]: unknown line Z",
                        "h.yaml:14 windows[1].lines[2]: line A stands twice",
                        "h.yaml:15 passed.timesAtMost: a whole number from 0 to 9 is expected here");
    }

    @Test
    void badHoursAreNamed() {
        assertThat(problems(SOUND.replace("to: \"12:00\"", "to: \"09:00\"")))
                .containsExactly("h.yaml:7 hours[0].to: must be later than \"from\"");
        assertThat(problems(SOUND.replace("\"17:30\"", "\"24:30\"")))
                .containsExactly("h.yaml:8 hours[1].to: a time such as 09:00 is expected here");
    }

    @Test
    void aLineWithoutWindowsIsAWarning() {
        assertThat(warnings(SOUND.replace("[B, A]", "[A]")))
                .containsExactly("h.yaml:11 lines[1]: no window serves line B 社保医保");
    }

    @Test
    void aFileInAnotherEncodingIsRefusedWithItsLine() {
        var bytes = SOUND.getBytes(Charset.forName("GB18030"));
        assertThat(problems(ConfigFile.read("h.yaml", bytes)))
                .containsExactly("h.yaml:2: this line is not UTF-8; save the file as UTF-8");
    }

    @Test
    void aByteOrderMarkIsNoHarm() {
        assertThat(value("\uFEFF" + SOUND).name()).isEqualTo("云岭市政务服务中心");
    }

    @Test
    void whatIsNotYamlSaysItsLine() {
        assertThat(problems("id: H1\nname: [unclosed\n"))
                .singleElement()
                .asString()
                .startsWith("h.yaml:")
                .contains("not YAML");
        assertThat(problems("")).containsExactly("h.yaml:1: the file is empty");
        assertThat(problems("just words")).contains("h.yaml:1: a table of keys is expected here");
        assertThat(problems(SOUND + "---\nid: H2\n"))
                .singleElement()
                .asString()
                .contains("something follows the end");
        assertThat(problems(SOUND + "phone: \"110\"\n"))
                .containsExactly("h.yaml:17 phone: stands here twice");
    }

    @Test
    void anEmptyNameIsAnError() {
        assertThat(problems(SOUND.replace("name: 社保医保", "name: \" \"")))
                .containsExactly("h.yaml:11 lines[1].name: is empty or holds control characters");
    }

    @Test
    void aMissingFileIsAProblemAndNotAnException(@TempDir Path dir) throws Exception {
        assertThat(problems(ConfigFile.read(dir.resolve("no.yaml"))))
                .singleElement()
                .asString()
                .contains("no.yaml")
                .contains("there is no such file");
        var file = dir.resolve("hall.yaml");
        Files.writeString(file, SOUND);
        assertThat(ConfigFile.read(file)).isInstanceOf(Reading.Read.class);
    }

    private static Reading<HallConfig> read(String yaml) {
        return ConfigFile.read("h.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static HallConfig value(String yaml) {
        return ((Reading.Read<HallConfig>) read(yaml)).value();
    }

    private static List<String> warnings(String yaml) {
        return texts(((Reading.Read<HallConfig>) read(yaml)).warnings());
    }

    private static List<String> problems(String yaml) {
        return problems(read(yaml));
    }

    private static List<String> problems(Reading<HallConfig> reading) {
        return texts(((Reading.Unreadable<HallConfig>) reading).problems());
    }

    private static List<String> texts(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
