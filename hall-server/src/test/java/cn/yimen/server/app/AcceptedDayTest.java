package cn.yimen.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.server.support.Follower;
import cn.yimen.server.support.RunningHall;
import cn.yimen.server.support.Sample;
import cn.yimen.server.support.ServerProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A hall that was closed for longer than a clock is believed, and opens by a person's word.
final class AcceptedDayTest {

    private static final Duration REBUILDING = Duration.ofDays(90);
    private static final LocalDate REOPENING = Sample.DAY.plusDays(90);

    @TempDir Path data;

    @Test
    void theHallOpensOnTheDayThatAPersonVouchesFor() throws Exception {
        try (var hall = new RunningHall(data)) {
            assertThat(hall.caller().issue(1, "A")).isEqualTo("A001");
            hall.clock.push(REBUILDING);
            hall.restart();
            assertThat(hall.caller().get("/v1/health").body()).contains("clock-suspect");
            hall.accept(REOPENING);
            assertThat(hall.log()).contains("day.accepted day=" + REOPENING + " done=true");
            assertThat(hall.caller().get("/v1/health").body()).contains("\"state\":\"ready\"");
            assertThat(hall.caller().issue(2, "A")).isEqualTo("A001");
            hall.clock.push(Duration.ofDays(1));
            assertThat(hall.caller().issue(3, "A")).as("and goes on by itself").isEqualTo("A001");
        }
    }

    @Test
    void theDayStaysAcceptedAfterARestart() throws Exception {
        try (var hall = new RunningHall(data)) {
            hall.caller().issue(1, "A");
            hall.clock.push(REBUILDING);
            hall.restart();
            hall.accept(REOPENING);
            hall.caller().issue(2, "A");
            hall.restart();
            try (var screen = new Follower(hall.port(), "")) {
                assertThat(screen.stateAt(1).day()).contains(REOPENING);
            }
            assertThat(hall.caller().issue(3, "A")).isEqualTo("A002");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 89, 91, 3650})
    void aDayThatIsNotTheClocksIsNotAccepted(int days) throws Exception {
        try (var hall = new RunningHall(data)) {
            hall.caller().issue(1, "A");
            hall.clock.push(REBUILDING);
            hall.accept(Sample.DAY.plusDays(days));
            assertThat(hall.log()).contains("day.not-accepted clock=" + REOPENING);
            assertThat(hall.caller().get("/v1/health").body()).contains("clock-suspect");
            assertThat(hall.caller().issue(2, "A")).isEqualTo("A002");
        }
    }

    @Test
    void theDayThatIsOpenIsNotOpenedAgain() throws Exception {
        try (var hall = new RunningHall(data)) {
            hall.caller().issue(1, "A");
            hall.accept(Sample.DAY);
            assertThat(hall.caller().issue(2, "A")).isEqualTo("A002");
        }
    }

    @Test
    void theCommandLineIsHeard() throws Exception {
        int port = ServerProcess.freePort();
        try (var server =
                ServerProcess.run(
                        "--demo",
                        "--data",
                        data.toString(),
                        "--port",
                        Integer.toString(port),
                        "--accept-day",
                        "2020-02-29")) {
            assertThat(server.waitFor(" ready ")).contains("day.not-accepted clock=");
        }
    }
}
