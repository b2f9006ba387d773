package cn.yimen.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.state.Appointment.Stage;
import cn.yimen.hall.wire.HallCommand.RecordAppointment;
import cn.yimen.server.support.Follower;
import cn.yimen.server.support.RunningHall;
import cn.yimen.server.support.Sample;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens without anybody asking reaches the screens by itself.
final class ByTheClockTest {

    private static final AppointmentId BOOKING = new AppointmentId("YY-1");

    @Test
    void aBookingIsMissedWhenItsTimeIsOverAndANewDayBegins(@TempDir Path data) throws Exception {
        try (var hall = new RunningHall(data);
                var screen = new Follower(hall.port(), "")) {
            screen.stateAt(2);
            hall.caller()
                    .does(
                            1,
                            new RecordAppointment(
                                    BOOKING,
                                    List.of(Sample.code("A")),
                                    Sample.MORNING,
                                    Sample.MORNING.plus(Duration.ofMinutes(30)),
                                    Optional.empty()));
            hall.clock.push(Duration.ofHours(1));
            var later = screen.stateAt(4);
            assertThat(later.appointment(BOOKING).orElseThrow().stage()).isEqualTo(Stage.MISSED);
            hall.clock.push(Duration.ofDays(1));
            var tomorrow = screen.stateAt(5);
            assertThat(tomorrow.day()).contains(Sample.DAY.plusDays(1));
            assertThat(tomorrow.appointments()).isEmpty();
        }
    }
}
