package cn.yimen.server.queue;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.wire.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What giving a number needs to know, in every way in which numbers are given.
///
/// @param from the machine that asks
record Counter(
        HallState state, HallConfig config, LocalDate day, DeviceId from, DecideContext context) {

    /// Who asks for what, under which ticket id.
    ///
    /// @param ref the person, where known
    record Claim(
            TicketId ticket,
            List<ItemCode> items,
            Optional<IdentityKind> identity,
            Optional<HolderRef> ref) {}

    /// What the hall makes of a claim.
    record Given(LocalDate day, TicketNumber number, PriorityClass priority, Origin origin) {}

    /// Decides at the counter of a hall whose day has begun.
    static Decision at(
            HallState state,
            DeviceId from,
            DecideContext context,
            Function<Counter, Decision> decision) {
        if (state.config().isEmpty() || state.day().isEmpty()) {
            return Decision.refused(Refusal.NO_WINDOW);
        }
        return decision.apply(
                new Counter(state, state.config().get(), state.day().get(), from, context));
    }

    boolean knows(TicketId ticket) {
        return state.ticket(ticket).isPresent();
    }

    /// Decides for the one line of the items.
    Decision inLineOf(List<ItemCode> items, Function<Line, Decision> decision) {
        var lines = new LinkedHashSet<LineId>();
        for (var code : items) {
            var line = context.catalogue().item(code).map(ServiceItem::line);
            if (line.isEmpty()) {
                return Decision.refused(Refusal.UNKNOWN_ITEM);
            }
            lines.add(line.get());
        }
        return lines.size() == 1
                ? inLine(lines.getFirst(), decision)
                : Decision.refused(Refusal.SEVERAL_LINES);
    }

    Decision inLine(LineId id, Function<Line, Decision> decision) {
        return config.line(id).map(decision).orElse(Decision.refused(Refusal.NO_WINDOW));
    }

    /// Why nobody at all is given a new number for this claim now, by whatever way they ask.
    Optional<Decision> obstacle(Claim claim, Line line) {
        if (config.windowsOf(line.id()).isEmpty()) {
            return Optional.of(Decision.refused(Refusal.NO_WINDOW));
        }
        var live = liveTicket(claim, line);
        if (live.isPresent()) {
            return Optional.of(Decision.refused(Refusal.LIVE_TICKET, live.get().id()));
        }
        return state.special().stop().map(_ -> Decision.refused(Refusal.HALL_STOPPED));
    }

    Claim claim(TicketId ticket, List<ItemCode> items, Optional<Holder> holder) {
        return new Claim(ticket, items, holder.map(Holder::kind), ref(holder));
    }

    Optional<HolderRef> ref(Optional<Holder> holder) {
        return holder.filter(h -> !h.documentNumber().isBlank()).map(context.persons()::ref);
    }

    /// The number of the line with which a person waits already.
    private Optional<Ticket> liveTicket(Claim claim, Line line) {
        return claim.ref().stream()
                .flatMap(ref -> state.heldBy(ref).stream())
                .filter(ticket -> ticket.line().equals(line.id()))
                .filter(ticket -> ticket.stage().isLive())
                .filter(ticket -> !isPassedForGood(ticket))
                .findFirst();
    }

    /// Otherwise somebody who was passed too often could not be served today at all.
    private boolean isPassedForGood(Ticket ticket) {
        return ticket.stage() == TicketStage.PASSED
                && ticket.timesPassed() > config.passed().timesAtMost();
    }

    /// The class that a document proves.
    PriorityClass priority(Optional<Holder> holder) {
        return holder.flatMap(person -> context.persons().age(person, day))
                .filter(age -> age >= config.priority().seniorAge())
                .map(_ -> PriorityClass.SENIOR)
                .orElse(PriorityClass.ORDINARY);
    }

    /// The next number of the line's own series.
    Given next(Line line, PriorityClass priority, Origin origin) {
        return new Given(day, new Numbers(state, line, day).next(), priority, origin);
    }

    Reserved reserved(Claim claim, Line line, Given given) {
        var origin = given.origin();
        var unknown = origin.staff().isPresent() ? IdentityKind.STAFF : IdentityKind.NONE;
        return new Reserved(
                claim.ticket(),
                given.day(),
                line.id(),
                given.number(),
                claim.items(),
                given.priority(),
                claim.identity().orElse(unknown),
                claim.ref(),
                from,
                context.tokens().token(given.day(), given.number(), claim.ticket()),
                origin.staff(),
                origin.appointment(),
                origin.offlineAt(),
                origin.countsFrom());
    }
}
