package cn.yimen.hall.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MapSheetTest {

    private static final String SOUND =
            """
            id: H1
            name: 云岭市政务服务中心
            place: 一楼综合大厅
            zone: Asia/Shanghai
            phone: "12345"
            hours: [{from: "09:00", to: "17:00"}]
            lines: [{id: A, prefix: A, width: 3, name: 综合受理, floor: 1楼, area: A区, usualServiceMinutes: 7.5}]
            windows: [{id: 1, lines: [A]}, {id: 2, lines: [A]}]
            passed: {placesBack: 3, timesAtMost: 2}
            priority: {rates: {SENIOR: 2}, overtakeLimit: 3, seniorAge: 70}
            """;

    @Test
    void aHallMayDrawItsPlan() {
        var map =
                """
                map:
                  size: "40,20"
                  outer: ["0,20 0,0 40,0 40,20"]
                  windows: [{id: 2, at: "3,1", words: RIGHT}]
                  lines: [{id: A, at: "1,8", size: "20,9"}]
                  labels: [{text: 正门, at: "20,19"}]
                """;
        var plan = value(SOUND + map).map().orElseThrow();
        assertThat(plan.outer().getFirst().points())
                .hasSize(4)
                .last()
                .isEqualTo(new HallMap.Point(40, 20));
        assertThat(plan.windows().getFirst().words()).isEqualTo(HallMap.Side.RIGHT);
        assertThat(plan.lines().getFirst().size()).isEqualTo(new HallMap.Point(20, 9));
        assertThat(value(SOUND).map()).isEmpty();
    }

    @Test
    void whatIsNotInTheHallOrBesideThePlanIsNoPartOfIt() {
        var map =
                """
                map:
                  size: "40,20"
                  outer: ["0,0 41,0"]
                  inner: ["0;0"]
                  windows: [{id: 7, at: "3,1"}, {id: 2, at: "3,1"}, {id: 2, at: "9,1"}]
                  lines: [{id: A, at: "30,8", size: "20,9"}]
                  doors: 3
                """;
        assertThat(problems(SOUND + map))
                .hasSize(6)
                .anyMatch(text -> text.contains("7 is not among the hall's windows"))
                .anyMatch(text -> text.contains("2 stands on the plan twice"))
                .anyMatch(text -> text.contains("beyond the plan"))
                .anyMatch(text -> text.contains("unknown key"));
    }

    private static Reading<HallConfig> read(String yaml) {
        return ConfigFile.read("hall.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static HallConfig value(String yaml) {
        return ((Reading.Read<HallConfig>) read(yaml)).value();
    }

    private static List<String> problems(String yaml) {
        return ((Reading.Unreadable<HallConfig>) read(yaml))
                .problems().stream().map(Problem::toString).toList();
    }
}
