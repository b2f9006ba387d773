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
import java.time.Duration;
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
    private final Words words;
    private final Map<TicketId, Known> known = new ConcurrentHashMap<>();

    /// What a citizen wrote, by the journal's entry of the rating.
    @FunctionalInterface
    public interface Words {
        Optional<String> of(long seq);
    }

    public FollowUpDesk(HallFeed feed, DayEvents journal, Words words) {
        this.feed = feed;
        this.journal = journal;
        this.words = words;
    }

    /// Empty before the first day.
    ///
    /// @param mayRead whether whoever asks may read what citizens wrote
    public Optional<FollowUp.Sheet> sheet(boolean mayRead) {
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
                                    return rule.sheet(all, ticket -> visit(state, ticket, mayRead));
                                }));
    }

    /// What happened to a rated number does not change any more. What was written is read anew each
    /// time, and kept nowhere.
    private FollowUp.Visit visit(HallState state, TicketId ticket, boolean mayRead) {
        var visit =
                known.computeIfAbsent(
                        ticket,
                        id ->
                                state.special()
                                        .inHand()
                                        .followUp(id)
                                        .map(followUp -> read(followUp, state.seq()))
                                        .orElse(Known.NONE));
        return mayRead
                ? new FollowUp.Visit(visit.facts(), visit.rated().flatMap(words::of))
                : new FollowUp.Visit(visit.facts(), Optional.empty());
    }

    private Known read(FollowUp followUp, long head) {
        var visitor = new Visitor(followUp.ticket(), followUp.number().toString());
        var events = journal.of(followUp.day(), head);
        var rated =
                events.stream()
                        .filter(recorded ->
                                recorded.event() instanceof Rated e
                                        && e.ticket().equals(followUp.ticket()))
                        .map(Recorded::seq)
                        .findFirst();
        var facts = events.stream().flatMap(event -> visitor.fact(event).stream()).toList();
        return new Known(facts.stream().map(fact -> timed(fact, facts)).toList(), rated);
    }

    /// The end of a service knows how long it took.
    private static Fact timed(Fact fact, List<Fact> all) {
        if (fact.kind() != Fact.Kind.SERVICE_FINISHED) {
            return fact;
        }
        var took =
                all.stream()
                        .filter(other -> other.kind() == Fact.Kind.SERVICE_STARTED)
                        .flatMap(other -> other.at().stream())
                        .filter(from -> fact.at().filter(from::isBefore).isPresent())
                        .reduce((_, later) -> later)
                        .flatMap(from -> fact.at().map(to -> Duration.between(from, to)))
                        .map(length -> length.toSeconds() / MINUTE_SECONDS);
        return new Fact(fact.kind(), fact.subject(), took, fact.at());
    }

    /// @param rated the entry of the rating; empty where nothing was written
    private record Known(List<Fact> facts, Optional<Long> rated) {
        static final Known NONE = new Known(List.of(), Optional.empty());
    }

    /// One number's day.
    private record Visitor(TicketId ticket, String number) {

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
                                        Fact.Kind.CALLED_TO,
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
