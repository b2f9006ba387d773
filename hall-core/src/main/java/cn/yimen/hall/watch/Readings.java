package cn.yimen.hall.watch;

import cn.yimen.hall.config.Kiosk;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.state.HelpCall;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.state.WindowState;
import cn.yimen.hall.statistics.DayFigures;
import cn.yimen.hall.statistics.Figures;
import cn.yimen.hall.watch.Alarm.Subject;
import cn.yimen.hall.watch.HallWatch.Longest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What each kind of alarm has to say now. What cannot be known says nothing.
public record Readings(HallFigures figures) {

    /// A service takes too long beyond so many times the usual of its line (超时办结).
    private static final double TOO_LONG = 2;

    private static final double HUNDRED = 100;
    private static final double MINUTE_SECONDS = 60;

    public List<Reading> all() {
        var all = new ArrayList<Reading>();
        for (var line : figures.config().lines()) {
            all.addAll(of(line));
        }
        hallSaturation().ifPresent(all::add);
        figures.day().map(DayFigures::hall).map(this::abandoned).ifPresent(all::add);
        figures.day().map(DayFigures::hall).map(this::badRatings).ifPresent(all::add);
        figures.config()
                .windows()
                .forEach(window -> longWork(window.id().value()).ifPresent(all::add));
        figures.config().kiosks().forEach(kiosk -> help(kiosk).ifPresent(all::add));
        return all;
    }

    /// The alarms of what is not there now: nobody waits in a line, a window rests.
    public List<String> gone() {
        var gone = new ArrayList<String>();
        for (var window : figures.config().windows()) {
            if (figures.day().isPresent() && longWork(window.id().value()).isEmpty()) {
                gone.add(AlarmKind.LONG_WORK.name() + ":" + window.id());
            }
        }
        for (var line : figures.config().lines()) {
            boolean isBreak =
                    figures.openFor(line.id()) == 0 && Unserved.since(figures, line.id()).isEmpty();
            if (isBreak) {
                gone.add(AlarmKind.SATURATION.name() + ":" + line.id());
            }
            if (figures.state().waitingCount(line.id()) == 0) {
                gone.add(AlarmKind.WAIT.name() + ":" + line.id());
                gone.add(AlarmKind.OVERDUE_SHARE.name() + ":" + line.id());
                gone.add(AlarmKind.SATURATION.name() + ":" + line.id());
            }
        }
        for (var kiosk : figures.config().kiosks()) {
            if (help(kiosk).isEmpty()) {
                gone.add(AlarmKind.HELP_WAITS.name() + ":" + kiosk.id());
            }
        }
        return gone;
    }

    /// Of a call that somebody took nobody needs to be told.
    private Optional<Reading> help(Kiosk kiosk) {
        return Optional.ofNullable(figures.state().helpCalls().get(kiosk.id()))
                .filter(HelpCall::waits)
                .map(call ->
                        new Reading(
                                AlarmKind.HELP_WAITS,
                                new Subject(Subject.Of.MACHINE, kiosk.id().value()),
                                Math.max(
                                        0,
                                        Duration.between(call.since(), figures.now()).toSeconds()),
                                0,
                                List.of(
                                        Fact.of(
                                                Fact.Kind.HELP_ASKED,
                                                kiosk.id().value(),
                                                call.since()))));
    }

    private List<Reading> of(Line line) {
        var all = new ArrayList<Reading>();
        figures.longest(List.of(line.id())).map(longest -> wait(line, longest)).ifPresent(all::add);
        if (figures.state().waitingCount(line.id()) > 0) {
            all.add(overdue(line));
        }
        unserved(line).ifPresent(all::add);
        figures.saturation(line.id())
                .map(value ->
                        new Reading(
                                AlarmKind.SATURATION, subject(line.id()), value, 0, around(line)))
                .ifPresent(all::add);
        all.addAll(services(line));
        return all;
    }

    private Optional<Reading> unserved(Line line) {
        var rule = figures.config().watching();
        return Unserved.since(figures, line.id())
                .filter(since -> figures.minutes(since) >= rule.unserved().yellow())
                .map(since -> {
                    double minutes = figures.minutes(since);
                    var story = new ArrayList<Fact>();
                    story.add(Fact.of(Fact.Kind.NO_OPEN_WINDOW, line.id().value(), minutes, since));
                    story.addAll(around(line));
                    double value =
                            rule.unserved().saturation(minutes, rule.of(AlarmKind.SATURATION));
                    return new Reading(AlarmKind.SATURATION, subject(line.id()), value, 0, story);
                });
    }

    private static Subject subject(LineId line) {
        return new Subject(Subject.Of.LINE, line.value());
    }

    private Reading wait(Line line, Longest longest) {
        var story = new ArrayList<Fact>();
        story.add(
                Fact.of(
                        Fact.Kind.TICKET_WAITS,
                        longest.number().toString(),
                        longest.minutes(),
                        longest.since()));
        story.addAll(around(line));
        return new Reading(AlarmKind.WAIT, subject(line.id()), longest.minutes(), 0, story);
    }

