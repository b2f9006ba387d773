package cn.yimen.hall.config;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.AppointmentRule.Early;
import cn.yimen.hall.config.AppointmentRule.Late;
import cn.yimen.hall.config.AppointmentRule.Missed;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.wire.WireJson;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
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

    private static final String MORE =
            """
            calendar:
              weekdays: [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY]
              closed: [2026-10-01]
              open: [2026-10-10]
            issuing: {onlyInHours: true, earlyMinutes: 30, whileServable: true, perPersonDaily: 3}
            appointments: {earlyMinutes: 20, early: REFUSED, missed: ENDED}
            calls: {recallSeconds: 8, callsAtMost: 5}
            clerks:
              - {id: "0317", skills: [B]}
            kiosks:
              - {id: K1, series: K1, leaseSize: 80}
              - {id: K2, series: K2}
            """;

    @Test
    void theRulesOfTheDayAreRead() {
        var config = value(SOUND + MORE);
        assertThat(config.calendar().isWorkday(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(config.calendar().isWorkday(LocalDate.of(2026, 10, 10))).isTrue();
        assertThat(config.issuing()).isEqualTo(new IssuingRule(true, 30, true, 3));
        assertThat(config.appointments())
                .isEqualTo(
                        new AppointmentRule(
                                20, 15, 30, Early.REFUSED, Late.ORDINARY, Missed.ENDED));
        assertThat(config.calls()).isEqualTo(new CallRule(8, 5));
        assertThat(config.servedLines(config.windows().get(1), new ClerkId("0317")))
                .containsExactly(new LineId("B"));
        assertThat(config.kiosks())
                .containsExactly(
                        new Kiosk(new DeviceId("K1"), "K1", 80),
                        new Kiosk(new DeviceId("K2"), "K2", 50));
    }

    @Test
    void whatAFileDoesNotSayIsAsUsual() {
        var config = value(SOUND);
        assertThat(config.calendar()).isEqualTo(Calendar.everyDay());
        assertThat(config.issuing()).isEqualTo(IssuingRule.always());
        assertThat(config.appointments()).isEqualTo(AppointmentRule.usual());
        assertThat(config.calls()).isEqualTo(CallRule.free());
        assertThat(config.passed().mode()).isEqualTo(PassedRule.Mode.REENTER);
        assertThat(config.lines().getFirst().offlineFrom()).isEqualTo(Line.USUAL_OFFLINE_FROM);
    }

    @Test
    void segmentsPlacesAndWhatBecomesOfAPassedNumberAreRead() {
        var config =
                value(
                        SOUND.replace(
                                        "usualServiceMinutes: 6}",
                                        "usualServiceMinutes: 6, offlineFrom: 700, segments:"
                                                + " [{from: \"09:00\", to: \"10:00\", capacity: 30},"
                                                + " {from: \"10:00\", to: \"11:30\"}]}")
                                .replace("lines: [B, A]", "lines: [B, A], floor: 2楼, area: C区")
                                .replace("{placesBack: 3, timesAtMost: 2}", "{mode: VOID}"));
        assertThat(config.lines().getLast().segments())
                .containsExactly(
                        new Segment(LocalTime.of(9, 0), LocalTime.of(10, 0), 30),
                        new Segment(LocalTime.of(10, 0), LocalTime.of(11, 30), 0));
        assertThat(config.lines().getLast().offlineFrom()).isEqualTo(700);
        assertThat(config.windows().getLast().floor()).isEqualTo("2楼");
        assertThat(config.passed()).isEqualTo(new PassedRule(PassedRule.Mode.VOID, 0, 0));
    }

    @Test
    void everyMistakeInTheRulesOfTheDayIsNamed() {
        var broken =
                (SOUND + MORE)
                        .replace("FRIDAY]", "FREITAG, MONDAY]")
                        .replace("open: [2026-10-10]", "open: [2026-10-01, soon]")
                        .replace("onlyInHours: true", "onlyInHours: yes please")
                        .replace("earlyMinutes: 20", "earlyMinutes: -1")
                        .replace("missed: ENDED", "missed: SOMEHOW")
                        .replace("skills: [B]", "skills: [Z]")
                        .replace("series: K1", "series: A")
                        .replace("{id: K2, series: K2}", "{id: K1, series: k-2}");
        assertThat(problems(broken))
                .containsExactlyInAnyOrder(
                        "h.yaml:18 calendar.weekdays[4]: one of [MONDAY, TUESDAY, WEDNESDAY,"
                                + " THURSDAY, FRIDAY, SATURDAY, SUNDAY] is expected here",
                        "h.yaml:18 calendar.weekdays[5]: MONDAY stands here twice",
                        "h.yaml:20 calendar.open[0]: 2026-10-01 is closed and open",
                        "h.yaml:20 calendar.open[1]: a date such as 2026-11-20 is expected here",
                        "h.yaml:21 issuing.onlyInHours: true or false is expected here",
                        "h.yaml:22 appointments.earlyMinutes: a whole number from 0 to 720 is"
                                + " expected here",
                        "h.yaml:22 appointments.missed: one of [KEPT, ENDED] is expected here",
                        "h.yaml:25 clerks[0].skills[0]: unknown line Z",
                        "h.yaml:27 kiosks[0].series: A is the prefix of a line",
                        "h.yaml:28 kiosks[1].id: K1 stands here twice",
                        "h.yaml:28 kiosks[1].series: a text such as K3 is expected");
    }

    @Test
    void overlappingSegmentsAreAProblemAndTooManyNumbersAWarning() {
        var segments =
                "usualServiceMinutes: 6, dailyCapacity: 600, segments:"
                        + " [{from: \"09:00\", to: \"10:00\", capacity: 400},"
                        + " {from: \"%s\", to: \"11:00\", capacity: 400}]}";
        assertThat(problems(SOUND.replace("usualServiceMinutes: 6}", segments.formatted("09:30"))))
                .containsExactly(
                        "h.yaml:11 lines[1].segments[1].from: overlaps the session before it");
        assertThat(warnings(SOUND.replace("usualServiceMinutes: 6}", segments.formatted("10:00"))))
                .containsExactly(
                        "h.yaml:11 lines[1]: numbers lent to kiosks from 501 on lie among the"
                                + " day's 600; the line's own will jump over them",
                        "h.yaml:11 lines[1]: the segments give more numbers than the day has");
    }

    @Test
    void aLayoutOnTheWireIsALayoutFile() {
        for (var config : List.of(value(SOUND), value(SOUND + MORE), DemoHall.config())) {
            var json = WireJson.write(config).getBytes(StandardCharsets.UTF_8);
            assertThat(((Reading.Read<HallConfig>) ConfigFile.read("wire", json)).value())
                    .isEqualTo(config);
        }
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
