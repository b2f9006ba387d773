package cn.yimen.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.statistics.DayReport;
import cn.yimen.hall.watch.UsualWaits;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.support.RunningHall;
import cn.yimen.server.support.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The figures of a running server, over HTTP.
final class HallStatisticsTest {

    private static final String TODAY = "/v1/statistics";
    private static final String FIRST = TODAY + "?day=" + Sample.DAY;

    @TempDir Path data;
    private RunningHall hall;

    @BeforeEach
    void start() {
        hall = new RunningHall(data);
    }

    @AfterEach
    void stop() {
        hall.close();
    }

    private DayReport await(String path, Predicate<DayReport> wanted) throws Exception {
        var end = Instant.now().plusSeconds(20);
        while (Instant.now().isBefore(end)) {
            var answer = hall.caller().get(path);
            if (answer.statusCode() == 200) {
                var report = WireJson.read(answer.body(), DayReport.class);
                if (wanted.test(report)) {
                    return report;
                }
            }
            LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError(path + ": " + hall.caller().get(path).body() + hall.log());
    }

    private static Predicate<DayReport> issued(int count) {
        return report -> report.figures().hall().issued() == count;
    }

    /// The counting runs behind the journal: a day that is asked for at once may be still open.
    private static Predicate<DayReport> over(int count) {
        return issued(count).and(report -> report.figures().isOver());
    }

    @Test
    void theDayIsCountedWhileItGoesOn() throws Exception {
        hall.caller().issue(1, "A");
        hall.caller().issue(2, "B");
        var report = await(TODAY, issued(2));
        assertThat(report.figures().day()).isEqualTo(Sample.DAY);
        assertThat(report.figures().isOver()).isFalse();
        assertThat(report.figures().lines()).hasSize(2);
    }

    @Test
    void aDayThatIsOverStaysAndTheNextIsSetBesideIt() throws Exception {
        hall.caller().issue(1, "A");
        hall.clock.push(Duration.ofDays(1));
        hall.caller().issue(2, "A");
        hall.caller().issue(3, "A");
        var report = await(TODAY, issued(2));
        assertThat(report.yesterday().orElseThrow().issued()).isEqualTo(1);
        await(FIRST, over(1));
        hall.restart();
        assertThat(await(FIRST, over(1)).figures().hall().abandoned()).isEqualTo(1);
        assertThat(await(TODAY, issued(2)).yesterday()).isPresent();
    }

    @Test
    void lostFilesAreCountedAgainFromTheJournal() throws Exception {
        hall.caller().issue(1, "A");
        hall.clock.push(Duration.ofDays(1));
        hall.caller().issue(2, "A");
        var before = await(FIRST, over(1));
        hall.close();
        Files.writeString(data.resolve("statistics/open.json"), "{");
        Files.delete(data.resolve("statistics/" + Sample.DAY + ".json"));
        hall = new RunningHall(data);
        await(TODAY, issued(1));
        assertThat(await(FIRST, over(1)).figures()).isEqualTo(before.figures());
    }

    @Test
    void aDayThatIsNoneIsRefusedAndAnUnknownOneNotFound() throws IOException {
        assertThat(hall.caller().get(TODAY + "?day=monday").statusCode()).isEqualTo(400);
        assertThat(hall.caller().get(TODAY + "?day=1999-01-01").statusCode()).isEqualTo(404);
    }

    @Test
    void howLongOneUsuallyWaitsIsToldToWhoeverStandsAtAKiosk() throws Exception {
        for (int week = 0; week < 4; week++) {
            hall.caller().issue(week + 1, "A");
            assertThat(usual().lines()).isEmpty();
            hall.clock.push(Duration.ofMinutes(8));
            serve(week * 10L + 1_000);
            hall.clock.push(Duration.ofDays(7).minusMinutes(8));
        }
        hall.caller().issue(9, "B");
        await(TODAY, issued(1));
        var line = usual().of(new LineId("A"), Sample.DAY.getDayOfWeek());
        assertThat(line).hasSize(1);
        assertThat(line.getFirst().minutes()).isEqualTo(8);
        assertThat(line.getFirst().days()).isEqualTo(4);
    }

    private UsualWaits usual() throws Exception {
        return WireJson.read(hall.caller().get("/v1/usual-waits").body(), UsualWaits.class);
    }

    private void serve(long id) throws Exception {
        hall.caller().does(id, new OpenWindow(Sample.ONE, Sample.CLERK));
        var called =
                (Called)
                        hall.caller()
                                .does(id + 1, new CallNext(Sample.ONE, Sample.CLERK))
                                .getFirst();
        hall.caller().does(id + 2, new StartServing(called.ticket(), Sample.ONE, Sample.CLERK));
        hall.caller().does(id + 3, new FinishServing(called.ticket(), Sample.ONE, Sample.CLERK));
    }
}