    /// Who waits, and who could serve.
    List<Fact> around(Line line) {
        var facts = new ArrayList<Fact>();
        facts.add(
                Fact.of(
                        Fact.Kind.WAITING_IN_LINE,
                        line.id().value(),
                        figures.state().waitingCount(line.id())));
        facts.add(Fact.of(Fact.Kind.OPEN_WINDOWS, line.id().value(), figures.openFor(line.id())));
        figures.config()
                .windowsOf(line.id())
                .forEach(window -> facts.add(window(figures.state().window(window.id()))));
        return facts;
    }

    private static Fact window(WindowState window) {
        var kind =
                switch (window.mode()) {
                    case OPEN -> Fact.Kind.WINDOW_OPEN;
                    case PAUSED -> Fact.Kind.WINDOW_PAUSED;
                    case CLOSED -> Fact.Kind.WINDOW_CLOSED;
                };
        return new Fact(
                kind,
                window.id().value(),
                Optional.empty(),
                Optional.of(window.since()).filter(since -> since.isAfter(Instant.EPOCH)));
    }

    private Reading overdue(Line line) {
        var waiting = figures.state().waitingIn(line.id());
        var latest = figures.now().minus(Figures.OVERDUE);
        int late = (int) waiting.stream().filter(t -> t.waitingSince().isBefore(latest)).count();
        return new Reading(
                AlarmKind.OVERDUE_SHARE,
                subject(line.id()),
                HUNDRED * late / waiting.size(),
                waiting.size(),
                around(line));
    }

    private List<Reading> services(Line line) {
        var done =
                figures.state().tickets().values().stream()
                        .filter(ticket -> ticket.line().equals(line.id()))
                        .filter(ticket -> ticket.stage() == TicketStage.FINISHED)
                        .flatMap(ticket -> served(ticket).stream())
                        .toList();
        double limit = line.usualServiceMinutes() * TOO_LONG;
        int late = (int) done.stream().filter(length -> minutes(length) > limit).count();
        var story =
                List.of(
                        Fact.of(Fact.Kind.OVERDUE_SERVICES, line.id().value(), late),
                        Fact.of(Fact.Kind.SERVICES, line.id().value(), done.size()));
        var all = new ArrayList<Reading>();
        all.add(new Reading(AlarmKind.OVERDUE_SERVICES, subject(line.id()), late, 0, story));
        if (!done.isEmpty()) {
            all.add(
                    new Reading(
                            AlarmKind.OVERDUE_SERVICE_SHARE,
                            subject(line.id()),
                            HUNDRED * late / done.size(),
                            done.size(),
                            story));
        }
        return all;
    }

    private static double minutes(Duration length) {
        return length.toSeconds() / MINUTE_SECONDS;
    }

    private static Optional<Duration> served(Ticket ticket) {
        return ticket.turn()
                .flatMap(turn ->
                        turn.startedAt()
                                .flatMap(from ->
                                        turn.finishedAt().map(to -> Duration.between(from, to))));
    }

    private Optional<Reading> hallSaturation() {
        return figures.day()
                .flatMap(day ->
                        day.hallSaturation()
                                .map(share ->
                                        new Reading(
                                                AlarmKind.HALL_SATURATION,
                                                Subject.HALL,
                                                share * HUNDRED,
                                                0,
                                                List.of(
                                                        Fact.of(
                                                                Fact.Kind.ISSUED,
                                                                "",
                                                                day.hall().issued()),
                                                        Fact.of(
                                                                Fact.Kind.CAPACITY,
                                                                "",
                                                                day.capacity().orElse(0))))));
    }

    private Reading abandoned(Figures hall) {
        double percent = hall.issued() == 0 ? 0 : HUNDRED * hall.abandoned() / hall.issued();
        return new Reading(
                AlarmKind.ABANDONED_SHARE,
                Subject.HALL,
                percent,
                hall.issued(),
                List.of(
                        Fact.of(Fact.Kind.ABANDONED, "", hall.abandoned()),
                        Fact.of(Fact.Kind.ISSUED, "", hall.issued())));
    }

    private Reading badRatings(Figures hall) {
        int bad = HallFigures.bad(hall);
        return new Reading(
                AlarmKind.BAD_RATINGS,
                Subject.HALL,
                bad,
                0,
                List.of(Fact.of(Fact.Kind.BAD_RATINGS, "", bad)));
    }

    private Optional<Reading> longWork(String window) {
        return figures.workingSince(window)
                .map(since ->
                        new Reading(
                                AlarmKind.LONG_WORK,
                                new Subject(Subject.Of.WINDOW, window),
                                figures.minutes(since),
                                0,
                                List.of(
                                        Fact.of(
                                                Fact.Kind.WINDOW_OPEN,
                                                window,
                                                figures.minutes(since),
                                                since))));
    }
}
