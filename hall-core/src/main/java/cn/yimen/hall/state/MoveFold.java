package cn.yimen.hall.state;

import cn.yimen.hall.domain.Destination;
import cn.yimen.hall.domain.Where;
import cn.yimen.hall.event.TicketEvent.Referred;
import cn.yimen.hall.event.TicketEvent.Rejoined;
import cn.yimen.hall.event.TicketEvent.Transferred;
import java.time.Instant;
import java.util.Optional;

/// How one ticket takes another place in its line or in another line. Alive only inside the fold.
record MoveFold(Draft draft, Instant at, Ticket ticket) {

    void rejoin(Rejoined e) {
        var places = Places.in(draft, ticket.line(), ticket.id());
        var change = Change.of(ticket).stage(TicketStage.WAITING).calls(0);
        e.where()
                .ifPresentOrElse(
                        where -> change.waiting(since(where), places.at(where, since(where))),
                        () -> change.waiting(at, places.behind(e.placesBack())));
        draft.put(change.done());
    }

    void transfer(Transferred e) {
        go(Change.of(ticket), e.to());
    }

    void refer(Referred e) {
        new TurnFold(draft, at, ticket).learn();
        go(Change.of(ticket).nextStep().finishedAt(at), e.to());
    }

    /// It stops waiting before its place is sought, so that it is not in its own way.
    private void go(Change change, Destination to) {
        draft.put(Change.of(ticket).stage(TicketStage.RESERVED).done());
        new TurnFold(draft, at, ticket).release();
        double place = Places.in(draft, to.line(), ticket.id()).at(to.where(), since(to.where()));
        draft.put(
                change.stage(TicketStage.WAITING)
                        .goesTo(to.line(), to.window())
                        .waiting(since(to.where()), place)
                        .hold(Optional.empty())
                        .calls(0)
                        .done());
    }

    private Instant since(Where where) {
        return where == Where.BACK ? at : ticket.waitingSince();
    }
}
