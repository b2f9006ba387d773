package cn.yimen.hall.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.TicketEvent.Rated;
import cn.yimen.hall.watch.Usual;
import cn.yimen.hall.watch.UsualRatings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What is usual is said of four days at least, and a day without ratings is none of them.
final class UsualRatingsTest {

    private final CountedHall hall = new CountedHall();
    private final TreeMap<LocalDate, DayFigures> days = new TreeMap<>();
    private int week;

    private Optional<Usual> today() {
        return UsualRatings.satisfied(CountedHall.MONDAY.plusWeeks(week), days);
    }

    /// One Monday on which somebody came.
    private void monday(int... levels) {
        hall.join(900 + week, CountedHall.A);
        for (int i = 0; i < levels.length; i++) {
            int n = 10 * week + i + 1;
            hall.join(n, CountedHall.A);
            hall.serve(n, CountedHall.ONE, 1);
            hall.tell(new Rated(CountedHall.id(n), levels[i], List.of(), new DeviceId("P1")));
        }
        week++;
        hall.after(7 * 24 * 60);
        hall.tell(new DayOpened(CountedHall.MONDAY.plusWeeks(week)));
        hall.statistics.closed().ifPresent(day -> days.put(day.day(), day));
    }

    @Test
    void fourRatedDaysAreUsual() {
        monday(5, 5, 1, 5);
        monday(3, 2);
        monday(4);
        monday();
        assertThat(days).hasSize(4);
        assertThat(today()).as("one of the four days was not rated").isEmpty();
        monday(5, 4);
        assertThat(today().orElseThrow().days()).isEqualTo(4);
        assertThat(today().orElseThrow().range().middle()).isEqualTo((75 + 100) / 2.0);
        assertThat(today().orElseThrow().range().low()).isEqualTo(50);
    }
}
