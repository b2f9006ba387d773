package cn.yimen.desk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.desk.desk.DeskKey;
import cn.yimen.hall.config.Problem;
import cn.yimen.hall.config.Reading;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The hall's own keys, and what is said about mistakes in them.
final class KeyChartTest {

    @Test
    void whatTheFileDoesNotNameStaysUsual() {
        var chart = sound("recall = F5, Ctrl R, Caller 9", "# 重呼", "");
        assertThat(chart.key(false, KeyCode.F5)).contains(DeskKey.RECALL);
        assertThat(chart.key(true, KeyCode.R)).contains(DeskKey.RECALL);
        assertThat(chart.key(false, KeyCode.F3)).isEmpty();
        assertThat(chart.caller(9)).contains(DeskKey.RECALL);
        assertThat(chart.key(false, KeyCode.F2)).contains(DeskKey.PRIMARY);
        assertThat(chart.label(DeskKey.RECALL)).isEqualTo("F5");
        assertThat(chart.label(DeskKey.FINISH_AND_CALL)).isEqualTo("Ctrl F2");
    }

    @Test
    void everyMistakeIsNamedByItsLine() {
        assertThat(
                        problems(
                                "primary F2",
                                "dance = F5",
                                "recall = F13x",
                                "pass = 4",
                                "hold = F6",
                                "hold = F7",
                                "transfer = F6",
                                "pause = Caller 17",
                                "help = Caller 3",
                                "lock = Caller 3"))
                .extracting(Problem::place)
                .containsExactly(
                        "keys:1", "keys:2", "keys:3", "keys:4", "keys:6", "keys:7", "keys:8",
                        "keys:10");
    }

    @Test
    void anActionThatLosesItsOnlyKeyToAnotherIsAMistake() {
        assertThat(problems("recall = F4"))
                .extracting(Problem::message)
                .containsExactly("pass has no key any more: give it one");
    }

    private static KeyChart sound(String... lines) {
        return switch (KeyChart.read("keys", List.of(lines))) {
            case Reading.Read<KeyChart> read -> read.value();
            case Reading.Unreadable<KeyChart> not -> throw new AssertionError(not.problems());
        };
    }

    private static List<Problem> problems(String... lines) {
        return switch (KeyChart.read("keys", List.of(lines))) {
            case Reading.Read<KeyChart> read -> throw new AssertionError(read.value());
            case Reading.Unreadable<KeyChart> not -> not.problems();
        };
    }
}
