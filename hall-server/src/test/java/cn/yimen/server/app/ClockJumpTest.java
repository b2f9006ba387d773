package cn.yimen.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.server.support.RunningHall;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With people waiting, on the running server.
final class ClockJumpTest {

    private static final Duration TEN_YEARS = Duration.ofDays(3653);

    @TempDir Path data;

    @Test
    void tenYearsForwardAndBackCostNobodyANumber() throws Exception {
        try (var hall = new RunningHall(data)) {
            assertThat(hall.caller().issue(1, "A")).isEqualTo("A001");
            hall.clock.push(TEN_YEARS);
            assertThat(hall.caller().issue(2, "A")).isEqualTo("A002");
            assertThat(hall.caller().get("/v1/health").body()).contains("clock-suspect");
            hall.clock.push(TEN_YEARS.negated());
            assertThat(hall.caller().issue(3, "A")).isEqualTo("A003");
            assertThat(hall.caller().get("/v1/health").body()).contains("\"state\":\"ready\"");
            hall.clock.push(Duration.ofDays(1));
            assertThat(hall.caller().issue(4, "A")).isEqualTo("A001");
        }
    }

    @Test
    void tenYearsBackCostNobodyANumberAndNoDayComesAgain() throws Exception {
        try (var hall = new RunningHall(data)) {
            assertThat(hall.caller().issue(1, "A")).isEqualTo("A001");
            hall.clock.push(TEN_YEARS.negated());
            assertThat(hall.caller().issue(2, "A")).isEqualTo("A002");
            hall.restart();
            assertThat(hall.caller().issue(3, "A")).isEqualTo("A003");
        }
    }
}
