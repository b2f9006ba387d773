package cn.yimen.server.followup;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Finished;
import cn.yimen.hall.event.TicketEvent.Passed;
import cn.yimen.hall.event.TicketEvent.Rated;
import cn.yimen.hall.event.TicketEvent.Recalled;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.watch.Fact;
import cn.yimen.hall.watch.FollowUp;
import cn.yimen.hall.watch.FollowUps;
import cn.yimen.server.watch.DayEvents;
import cn.yimen.server.writer.HallFeed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Tells how bad ratings stand, each beside what the journal knows of that visit. Safe for use by
/// several threads.
public final class FollowUpDesk {

    private static final double MINUTE_SECONDS = 60;

    private final HallFeed feed;
    private final DayEvents journal;
    private final Map<TicketId, List<Fact>> known = new ConcurrentHashMap<>();

    public FollowUpDesk(HallFeed feed, DayEvents journal) {
        this.feed = feed;
        this.journal = journal;
    }

    /// Empty before the first day.
    public Optional<FollowUp.Sheet> sheet() {
        var state = feed.state();
        return state.config()
                .flatMap(config ->
                        state.day()
                                .map(today -> {
                                    var all = state.special().inHand().followUps();
                                    known.keySet()
                                            .retainAll(all.stream().map(FollowUp::ticket).toList());
                                    var rule =
                                            new FollowUps(
                                                    config.calendar(),
                                                    config.watching().followUpWorkdays(),
                                                    today);
                                    return rule.sheet(all, ticket -> facts(state, ticket));
                                }));
    }

    /// What happened to a rated number does not change any more.
    private List<Fact> facts(HallState state, TicketId ticket) {
        return known.computeIfAbsent(
                ticket,
                id ->
                        state.special()
                                .inHand()
                                .followUp(id)
                                .map(followUp -> read(followUp, state.seq()))
                                .orElse(List.of()));
    }

    private List<Fact> read(FollowUp followUp, long head) {
        var visit = new Visit(followUp.ticket(), followUp.number().toString());
        return journal.of(followUp.day(), head).stream()
                .flatMap(event -> visit.fact(event).stream())
                .toList();
    }

    /// One number's day.
    private record Visit(TicketId ticket, String number) {

        Optional<Fact> fact(Recorded recorded) {
            var at = recorded.at();
            return switch (recorded.event()) {
                case Called e when e.reason().overtook().contains(ticket) ->
                        Optional.of(Fact.of(Fact.Kind.OVERTAKEN, number, 1, at));
                case Reserved e when e.ticket().equals(ticket) ->
                        Optional.of(Fact.of(Fact.Kind.TICKET_ISSUED, number, at));
                case Called e when e.ticket().equals(ticket) ->
                        Optional.of(
                                Fact.of(
                                        Fact.Kind.TICKET_CALLED,
                                        e.window().value(),
                                        e.reason().waitedSeconds() / MINUTE_SECONDS,
                                        at));
                case Recalled e when e.ticket().equals(ticket) ->
                        Optional.of(Fact.of(Fact.Kind.RECALLED, number, e.times(), at));
                case Passed e when e.ticket().equals(ticket) ->
                        Optional.of(Fact.of(Fact.Kind.PASSED, number, e.times(), at));
                case ServingStarted e when e.ticket().equals(ticket) ->
                        Optional.of(Fact.of(Fact.Kind.SERVICE_STARTED, e.window().value(), at));
                case Finished e when e.ticket().equals(ticket) ->
                        Optional.of(Fact.of(Fact.Kind.SERVICE_FINISHED, e.window().value(), at));
                case Rated e when e.ticket().equals(ticket) ->
                        Optional.of(Fact.of(Fact.Kind.RATED, number, e.level(), at));
                default -> Optional.empty();
            };
        }
    }
}
