package cn.yimen.server.person;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.Mask;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.TicketEvent.HolderLookedUp;
import cn.yimen.hall.state.Appointment;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.wire.HolderQuery;
import cn.yimen.hall.wire.HolderTickets;
import cn.yimen.hall.wire.HolderView;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.Journal;
import cn.yimen.journal.Personal;
import cn.yimen.server.writer.HallWriter;
import cn.yimen.server.writer.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Answers who holds a ticket, and which tickets somebody holds. A clerk sees the person of the
/// ticket in hand only, masked, and the look-up is durable before anything is shown.
public final class HolderDesk {

    private final Journal<HallEvent> journal;
    private final HallWriter writer;
    private final HolderReferences references;

    public HolderDesk(Journal<HallEvent> journal, HallWriter writer, HolderReferences references) {
        this.journal = journal;
        this.writer = writer;
        this.references = references;
    }

    /// What came of a look-up.
    public sealed interface Lookup {

        record Found(HolderView view) implements Lookup {}

        record UnknownTicket() implements Lookup {}

        /// The clerk does not have the ticket at the window now.
        record NotInHand() implements Lookup {}

        record NotNow(Outcome.NotNow why) implements Lookup {}
    }

    public HolderTickets ticketsOf(HolderQuery query) {
        HolderRef ref = references.ref(query.documentNumber());
        var state = writer.feed().state();
        return new HolderTickets(
                state.heldBy(ref).stream().map(Ticket::id).toList(), bookingsOf(state, ref));
    }

    private static List<AppointmentId> bookingsOf(HallState state, HolderRef ref) {
        return state.appointments().values().stream()
                .filter(booking -> booking.holder().filter(ref::equals).isPresent())
                .filter(booking -> state.day().filter(booking.day()::equals).isPresent())
                .map(Appointment::id)
                .toList();
    }

    public CompletableFuture<Lookup> look(TicketId id, ClerkId clerk, String purpose) {
        var state = writer.feed().state();
        var ticket = state.ticket(id);
        if (ticket.isEmpty()) {
            return CompletableFuture.completedFuture(new Lookup.UnknownTicket());
        }
        if (!isInHand(ticket.get(), clerk)) {
            return CompletableFuture.completedFuture(new Lookup.NotInHand());
        }
        return writer.note(new HolderLookedUp(id, clerk, purpose))
                .thenApplyAsync(
                        outcome ->
                                switch (outcome) {
                                    case Outcome.NotNow not -> new Lookup.NotNow(not);
                                    case Outcome.Answered _ ->
                                            new Lookup.Found(view(state, ticket.get()));
                                },
                        Thread::startVirtualThread);
    }

    private static boolean isInHand(Ticket ticket, ClerkId clerk) {
        boolean isAtWindow =
                ticket.stage() == TicketStage.CALLED || ticket.stage() == TicketStage.SERVING;
        return isAtWindow && ticket.turn().filter(t -> t.clerk().equals(clerk)).isPresent();
    }

    private HolderView view(HallState state, Ticket ticket) {
        return Optional.ofNullable(writer.feed().standing().reservedAt().get(ticket.id()))
                .flatMap(journal::personal)
                .map(HolderDesk::holder)
                .map(holder -> view(holder, state.day()))
                .orElse(
                        new HolderView(
                                ticket.identity(), "", "", Optional.empty(), Optional.empty()));
    }

    private static HolderView view(Holder holder, Optional<LocalDate> day) {
        return new HolderView(
                holder.kind(),
                Mask.name(holder.name()),
                Mask.documentNumber(holder.documentNumber()),
                day.flatMap(today -> DocumentFacts.age(holder, today)),
                DocumentFacts.woman(holder));
    }

    private static Holder holder(Personal personal) {
        try {
            return WireJson.read(personal.text(), Holder.class);
        } catch (MalformedMessage e) {
            throw new IllegalStateException("a holder of this program's own making", e);
        }
    }
}
