package cn.yimen.server.queue;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.Destination;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.Where;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.wire.Beside.NoteTicket;
import cn.yimen.hall.wire.Beside.ReprintTicket;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.AcknowledgeCall;
import cn.yimen.hall.wire.HallCommand.AddItem;
import cn.yimen.hall.wire.HallCommand.CallChosen;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.CheckIn;
import cn.yimen.hall.wire.HallCommand.CloseWindow;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.GrantPriority;
import cn.yimen.hall.wire.HallCommand.HoldTicket;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.PassTicket;
import cn.yimen.hall.wire.HallCommand.PauseWindow;
import cn.yimen.hall.wire.HallCommand.RateService;
import cn.yimen.hall.wire.HallCommand.RecallTicket;
import cn.yimen.hall.wire.HallCommand.RecordAppointment;
import cn.yimen.hall.wire.HallCommand.ReferTicket;
import cn.yimen.hall.wire.HallCommand.RejoinQueue;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.HallCommand.ResumeHall;
import cn.yimen.hall.wire.HallCommand.ResumeTicket;
import cn.yimen.hall.wire.HallCommand.ResumeWindow;
import cn.yimen.hall.wire.HallCommand.ServeTogether;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.HallCommand.StopHall;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.HallCommand.TickItem;
import cn.yimen.hall.wire.HallCommand.TransferTicket;
import cn.yimen.hall.wire.HallCommand.WithdrawTicket;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.server.support.Sample;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Commands without sense: of any clerk, at any window, about any ticket, some of which do not
/// exist.
final class AnyCommand {

    private static final List<ClerkId> CLERKS =
            List.of(Sample.CLERK, Sample.OTHER_CLERK, new ClerkId("0500"));
    private static final List<String> LINES = List.of("A", "A", "B", "B", "C", "D", "X");
    private static final List<WindowId> WINDOWS =
            List.of(Sample.ONE, Sample.TWO, new WindowId("3"), new WindowId("99"));

    private final RandomGenerator random;
    private int issued;

    AnyCommand(RandomGenerator random) {
        this.random = random;
    }

    HallCommand next(HallState hall, Instant now) {
        int kind = random.nextInt(100);
        if (kind < 30) {
            return coming(now);
        }
        return kind < 42 ? ofTicket(hall) : atWindow(hall, now);
    }

    private HallCommand coming(Instant now) {
        return switch (random.nextInt(12)) {
            case 0 -> booking(now);
            case 1 -> new CheckIn(Sample.ticket(++issued), appointment(), Optional.of(person()));
            case 2, 3, 4, 5 -> new ReportPrint(ticket(), one(List.of(PrintResult.values())), "");
            case 6 -> new ReportPrint(Sample.ticket(issued), PrintResult.PRINTED, "");
            default ->
                    new TakeNumber(
                            Sample.ticket(++issued),
                            List.of(Sample.code(one(LINES))),
                            random.nextInt(3) == 0 ? Optional.of(person()) : Optional.empty());
        };
    }

    private HallCommand booking(Instant now) {
        var from = now.plus(Duration.ofMinutes(random.nextInt(60)));
        return new RecordAppointment(
                appointment(),
                List.of(Sample.code(one(LINES))),
                from,
                from.plus(Duration.ofMinutes(30)),
                Optional.of(person()));
    }

    private HallCommand ofTicket(HallState hall) {
        return switch (random.nextInt(12)) {
            case 9 -> new ReprintTicket(ticket(), 1 + random.nextInt(2), clerk());
            case 10 -> new NoteTicket(ticket(), random.nextBoolean() ? "要复印件" : "", clerk());
            case 0 -> new WithdrawTicket(ticket(), "走了");
            case 1 ->
                    new RateService(
                            ticketIn(hall, TicketStage.FINISHED), 1 + random.nextInt(5), List.of());
            case 2 -> new AcknowledgeCall(ticket(), 1, Acknowledgement.SHOWN);
            case 3, 4 ->
                    new GrantPriority(
                            ticket(), one(List.of(PriorityClass.values())), clerk(), reason());
            case 5 -> random.nextInt(8) == 0 ? new StopHall(clerk(), "演练") : resumeHall();
            case 6 -> resumeHall();
            default -> new RejoinQueue(ticketIn(hall, TicketStage.PASSED));
        };
    }

