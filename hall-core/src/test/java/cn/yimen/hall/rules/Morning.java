package cn.yimen.hall.rules;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import cn.yimen.hall.config.AppointmentRule;
import cn.yimen.hall.config.Calendar;
import cn.yimen.hall.config.CallRule;
import cn.yimen.hall.config.Clerk;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.IssuingRule;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.OfficeHours;
import cn.yimen.hall.config.PassedRule;
import cn.yimen.hall.config.PriorityRule;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Finished;
import cn.yimen.hall.event.TicketEvent.Passed;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.event.TicketEvent.Rejoined;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.state.HallSnapshot;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Learnt;
import cn.yimen.hall.state.Ticket;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A morning in a hall with lines A and B; window 1 serves A before B, window 2 serves B. Seniors
/// earn twice as fast; nobody is overtaken more than three times.
final class Morning {

    static final LineId A = new LineId("A");
    static final LineId B = new LineId("B");
    static final WindowId ONE = new WindowId("1");
    static final WindowId TWO = new WindowId("2");
    static final ClerkId CLERK = new ClerkId("0317");
    static final int LIMIT = 3;
    private static final DeviceId KIOSK = new DeviceId("K1");
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    Instant now = Instant.parse("2026-11-23T01:00:00Z");
    HallState state = HallState.empty();

    Morning() {
        this(List.of());
    }

    Morning(List<OfficeHours> hours, Clerk... clerks) {
        tell(new Configured(config(hours, List.of(clerks))));
        tell(new DayOpened(DAY));
    }

    private static HallConfig config(List<OfficeHours> hours, List<Clerk> clerks) {
        return new HallConfig(
                new HallId("H1"),
                "云岭市政务服务中心",
                "一楼综合大厅",
                ZoneId.of("Asia/Shanghai"),
                "12345",
                "",
                hours,
                List.of(line(A, "综合受理"), line(B, "社保医保")),
                List.of(new Window(ONE, List.of(A, B)), new Window(TWO, List.of(B))),
                new PassedRule(3, 2),
                new PriorityRule(Map.of(PriorityClass.SENIOR, 2.0), LIMIT, 70),
                List.of(),
                new Calendar(EnumSet.range(MONDAY, FRIDAY), Set.of(), Set.of()),
                IssuingRule.always(),
                AppointmentRule.usual(),
                CallRule.free(),
                clerks,
                List.of());
    }

    HallConfig config() {
        return state.config().orElseThrow();
    }

    /// The same hall, with other days behind it.
    HallState knowing(Learnt learnt) {
        var now = state.snapshot();
        return HallState.of(
                new HallSnapshot(
                        now.seq(),
                        now.config(),
                        now.day(),
                        now.tickets(),
                        now.lines(),
                        now.windows(),
                        now.recentCalls(),
                        now.devices(),
                        now.helpCalls(),
                        now.appointments(),
                        now.special(),
                        learnt));
    }

    private static Line line(LineId id, String name) {
        return new Line(id, id.value(), 3, name, "1楼", "A区", 10, 0);
    }

    void tell(HallEvent event) {
        state = state.apply(new Recorded(state.seq() + 1, now, event));
    }

    void after(long seconds) {
        now = now.plusSeconds(seconds);
    }

    static TicketId id(int n) {
        return new TicketId(new UUID(7, n));
    }

    Ticket at(int n) {
        return state.ticket(id(n)).orElseThrow();
    }

    void reserve(int n, LineId line, PriorityClass priority) {
        reserve(n, line, priority, Optional.empty(), Optional.empty());
    }

    private void reserve(
            int n,
            LineId line,
            PriorityClass priority,
            Optional<HolderRef> holder,
            Optional<Instant> slot) {
        var number = new TicketNumber(line.value(), state.line(line).lastOrdinal() + 1, 3);
        tell(
                new Reserved(
                        id(n),
                        DAY,
                        line,
                        number,
                        List.of(),
                        priority,
                        IdentityKind.NONE,
                        holder,
                        KIOSK,
                        "T" + n,
                        Optional.empty(),
                        slot.map(_ -> new AppointmentId("YY-" + n)),
                        Optional.empty(),
                        slot));
    }

    /// @param inSeconds from now, when the slot counts
    void books(int n, LineId line, long inSeconds) {
        var slot = Optional.of(now.plusSeconds(inSeconds));
        reserve(n, line, PriorityClass.APPOINTMENT, Optional.empty(), slot);
        printed(n);
    }

    void comes(int n, LineId line, HolderRef holder) {
        reserve(n, line, PriorityClass.ORDINARY, Optional.of(holder), Optional.empty());
        printed(n);
    }

    void joins(int n, LineId line, PriorityClass priority) {
        reserve(n, line, priority);
        printed(n);
    }

    void printed(int n) {
        tell(new Printed(id(n), KIOSK));
    }

    void joins(int n, LineId line) {
        joins(n, line, PriorityClass.ORDINARY);
    }

    void open(WindowId window) {
        tell(new WindowOpened(window, CLERK));
    }

    Optional<QueueOrder.Pick> next(WindowId window) {
        return QueueOrder.next(state, window, now);
    }

    QueueOrder.Pick call(WindowId window) {
        var pick = next(window).orElseThrow();
        tell(new Called(pick.ticket().id(), window, CLERK, pick.reason()));
        return pick;
    }

    void serve(WindowId window, long seconds) {
        var id = call(window).ticket().id();
        tell(new ServingStarted(id, window, CLERK));
        after(seconds);
        tell(new Finished(id, window, CLERK));
    }

    void passAndRejoin(int n, WindowId window, int placesBack) {
        tell(new Passed(id(n), window, CLERK, 1));
        tell(new Rejoined(id(n), placesBack));
    }

    List<String> order(WindowId window) {
        return QueueOrder.waiting(state, window, now).stream().map(t -> t.number().text()).toList();
    }
}
