package cn.yimen.server.watch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.watch.AlarmKind;
import cn.yimen.hall.watch.Level;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Every kind of alarm at a real server: yellow, orange and red at the usual thresholds, told
/// again, and gone with its cause, on its screens and outside. The guard looks each second, so that
/// most of the time is waited.
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
final class NineAlarmsTest {

    private static final String ABANDONED = AlarmKind.ABANDONED_SHARE.name();
    private static final String BAD = AlarmKind.BAD_RATINGS.name();
    private static final String FULL = AlarmKind.HALL_SATURATION.name();
    private static final String SLOW = "OVERDUE_SERVICES:A";
    private static final String SLOW_SHARE = "OVERDUE_SERVICE_SHARE:A";

    @TempDir private Path data;

    @Test
    void whoeverWaitsTooLongAndWhoeverWorksTooLongIsSeen() throws Exception {
        try (var hall = new AlarmedHall(data, 0, 0, 0, 0)) {
            waitsAndWorks(hall);
        }
    }

    private static void waitsAndWorks(AlarmedHall hall) throws Exception {
        var kinds = List.of("WAIT:A", "OVERDUE_SHARE:B", "SATURATION:C", "LONG_WORK:6");
        hall.opens(6);
        hall.minute(60);
        hall.come("B", 1);
        hall.minute(85);
        hall.come("A", 1);
        hall.minute(100);
        hall.come("B", 9);
        hall.come("C", 6);
        hall.minute(105);
        hall.awaitLevel(kinds, Level.YELLOW, 1);
        hall.lateAgainAfter(125, 8);
        hall.come("C", 2);
        hall.minute(135);
        assertThat(AlarmedHall.values(hall.awaitLevel(kinds, Level.ORANGE, 1), kinds))
                .containsExactly(30.0, 20.0, 8.0, 135.0);
        hall.lateAgainAfter(155, 6);
        hall.come("C", 4);
        hall.minute(180);
        hall.awaitLevel(kinds, Level.RED, 1);
        hall.minute(195);
        hall.awaitLevel(kinds, Level.RED, 2);
        hall.oldestGoes("A");
        hall.newestGo("B", 10);
        hall.newestGo("C", 12);
        hall.rests(6);
        hall.awaitGone(kinds);
    }

    @Test
    void aShareThatIsNoLongerOneEndsItsAlarm() throws Exception {
        try (var hall = limited()) {
            firstShares(hall);
            var shares = List.of(ABANDONED, SLOW_SHARE);
            hall.awaitLevel(shares, Level.YELLOW, 1);
            manyMoreInTime(hall);
            hall.awaitGone(shares);
        }
    }

    @Test
    void whatTheDayComesToIsSeen() throws Exception {
        try (var hall = limited()) {
            firstShares(hall);
            manyMoreInTime(hall);
            countedToRed(hall);
            hall.awaitLevel(List.of(ABANDONED, FULL, SLOW, SLOW_SHARE), Level.RED, 3);
            hall.awaitLevel(List.of(BAD), Level.RED, 2);
            hall.later(Duration.ofHours(14));
            hall.awaitGone(List.of(ABANDONED, BAD, FULL, SLOW, SLOW_SHARE));
        }
    }

    private AlarmedHall limited() throws IOException {
        return new AlarmedHall(data, 97, 1, 1, 1);
    }

    private static void firstShares(AlarmedHall hall) throws Exception {
        for (int window = 1; window <= AlarmedHall.OF_A; window++) {
            hall.opens(window);
        }
        hall.come("A", 30);
        hall.newestGo("A", 3);
        hall.serve(3, 17);
        hall.serve(18, 0);
    }

    private static void manyMoreInTime(AlarmedHall hall) throws Exception {
        hall.come("A", 20);
        hall.serve(13, 0);
    }

    private static void countedToRed(AlarmedHall hall) throws Exception {
        var all = List.of(ABANDONED, BAD, FULL, SLOW, SLOW_SHARE);
        hall.serve(2, 17);
        hall.come("A", 30);
        hall.newestGo("A", 5);
        hall.rateBad(1);
        assertThat(
                        AlarmedHall.values(
                                hall.awaitLevel(all, Level.YELLOW, 1),
                                List.of(ABANDONED, BAD, FULL, SLOW)))
                .containsExactly(10.0, 1.0, 80.0, 5.0);
        hall.serve(5, 17);
        hall.come("A", 10);
        hall.newestGo("A", 6);
        hall.rateBad(2);
        hall.awaitLevel(all, Level.ORANGE, 1);
        hall.serve(5, 17);
        hall.serve(5, 17);
        hall.come("A", 7);
        hall.come("B", 1);
        hall.come("C", 1);
        hall.come("D", 1);
        hall.newestGo("A", 11);
        hall.rateBad(3);
        assertThat(
                        AlarmedHall.values(
                                hall.awaitLevel(all, Level.RED, 1),
                                List.of(ABANDONED, BAD, FULL, SLOW)))
                .containsExactly(25.0, 6.0, 100.0, 20.0);
        hall.later(Duration.ofHours(1));
    }
}