    private HallCommand ofItems(TicketId ticket, WindowId window, ClerkId clerk) {
        var item = Sample.code(one(LINES));
        return random.nextBoolean()
                ? new AddItem(ticket, item, window, clerk)
                : new TickItem(ticket, item, window, clerk);
    }

    private HallCommand resumeHall() {
        return new ResumeHall(clerk());
    }

    private HallCommand atWindow(HallState hall, Instant now) {
        var window = one(WINDOWS);
        var clerk = random.nextInt(8) == 0 ? clerk() : clerkOf(hall, window);
        var ticket = ticketFor(hall, window);
        return switch (random.nextInt(24)) {
            case 0, 1, 2 -> new OpenWindow(window, clerk);
            case 3 -> new PauseWindow(window, clerk, "午休", Optional.of(now));
            case 4 -> new ResumeWindow(window, clerk);
            case 5 -> new CloseWindow(window, clerk);
            case 6, 7, 8, 9 -> new CallNext(window, clerk);
            case 10 -> new CallChosen(ticketIn(hall, TicketStage.WAITING), window, clerk, reason());
            case 11 -> new RecallTicket(ticket, window, clerk);
            case 12, 13 -> new StartServing(ticket, window, clerk);
            case 14, 15 -> new FinishServing(ticket, window, clerk);
            case 16 -> new PassTicket(ticket, window, clerk);
            case 17 -> new HoldTicket(ticket, window, clerk, "复印", Optional.of(now));
            case 18 -> new ResumeTicket(ticket, window, clerk);
            case 19, 20 -> new TransferTicket(ticket, window, clerk, destination(), "走错了");
            case 21 -> new ReferTicket(ticket, window, clerk, destination());
            case 22 -> new ServeTogether(ticketIn(hall, TicketStage.WAITING), window, clerk);
            default -> ofItems(ticket, window, clerk);
        };
    }

    private ClerkId clerkOf(HallState hall, WindowId window) {
        return hall.window(window).clerk().orElseGet(() -> CLERKS.get(WINDOWS.indexOf(window) % 3));
    }

    /// Mostly the one at the window, sometimes one on hold.
    private TicketId ticketFor(HallState hall, WindowId window) {
        if (random.nextInt(4) == 0) {
            return ticketIn(hall, TicketStage.HELD);
        }
        return random.nextInt(3) == 0 ? ticket() : hall.window(window).current().orElse(ticket());
    }

    private TicketId ticketIn(HallState hall, TicketStage stage) {
        var there = hall.tickets().values().stream().filter(t -> t.stage() == stage).toList();
        return there.isEmpty() ? ticket() : one(there).id();
    }

    private Destination destination() {
        var window = random.nextBoolean() ? Optional.of(one(WINDOWS)) : Optional.<WindowId>empty();
        return new Destination(new LineId(one(LINES)), window, one(List.of(Where.values())));
    }

    /// Mostly one of the last, which are still in the hall.
    private TicketId ticket() {
        return Sample.ticket(Math.max(0, issued + 1 - random.nextInt(12)));
    }

    private AppointmentId appointment() {
        return new AppointmentId("YY-" + random.nextInt(6));
    }

    private Holder person() {
        return new Holder(
                IdentityKind.RESIDENT_CARD, "", "53010219" + (40 + random.nextInt(5)) + "01011217");
    }

    private ClerkId clerk() {
        return one(CLERKS);
    }

    private String reason() {
        return random.nextInt(10) == 0 ? " " : "见到证件";
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
