package cn.yimen.hall.state;

import cn.yimen.hall.event.HallWideEvent;
import cn.yimen.hall.event.HallWideEvent.AlarmAccepted;
import cn.yimen.hall.event.HallWideEvent.FollowUpAdvanced;
import cn.yimen.hall.event.TicketEvent.Rated;
import cn.yimen.hall.watch.Alarm.Acceptance;
import cn.yimen.hall.watch.FollowUp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// What each event makes of what managers have in hand.
final class HandlingFold {

    private HandlingFold() {}

    static void apply(Draft draft, Instant at, HallWideEvent.InHand event) {
        var before = draft.special.inHand();
        switch (event) {
            case AlarmAccepted e ->
                    put(draft, before.with(e.alarm(), new Acceptance(e.clerk(), e.level(), at)));
            case FollowUpAdvanced e ->
                    before.followUp(e.ticket())
                            .ifPresent(it -> put(draft, before.with(advanced(it, at, e))));
        }
    }

    /// A bad rating is a matter of its own from now on.
    static void rated(Draft draft, Instant at, Ticket ticket, Rated e) {
        if (e.level() > FollowUp.BAD) {
            return;
        }
        draft.day.ifPresent(day ->
                put(
                        draft,
                        draft.special
                                .inHand()
                                .with(
                                        new FollowUp(
                                                ticket.id(),
                                                ticket.number(),
                                                day,
                                                ticket.line(),
                                                ticket.items(),
                                                ticket.turn().map(Ticket.Turn::window),
                                                ticket.turn().map(Ticket.Turn::clerk),
                                                e.level(),
                                                e.told(),
                                                at,
                                                e.written(),
                                                List.of()))));
    }

    private static FollowUp advanced(FollowUp it, Instant at, FollowUpAdvanced e) {
        var step = new FollowUp.Step(e.stage(), e.text(), e.clerk(), e.responsible(), at);
        return new FollowUp(
                it.ticket(),
                it.number(),
                it.day(),
                it.line(),
                it.items(),
                it.window(),
                it.clerk(),
                it.level(),
                it.tags(),
                it.ratedAt(),
                it.written(),
                Stream.concat(it.steps().stream(), Stream.of(step)).toList());
    }

    private static void put(Draft draft, Handling now) {
        draft.special = draft.special.with(now);
    }
}
