package cn.yimen.desk.manager.screen;

import cn.yimen.desk.manager.ManagerDesk;
import cn.yimen.desk.manager.Page;
import cn.yimen.desk.manager.Wish;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.Place;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.event.CallReason;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.Silence;
import cn.yimen.hall.event.TicketEvent.CallAcknowledged;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.state.HallState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A morning in which the second floor hears nothing.
final class UnheardSample {

    private static final DeviceId KIOSK = new DeviceId("K1");
    private static final DeviceId UP = new DeviceId("B-2F-1");
    private static final DeviceId UP_TOO = new DeviceId("B-2F-2");
    private static final DeviceId DOWN = new DeviceId("B-1F");
    private static final Place FIRST = new Place(List.of("1楼"), List.of());
    private static final Place SECOND = new Place(List.of("2楼"), List.of());

    private HallState hall = HallState.empty();

    private UnheardSample() {}

    static ManagerDesk desk() {
        var sample = new UnheardSample();
        sample.tell(new Configured(DemoHall.config()));
        sample.tell(new DayOpened(LocalDate.of(2026, 11, 24)));
        sample.called("A", 1, "1");
        sample.says(1, DOWN, Optional.empty(), FIRST);
        sample.called("C", 2, "8");
        sample.says(2, UP, Optional.empty(), SECOND);
        sample.called("C", 3, "8");
        sample.says(3, UP, Optional.of(Silence.NO_DEVICE), SECOND);
        sample.says(3, DOWN, Optional.empty(), FIRST);
        sample.called("C", 4, "9");
        sample.says(4, UP, Optional.of(Silence.NO_DEVICE), SECOND);
        sample.says(4, UP_TOO, Optional.of(Silence.TOO_OLD), SECOND);
        sample.called("D", 5, "12");
        sample.called("A", 6, "2");
        sample.says(6, DOWN, Optional.of(Silence.DROPPED), FIRST);
        return ManagerSample.wishes(ManagerSample.desk(sample.hall), new Wish.Show(Page.UNHEARD));
    }

    private void tell(HallEvent event) {
        var at = ManagerSample.NOW.minusSeconds(3_600 - 60 * hall.seq());
        hall = hall.apply(new Recorded(hall.seq() + 1, at, event));
    }

    private static TicketId id(int n) {
        return new TicketId(new UUID(7, n));
    }

    private void called(String line, int n, String window) {
        tell(
                new Reserved(
                        id(n),
                        LocalDate.of(2026, 11, 24),
                        new LineId(line),
                        new TicketNumber(line, n, 3),
                        List.of(),
                        PriorityClass.ORDINARY,
                        IdentityKind.NONE,
                        Optional.empty(),
                        KIOSK,
                        "T" + n));
        tell(new Printed(id(n), KIOSK));
        var reason = new CallReason(PriorityClass.ORDINARY, 60, List.of(), 3, Optional.empty());
        tell(new Called(id(n), new WindowId(window), new ClerkId("0301"), reason));
    }

    /// @param why empty: it spoke
    private void says(int n, DeviceId board, Optional<Silence> why, Place place) {
        var what = why.isEmpty() ? Acknowledgement.SPOKEN : Acknowledgement.NOT_SPOKEN;
        tell(new CallAcknowledged(id(n), 1, board, what, why, Optional.of(List.of(place))));
    }
}
