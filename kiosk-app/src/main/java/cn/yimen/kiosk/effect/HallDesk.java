package cn.yimen.kiosk.effect;

import cn.yimen.client.HallContact;
import cn.yimen.client.Reply;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.Helping;
import cn.yimen.hall.wire.HolderQuery;
import cn.yimen.hall.wire.HolderTickets;
import cn.yimen.kiosk.flow.Booking;
import cn.yimen.kiosk.flow.ErrandAnswer.BookingsFound;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskEvent.ActRefused;
import cn.yimen.kiosk.flow.KioskEvent.ActUnanswered;
import cn.yimen.kiosk.flow.KioskEvent.HelpAnswered;
import cn.yimen.kiosk.flow.KioskEvent.TicketRejoined;
import cn.yimen.kiosk.flow.KioskEvent.TicketsFound;
import cn.yimen.kiosk.flow.Lookup;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// What a citizen asks of the hall and waits for. Nothing of it outlives the visit, so that nothing
/// is written down; repetitions keep their id all the same.
public final class HallDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final HallContact client;
    private final DeviceId device;
    private final IdSource ids;
    private final Consumer<KioskEvent> sink;

    public HallDesk(HallContact client, DeviceId device, IdSource ids, Consumer<KioskEvent> sink) {
        this.client = client;
        this.device = device;
        this.ids = ids;
        this.sink = sink;
    }

    void lookUp(long session, Holder holder) {
        var _ =
                client.ticketsOf(new HolderQuery(holder.documentNumber()))
                        .thenAccept(found -> {
                            sink.accept(
                                    new TicketsFound(
                                            session,
                                            found.map(HolderTickets::tickets)
                                                    .<Lookup>map(Lookup.Found::new)
                                                    .orElseGet(Lookup.Unanswered::new)));
                            found.map(this::bookings)
                                    .map(bookings -> new BookingsFound(session, bookings))
                                    .ifPresent(sink);
                        });
    }

    private List<Booking> bookings(HolderTickets found) {
        var hall = client.state();
        return found.appointments().stream()
                .flatMap(id -> hall.appointment(id).stream())
                .map(Booking::of)
                .toList();
    }

    void rejoin(long session, TicketId ticket) {
        ask(
                new HallCommand.RejoinQueue(ticket),
                reply ->
                        switch (reply) {
                            case Reply.Answered(CommandAnswer.Accepted _) ->
                                    new TicketRejoined(session, ticket);
                            case Reply.Answered(CommandAnswer.Refused refused) ->
                                    new ActRefused(session, refused.why());
                            case Reply.Busy _, Reply.Unanswered _ -> new ActUnanswered(session);
                        });
    }

    void help(long session, String step) {
        ask(
                new Helping.RequestHelp(step),
                reply ->
                        new HelpAnswered(
                                session,
                                reply instanceof Reply.Answered(CommandAnswer.Accepted _)));
    }

    /// Nobody waits for the answer: where it is lost, staff or the day's change end the call.
    void cancelHelp() {
        var envelope = new CommandEnvelope(ids.command(), device, new Helping.CancelHelp());
        var _ = client.sendUntilAnswered(envelope, PATIENCE);
    }

    private void ask(HallCommand command, Function<Reply, KioskEvent> event) {
        var envelope = new CommandEnvelope(ids.command(), device, command);
        var _ =
                client.sendUntilAnswered(envelope, PATIENCE)
                        .thenAccept(reply -> sink.accept(event.apply(reply)));
    }
}
