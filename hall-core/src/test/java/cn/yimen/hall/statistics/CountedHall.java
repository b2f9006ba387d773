package cn.yimen.hall.statistics;

import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.StaffIssue;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.CallReason;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Finished;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.state.HallState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The demo hall on a Monday morning, counted as it goes.
final class CountedHall {

    static final LineId A = new LineId("A");
    static final LineId B = new LineId("B");
    static final WindowId ONE = new WindowId("1");
    static final WindowId FIVE = new WindowId("5");
    static final ClerkId CLERK = new ClerkId("0317");
    static final ClerkId OTHER = new ClerkId("0412");
    static final DeviceId KIOSK = new DeviceId("K1");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    Instant now = Instant.parse("2026-11-23T00:59:00Z");
    Statistics statistics = Statistics.from(HallState.empty(), now);

    CountedHall() {
        tell(new Configured(DemoHall.config()));
        tell(new DayOpened(MONDAY));
    }

    void tell(HallEvent event) {
        statistics = statistics.apply(new Recorded(statistics.state().seq() + 1, now, event));
    }

    void after(int minutes) {
        now = now.plusSeconds(minutes * 60L);
    }

    static TicketId id(int n) {
        return new TicketId(new UUID(7, n));
    }

    void reserve(int n, LineId line, Optional<StaffIssue> staff) {
        tell(
                new Reserved(
                        id(n),
                        statistics.state().day().orElseThrow(),
                        line,
                        new TicketNumber(line.value(), n, 3),
                        List.of(),
                        PriorityClass.ORDINARY,
                        IdentityKind.NONE,
                        Optional.empty(),
                        KIOSK,
                        "T" + n,
                        staff,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    void join(int n, LineId line) {
        reserve(n, line, Optional.empty());
        tell(new Printed(id(n), KIOSK));
    }

    void call(int n, WindowId window) {
        tell(
                new Called(
                        id(n),
                        window,
                        CLERK,
                        new CallReason(PriorityClass.ORDINARY, 0, List.of(), 3, Optional.empty())));
    }

    void serve(int n, WindowId window, int minutes) {
        call(n, window);
        tell(new ServingStarted(id(n), window, CLERK));
        after(minutes);
        tell(new Finished(id(n), window, CLERK));
    }

    DayFigures today() {
        return statistics.today().orElseThrow();
    }

    static Figures row(List<DayFigures.Row> rows, String key) {
        return rows.stream().filter(r -> r.key().equals(key)).findFirst().orElseThrow().figures();
    }
}
