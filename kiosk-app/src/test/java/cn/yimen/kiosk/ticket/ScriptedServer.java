package cn.yimen.kiosk.ticket;

import cn.yimen.client.Reply;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.NumbersLeased;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.NotPrinted;
import cn.yimen.hall.event.TicketEvent.PrintUnknown;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.event.TicketEvent.Rated;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand.CheckIn;
import cn.yimen.hall.wire.HallCommand.HandOver;
import cn.yimen.hall.wire.HallCommand.LeaseNumbers;
import cn.yimen.hall.wire.HallCommand.RateService;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.kiosk.flow.Link;
import cn.yimen.kiosk.flow.TestHall;
import cn.yimen.kiosk.flow.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// A hall server of line A that can be switched off: while it is, questions stay open, and those
/// that wait are answered when it is there again.
final class ScriptedServer implements HallLine {

    private final TestHall hall;
    private final Map<CommandId, CommandAnswer> answers = new HashMap<>();
    private final List<CommandEnvelope> done = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private Runnable before = () -> {};
    private Runnable after = () -> {};
    private boolean down;

    ScriptedServer() {
        this(new TestHall());
    }

    /// @param hall tells whether the kiosk may give numbers of its own
    ScriptedServer(TestHall hall) {
        this.hall = hall;
    }

    /// A server to which all this has happened.
    static ScriptedServer after(List<CommandEnvelope> commands) {
        var server = new ScriptedServer();
        commands.forEach(server::decide);
        return server;
    }

    /// @param before runs when a command has arrived and nothing has been done
    /// @param after runs when it has been done and not been answered
    void watch(Runnable before, Runnable after) {
        this.before = before;
        this.after = after;
    }

    @Override
    public synchronized CompletableFuture<Reply> ask(CommandEnvelope envelope, Duration limit) {
        var reply = new CompletableFuture<Reply>();
        Runnable work =
                () -> {
                    before.run();
                    var answer = decide(envelope);
                    after.run();
                    reply.complete(new Reply.Answered(answer));
                };
        if (down) {
            waiting.add(work);
        } else {
            work.run();
        }
        return reply;
    }

    synchronized void goDown() {
        down = true;
    }

    synchronized void comeBack() {
        down = false;
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    synchronized int questionsWaiting() {
        return waiting.size();
    }

    synchronized List<CommandEnvelope> done() {
        return List.copyOf(done);
    }

    synchronized List<Ticket> tickets() {
        return List.copyOf(hall.state().tickets().values());
    }

    synchronized World world() {
        return hall.world(down ? Link.LOST : Link.LIVE);
    }

    synchronized TestHall hall() {
        return hall;
    }

    synchronized CommandAnswer decide(CommandEnvelope envelope) {
        var known = answers.get(envelope.id());
        if (known != null) {
            return known;
        }
        var answer =
                switch (envelope.command()) {
                    case TakeNumber take -> take(take, envelope);
                    case CheckIn here -> checkIn(here, envelope);
                    case ReportPrint report -> accept(event(report, envelope));
                    case RateService rate ->
                            accept(
                                    new Rated(
                                            rate.ticket(),
                                            rate.level(),
                                            rate.tags(),
                                            envelope.from()));
                    case LeaseNumbers lease ->
                            accept(
                                    new NumbersLeased(
                                            envelope.from(), lease.line(), lease.day(), 501, 550));
                    case HandOver over -> handOver(over, envelope);
                    default -> new CommandAnswer.Refused(Refusal.INVALID, Optional.empty());
                };
        answers.put(envelope.id(), answer);
        done.add(envelope);
        return answer;
    }

    private CommandAnswer take(TakeNumber take, CommandEnvelope envelope) {
        var holder = take.holder().map(person -> new HolderRef("of-" + person.documentNumber()));
        var live =
                holder.flatMap(who ->
                        hall.state().heldBy(who).stream()
                                .filter(ticket -> ticket.stage().isLive())
                                .findFirst());
        if (live.isPresent()) {
            return new CommandAnswer.Refused(Refusal.LIVE_TICKET, live.map(Ticket::id));
        }
        var item = TestHall.CATALOGUE.item(take.items().getFirst()).orElseThrow();
        int ordinal = hall.state().line(item.line()).lastOrdinal() + 1;
        return accept(
                new Reserved(
                        take.ticket(),
                        hall.state().day().orElseThrow(),
                        item.line(),
                        new TicketNumber("A", ordinal, 3),
                        take.items(),
                        PriorityClass.ORDINARY,
                        IdentityKind.RESIDENT_CARD,
                        holder,
                        envelope.from(),
                        "HTTPS://YL.EXAMPLE/T/TOKEN" + ordinal));
    }

    private CommandAnswer checkIn(CheckIn here, CommandEnvelope envelope) {
        var booking = hall.state().appointment(here.appointment());
        if (booking.isEmpty()) {
            return new CommandAnswer.Refused(Refusal.UNKNOWN_APPOINTMENT, Optional.empty());
        }
        int ordinal = hall.state().line(booking.get().line()).lastOrdinal() + 1;
        return accept(
                new Reserved(
                        here.ticket(),
                        hall.state().day().orElseThrow(),
                        booking.get().line(),
                        new TicketNumber("A", ordinal, 3),
                        booking.get().items(),
                        PriorityClass.APPOINTMENT,
                        IdentityKind.RESIDENT_CARD,
                        Optional.empty(),
                        envelope.from(),
                        "HTTPS://YL.EXAMPLE/T/TOKEN" + ordinal,
                        Optional.empty(),
                        Optional.of(here.appointment()),
                        Optional.empty(),
                        Optional.empty()));
    }

    private CommandAnswer handOver(HandOver over, CommandEnvelope envelope) {
        var item = TestHall.CATALOGUE.item(over.items().getFirst()).orElseThrow();
        hall.tell(
                new Reserved(
                        over.ticket(),
                        over.day(),
                        item.line(),
                        over.number(),
                        over.items(),
                        PriorityClass.ORDINARY,
                        IdentityKind.RESIDENT_CARD,
                        over.holder().map(person -> new HolderRef(person.documentNumber())),
                        envelope.from(),
                        "HTTPS://YL.EXAMPLE/T/TOKEN"));
        return accept(event(new ReportPrint(over.ticket(), over.paper(), over.fault()), envelope));
    }

    private static HallEvent event(ReportPrint report, CommandEnvelope envelope) {
        TicketId ticket = report.ticket();
        return switch (report.result()) {
            case PRINTED -> new Printed(ticket, envelope.from());
            case UNKNOWN -> new PrintUnknown(ticket, envelope.from(), report.fault());
            case NOT_PRINTED_SHOWN, NOT_PRINTED_UNSEEN ->
                    new NotPrinted(
                            ticket,
                            envelope.from(),
                            report.fault(),
                            report.result() == PrintResult.NOT_PRINTED_SHOWN);
        };
    }

    private CommandAnswer accept(HallEvent event) {
        hall.tell(event);
        return new CommandAnswer.Accepted(
                List.of(new Recorded(hall.state().seq(), TestHall.MORNING, event)));
    }
}
