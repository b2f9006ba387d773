package cn.yimen.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.server.support.Follower;
import cn.yimen.server.support.Layout;
import cn.yimen.server.support.RunningHall;
import cn.yimen.server.support.Sample;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A hall whose file names another time zone at the next start: no number is given twice, no day
/// comes again, and nobody's day ends while they wait. It is nine in the morning in Shanghai.
final class ChangedZoneTest {

    @TempDir Path data;

    private static HallConfig in(String zone) {
        return new Layout().zone(ZoneId.of(zone)).done();
    }

    private static ZoneId zoneOf(RunningHall hall) throws Exception {
        try (var screen = new Follower(hall.port(), "")) {
            return screen.stateAt(1).config().orElseThrow().zone();
        }
    }

    @Test
    void theNextDayBeginsAtTheNewZonesMidnight() throws Exception {
        try (var hall = new RunningHall(data)) {
            assertThat(hall.caller().issue(1, "A")).isEqualTo("A001");
            hall.restart(in("Asia/Urumqi"));
            assertThat(zoneOf(hall)).isEqualTo(ZoneId.of("Asia/Urumqi"));
            hall.clock.push(Duration.ofHours(16));
            assertThat(hall.caller().issue(2, "A")).as("one in Shanghai").isEqualTo("A002");
            hall.clock.push(Duration.ofHours(1));
            assertThat(hall.caller().issue(3, "A")).as("midnight in Urumqi").isEqualTo("A001");
        }
    }

    @Test
    void whereItIsStillYesterdayTodayGoesOn() throws Exception {
        try (var hall = new RunningHall(data)) {
            assertThat(hall.caller().issue(1, "A")).isEqualTo("A001");
            hall.restart(in("America/Los_Angeles"));
            assertThat(hall.caller().issue(2, "A")).isEqualTo("A002");
            hall.clock.push(Duration.ofHours(8));
            assertThat(hall.caller().issue(3, "A")).as("midnight there").isEqualTo("A003");
            hall.clock.push(Duration.ofDays(1));
            assertThat(hall.caller().issue(4, "A")).isEqualTo("A001");
        }
    }

    @Test
    void whereItIsTomorrowAlreadyTheFileWaitsUntilNobodyHoldsANumber() throws Exception {
        try (var hall = new RunningHall(data)) {
            hall.clock.push(Duration.ofHours(11));
            assertThat(hall.caller().issue(1, "A")).isEqualTo("A001");
            hall.restart(in("Pacific/Auckland"));
            assertThat(hall.log()).contains("layout.waits", "Pacific/Auckland");
            assertThat(hall.caller().issue(2, "A")).isEqualTo("A002");
            hall.clock.push(Duration.ofHours(5));
            hall.restart();
            assertThat(zoneOf(hall)).as("over night").isEqualTo(ZoneId.of("Pacific/Auckland"));
            assertThat(hall.caller().issue(3, "A")).isEqualTo("A001");
        }
    }

    @Test
    void thePeopleOfYesterdayAreInNoLayoutsWay() throws Exception {
        try (var hall = new RunningHall(data)) {
            assertThat(hall.caller().issue(1, "B")).isEqualTo("B001");
            var withoutTwo =
                    new Layout()
                            .windows(
                                    Sample.config().windows().stream()
                                            .filter(window -> !window.id().equals(Sample.TWO))
                                            .toList())
                            .done();
            hall.restart(withoutTwo);
            assertThat(hall.log()).contains("layout.waits");
            hall.clock.push(Duration.ofDays(1));
            hall.restart();
            try (var screen = new Follower(hall.port(), "")) {
                assertThat(screen.stateAt(1).config()).contains(withoutTwo);
            }
        }
    }
}
