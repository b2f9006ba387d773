package cn.yimen.desk.desk;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.OfficeHours;
import cn.yimen.hall.config.PassedRule;
import cn.yimen.hall.config.PriorityRule;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.HallWideEvent.DeviceReported;
import cn.yimen.hall.event.HallWideEvent.HelpEnded;
import cn.yimen.hall.event.HallWideEvent.HelpTaken;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Finished;
import cn.yimen.hall.event.TicketEvent.Held;
import cn.yimen.hall.event.TicketEvent.Noted;
import cn.yimen.hall.event.TicketEvent.Passed;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.event.TicketEvent.Rated;
import cn.yimen.hall.event.TicketEvent.Recalled;
import cn.yimen.hall.event.TicketEvent.Referred;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.event.TicketEvent.Resumed;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.event.TicketEvent.Transferred;
import cn.yimen.hall.event.WindowEvent.WindowClosed;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.event.WindowEvent.WindowPaused;
import cn.yimen.hall.event.WindowEvent.WindowResumed;
import cn.yimen.hall.rules.QueueOrder;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.wire.Beside.NoteTicket;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.CallChosen;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.CloseWindow;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.HoldTicket;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.PassTicket;
import cn.yimen.hall.wire.HallCommand.PauseWindow;
import cn.yimen.hall.wire.HallCommand.RateService;
import cn.yimen.hall.wire.HallCommand.RecallTicket;
import cn.yimen.hall.wire.HallCommand.ReferTicket;
import cn.yimen.hall.wire.HallCommand.ResumeTicket;
import cn.yimen.hall.wire.HallCommand.ResumeWindow;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.HallCommand.TransferTicket;
import cn.yimen.hall.wire.Helping.EndHelp;
import cn.yimen.hall.wire.Helping.TakeHelp;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.Reporting.ReportDevice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The other side of a desk's commands, with the real fold and order: answers each id once and the
/// same again. It trusts the desk where the real hall checks.
public final class TinyHall {

    public static final WindowId WINDOW = new WindowId("3");
    public static final ClerkId CLERK = new ClerkId("0317");
    public static final DeviceId KIOSK = new DeviceId("K1");
    public static final WindowId OTHER_WINDOW = new WindowId("5");
    public static final LineId OTHER_LINE = new LineId("B");
    static final LineId LINE = new LineId("A");

    public final List<Recorded> events = new ArrayList<>();
    final List<HallCommand> carriedOut = new ArrayList<>();
    private final Map<CommandId, CommandAnswer> answers = new HashMap<>();
    private HallState state = HallState.empty();
    private int issued;
    private int callsWhileBusy;

    public TinyHall(Instant at) {
        tell(at, new Configured(config()));
        tell(at, new DayOpened(LocalDate.of(2026, 11, 24)));
    }

    public HallState state() {
        return state;
    }

    public List<Recorded> tell(Instant at, HallEvent event) {
        var recorded = new Recorded(state.seq() + 1, at, event);
        state = state.apply(recorded);
        events.add(recorded);
        return List.of(recorded);
    }

    /// Gives the next number and lets its paper come out.
    public TicketId issue(Instant at, PriorityClass priority, String... items) {
        issued++;
        return issue(at, issued, priority, items);
    }

    public TicketId issue(Instant at, int ordinal, PriorityClass priority, String... items) {
        issued = ordinal;
        var id = new TicketId(new UUID(7, ordinal));
        tell(
                at,
                new Reserved(
                        id,
                        LocalDate.of(2026, 11, 24),
                        LINE,
                        new TicketNumber("A", ordinal, 3),
                        List.of(items).stream().map(ItemCode::new).toList(),
                        priority,
                        IdentityKind.RESIDENT_CARD,
                        Optional.of(new HolderRef("h" + ordinal)),
                        KIOSK,
                        "T" + ordinal));
        tell(at, new Printed(id, KIOSK));
        return id;
    }

    public CommandAnswer answer(CommandId id, HallCommand command, Instant at) {
        var known = answers.get(id);
        if (known != null) {
            return known;
        }
        var answer = decide(command, at);
        answers.put(id, answer);
        return answer;
    }

    /// How often the desk called somebody while its window had somebody.
    int callsWhileBusy() {
        return callsWhileBusy;
    }

