package cn.yimen.hall.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.OfficeHours;
import cn.yimen.hall.event.HallWideEvent.ExtraSessionAnnounced;
import cn.yimen.hall.rules.Sessions.Break;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Breaks between the hall's sessions, asked for at nine o'clock in the morning.
final class SessionsTest {

    private static final int HOUR = 3600;
    private static final OfficeHours MORNING = hours("09:00", "12:00");
    private static final OfficeHours AFTERNOON = hours("13:30", "17:00");

    private final Morning morning = new Morning(List.of(AFTERNOON, MORNING));

    private static OfficeHours hours(String from, String to) {
        return new OfficeHours(LocalTime.parse(from), LocalTime.parse(to));
    }

    private Sessions sessions() {
        return Sessions.of(morning.state, morning.config(), morning.now);
    }

    private void announces(LocalDate day, String from, String to) {
        morning.tell(
                new ExtraSessionAnnounced(
                        day, LocalTime.parse(from), LocalTime.parse(to), List.of(), Morning.CLERK));
    }

    @Test
    void noonIsABreakHoweverTheHoursAreWritten() {
        assertThat(sessions().breaks()).containsExactly(new Break(3 * HOUR, 4.5 * HOUR));
    }

    @Test
    void anExtraSessionAtNoonShortensTheBreak() {
        announces(Morning.DAY, "12:00", "13:00");
        announces(Morning.DAY.plusDays(1), "13:00", "13:30");
        assertThat(sessions().breaks()).containsExactly(new Break(4 * HOUR, 4.5 * HOUR));
    }

    @Test
    void anExtraSessionInTheEveningComesAfterABreak() {
        announces(Morning.DAY, "18:00", "20:00");
        assertThat(sessions().breaks())
                .containsExactly(new Break(3 * HOUR, 4.5 * HOUR), new Break(8 * HOUR, 9 * HOUR));
    }

    @Test
    void sessionsThatOverlapAreOne() {
        announces(Morning.DAY, "11:00", "14:00");
        announces(Morning.DAY, "14:00", "15:00");
        assertThat(sessions().breaks()).isEmpty();
    }

    @Test
    void onAFreeDayOnlyWhatWasAnnouncedCounts() {
        morning.after(5 * 24 * HOUR);
        assertThat(sessions().breaks()).isEmpty();
        announces(Morning.DAY.plusDays(5), "09:00", "10:00");
        announces(Morning.DAY.plusDays(5), "11:00", "12:00");
        assertThat(sessions().breaks()).containsExactly(new Break(HOUR, 2 * HOUR));
    }

    @Test
    void whoeverWouldBeCalledInABreakIsCalledAfterIt() {
        assertThat(sessions().working(3 * HOUR - 1, false)).isEqualTo(3 * HOUR - 1);
        assertThat(sessions().working(3 * HOUR, false)).isEqualTo(4.5 * HOUR);
        assertThat(sessions().working(4.5 * HOUR, false)).isEqualTo(4.5 * HOUR);
        assertThat(sessions().working(20 * HOUR, false)).isEqualTo(20 * HOUR);
    }

    @Test
    void aClerkWhoWorksThroughTheBreakOfNowDoesNotWorkThroughLaterOnes() {
        assertThat(sessions().working(3 * HOUR, true)).isEqualTo(4.5 * HOUR);
        morning.after(3 * HOUR);
        assertThat(sessions().working(60, true)).isEqualTo(60);
        assertThat(sessions().working(60, false)).isEqualTo(1.5 * HOUR);
    }

    @Test
    void theBreakOfNowIsKnownByItsLimits() {
        morning.after(3 * HOUR - 1);
        assertThat(sessions().breakAt(0)).isEmpty();
        morning.after(1);
        assertThat(sessions().breakAt(0)).contains(new Break(0, 1.5 * HOUR));
        morning.after(HOUR + HOUR / 2);
        assertThat(sessions().breakAt(0)).isEmpty();
    }
}
