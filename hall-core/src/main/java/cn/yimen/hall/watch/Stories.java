package cn.yimen.hall.watch;

import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.WindowState;
import cn.yimen.hall.statistics.DayFigures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Why each figure is what it is: the facts behind it, the weightiest first.
///
/// @param usualWaiting how many usually wait at this time
public record Stories(HallFigures figures, Optional<Usual> usualWaiting) {

    private static final int LONGEST_WAITERS = 10;

    /// Empty where there is no such figure.
    public Optional<Story> of(String figure) {
        return facts(figure).map(facts -> new Story(figure, facts));
    }

    private Optional<List<Fact>> facts(String figure) {
        return switch (figure) {
            case "waiting", "saturation" -> Optional.of(waiting());
            case "longest" -> Optional.of(longest(lines()));
            case "open" -> Optional.of(windows());
            case "in-time", "issued", "served", "abandoned" -> counts();
            default -> named(figure);
        };
    }

    private List<LineId> lines() {
        return figures.config().lines().stream().map(Line::id).toList();
    }

    private Optional<List<Fact>> named(String figure) {
        var parts = figure.split(":", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        return switch (parts[0]) {
            case "line" -> figures.config().line(new LineId(parts[1])).map(this::line);
            case "window" ->
                    figures.config()
                            .window(new WindowId(parts[1]))
                            .map(window -> window(figures.state().window(window.id())));
            default -> Optional.empty();
        };
    }

    private List<Fact> waiting() {
        var facts = new ArrayList<Fact>();
        usualWaiting
                .map(usual -> Fact.of(Fact.Kind.USUAL, "", usual.range().middle()))
                .ifPresent(facts::add);
        for (var line : figures.config().lines()) {
            facts.add(
                    Fact.of(
                            Fact.Kind.WAITING_IN_LINE,
                            line.id().value(),
                            figures.state().waitingCount(line.id())));
            facts.add(
                    Fact.of(Fact.Kind.OPEN_WINDOWS, line.id().value(), figures.openFor(line.id())));
        }
        facts.addAll(windows());
        return facts;
    }

    /// Who waits longest, and who was called meanwhile.
    private List<Fact> longest(List<LineId> lines) {
        return lines.stream()
                .flatMap(line -> figures.state().waitingIn(line).stream())
                .filter(ticket -> !ticket.waitingSince().isAfter(figures.now()))
                .sorted(Comparator.comparing(Ticket::waitingSince))
                .limit(LONGEST_WAITERS)
                .flatMap(this::waits)
                .toList();
    }

    private Stream<Fact> waits(Ticket ticket) {
        var number = ticket.number().toString();
        var waits =
                Fact.of(
                        Fact.Kind.TICKET_WAITS,
                        number,
                        figures.minutes(ticket.waitingSince()),
                        ticket.waitingSince());
        return ticket.overtaken() == 0
                ? Stream.of(waits)
                : Stream.of(waits, Fact.of(Fact.Kind.OVERTAKEN, number, ticket.overtaken()));
    }

    private List<Fact> windows() {
        return figures.config().windows().stream()
                .flatMap(window -> window(figures.state().window(window.id())).stream())
                .toList();
    }

    private List<Fact> window(WindowState window) {
        var facts = new ArrayList<Fact>();
        var id = window.id().value();
        facts.add(
                switch (window.mode()) {
                    case OPEN -> worked(id);
                    case PAUSED -> Fact.of(Fact.Kind.WINDOW_PAUSED, id, window.since());
                    case CLOSED ->
                            new Fact(
                                    Fact.Kind.WINDOW_CLOSED,
                                    id,
                                    Optional.empty(),
                                    Optional.of(window.since())
                                            .filter(since -> since.isAfter(Instant.EPOCH)));
                });
        window.current()
                .flatMap(figures.state()::ticket)
                .flatMap(this::called)
                .ifPresent(facts::add);
        return facts;
    }

    private Fact worked(String window) {
        var since = figures.workingSince(window);
        return new Fact(Fact.Kind.WINDOW_OPEN, window, since.map(figures::minutes), since);
    }

    private Optional<Fact> called(Ticket ticket) {
        return ticket.turn()
                .map(turn ->
                        Fact.of(
                                Fact.Kind.TICKET_CALLED,
                                ticket.number().toString(),
                                turn.reason().waitedSeconds() / 60.0,
                                turn.calledAt()));
    }

    private List<Fact> line(Line line) {
        return Stream.concat(
                        new Readings(figures).around(line).stream(),
                        longest(List.of(line.id())).stream())
                .toList();
    }

    private Optional<List<Fact>> counts() {
        return figures.day()
                .map(DayFigures::lines)
                .map(rows ->
                        rows.stream()
                                .flatMap(row ->
                                        Stream.of(
                                                Fact.of(
                                                        Fact.Kind.ISSUED,
                                                        row.key(),
                                                        row.figures().issued()),
                                                Fact.of(
                                                        Fact.Kind.SERVICES,
                                                        row.key(),
                                                        row.figures().served()),
                                                Fact.of(
                                                        Fact.Kind.ABANDONED,
                                                        row.key(),
                                                        row.figures().abandoned())))
                                .toList());
    }
}