    private CommandAnswer decide(HallCommand command, Instant at) {
        carriedOut.add(command);
        if (command instanceof CallNext && state.window(WINDOW).current().isPresent()) {
            callsWhileBusy++;
        }
        var event = eventOf(command, at);
        return event.<CommandAnswer>map(e -> new CommandAnswer.Accepted(tell(at, e)))
                .orElseGet(
                        () -> new CommandAnswer.Refused(Refusal.NOBODY_WAITING, Optional.empty()));
    }

    private Optional<HallEvent> eventOf(HallCommand command, Instant at) {
        return switch (command) {
            case OpenWindow c -> Optional.of(new WindowOpened(c.window(), c.clerk()));
            case PauseWindow c ->
                    Optional.of(new WindowPaused(c.window(), c.clerk(), c.reason(), c.until()));
            case ResumeWindow c -> Optional.of(new WindowResumed(c.window(), c.clerk()));
            case CloseWindow c -> Optional.of(new WindowClosed(c.window(), c.clerk()));
            case CallNext c ->
                    QueueOrder.next(state, c.window(), at)
                            .map(pick ->
                                    new Called(
                                            pick.ticket().id(),
                                            c.window(),
                                            c.clerk(),
                                            pick.reason()));
            case RecallTicket c ->
                    Optional.of(
                            new Recalled(c.ticket(), c.window(), c.clerk(), calls(c.ticket()) + 1));
            case StartServing c ->
                    Optional.of(new ServingStarted(c.ticket(), c.window(), c.clerk()));
            case FinishServing c -> Optional.of(new Finished(c.ticket(), c.window(), c.clerk()));
            case PassTicket c -> Optional.of(new Passed(c.ticket(), c.window(), c.clerk(), 1));
            case NoteTicket c -> Optional.of(new Noted(c.ticket(), c.text(), c.clerk()));
            case RateService c ->
                    Optional.of(new Rated(c.ticket(), c.level(), c.tags(), new DeviceId("D3")));
            case TakeHelp c -> Optional.of(new HelpTaken(c.device(), c.by()));
            case EndHelp c -> Optional.of(new HelpEnded(c.device(), Optional.of(c.by())));
            default -> elsewhere(command, at);
        };
    }

    /// Chosen, held, sent on.
    private Optional<HallEvent> elsewhere(HallCommand command, Instant at) {
        return switch (command) {
            case CallChosen c ->
                    state.ticket(c.ticket())
                            .flatMap(ticket ->
                                    QueueOrder.chosen(state, c.window(), ticket, c.reason(), at))
                            .map(pick ->
                                    new Called(c.ticket(), c.window(), c.clerk(), pick.reason()));
            case HoldTicket c ->
                    Optional.of(
                            new Held(c.ticket(), c.window(), c.clerk(), c.reason(), c.remindAt()));
            case ResumeTicket c -> Optional.of(new Resumed(c.ticket(), c.window(), c.clerk()));
            case TransferTicket c ->
                    Optional.of(
                            new Transferred(
                                    c.ticket(),
                                    Optional.of(c.window()),
                                    c.clerk(),
                                    c.to(),
                                    c.reason()));
            case ReportDevice c ->
                    Optional.of(
                            new DeviceReported(
                                    new DeviceId("D3"), c.part(), c.readiness(), c.faults()));
            case ReferTicket c ->
                    Optional.of(new Referred(c.ticket(), c.window(), c.clerk(), c.to()));
            default -> throw new IllegalArgumentException("no desk sends " + command);
        };
    }

    private int calls(TicketId ticket) {
        return state.ticket(ticket).map(Ticket::calls).orElseThrow();
    }

    private static HallConfig config() {
        return new HallConfig(
                new HallId("YL01"),
                "云岭市政务服务中心",
                "一楼综合大厅",
                ZoneId.of("Asia/Shanghai"),
                "12345",
                "",
                List.of(new OfficeHours(LocalTime.of(9, 0), LocalTime.of(17, 0))),
                List.of(
                        new Line(LINE, "A", 3, "综合受理", "1楼", "A区", 8, 0),
                        new Line(OTHER_LINE, "B", 3, "不动产登记", "1楼", "B区", 8, 0)),
                List.of(
                        new Window(WINDOW, List.of(LINE)),
                        new Window(OTHER_WINDOW, List.of(OTHER_LINE, LINE))),
                new PassedRule(3, 2),
                new PriorityRule(Map.of(PriorityClass.SENIOR, 2.0), 3, 70),
                List.of());
    }
}
