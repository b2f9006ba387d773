package cn.yimen.server.whatif;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Finished;
import cn.yimen.hall.event.TicketEvent.Held;
import cn.yimen.hall.event.TicketEvent.NotPrinted;
import cn.yimen.hall.event.TicketEvent.Passed;
import cn.yimen.hall.event.TicketEvent.PriorityGranted;
import cn.yimen.hall.event.TicketEvent.Referred;
import cn.yimen.hall.event.TicketEvent.Rejoined;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.event.TicketEvent.Resumed;
import cn.yimen.hall.event.TicketEvent.Transferred;
import cn.yimen.hall.event.TicketEvent.Withdrawn;
import cn.yimen.hall.event.WindowEvent;
import cn.yimen.server.whatif.Person.Grant;
import cn.yimen.server.whatif.Person.Then;
import cn.yimen.server.whatif.Person.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a day's events say of who came and what the clerks did, without the order of calling: that
/// is what a replay finds anew.
///
/// @param pauses how long windows took from one person to the next while people waited, in seconds
record Tape(
        List<Person> people, List<Shift> shifts, List<Double> pauses, Instant from, Instant to) {

    /// A clerk opens, pauses or closes a window.
    record Shift(Instant at, WindowEvent event) {}

    static Tape of(List<Recorded> events, Instant now) {
        var reading = new Reading();
        events.forEach(reading::hear);
        var from = events.isEmpty() ? now : events.getFirst().at();
        return new Tape(reading.people(), reading.shifts, reading.pauses, from, now);
    }

    /// Alive only while the events are read.
    private static final class Reading {

        private static final double LONGEST_PAUSE_SECONDS = 180;

        private final Map<TicketId, Draft> drafts = new LinkedHashMap<>();
        private final List<Shift> shifts = new ArrayList<>();
        private final List<Double> pauses = new ArrayList<>();
        private final Map<WindowId, Instant> freeSince = new HashMap<>();

        void hear(Recorded recorded) {
            switch (recorded.event()) {
                case WindowEvent e -> {
                    shifts.add(new Shift(recorded.at(), e));
                    freeSince.remove(e.window());
                }
                case Reserved e -> drafts.put(e.ticket(), new Draft(e, recorded.at()));
                case NotPrinted e when !e.shown() -> drafts.remove(e.ticket());
                case TicketEvent e ->
                        Optional.ofNullable(drafts.get(e.ticket()))
                                .ifPresent(draft -> hear(draft, e, recorded.at()));
                default -> {}
            }
        }

        private void hear(Draft draft, TicketEvent event, Instant at) {
            switch (event) {
                case Called e -> {
                    pause(draft, e.window(), at);
                    draft.called(e.window(), at);
                }
                case Resumed _ -> draft.resumed(at);
                case Held _ -> free(draft.stops(at), at);
                case Finished _ -> free(draft.ends(new Then.Gone(), at), at);
                case Passed _ -> free(draft.ends(new Then.NoShow(Optional.empty()), at), at);
                case Rejoined _ -> draft.back(at);
                case Referred e -> free(draft.ends(new Then.SentOn(e.to().line()), at), at);
                case Transferred e -> free(draft.sentOn(e.to().line(), at), at);
                case Withdrawn _ -> free(draft.leaves(at), at);
                case PriorityGranted e -> draft.grant = Optional.of(new Grant(at, e));
                default -> {}
            }
        }

        private void free(Optional<WindowId> window, Instant at) {
            window.ifPresent(free -> freeSince.put(free, at));
        }

        /// Only where the one who was called was there already when the window became free.
        private void pause(Draft draft, WindowId window, Instant at) {
            Optional.ofNullable(freeSince.remove(window))
                    .filter(free -> draft.waitsSince.isBefore(free))
                    .map(free -> Duration.between(free, at).toMillis() / 1000.0)
                    .filter(seconds -> seconds <= LONGEST_PAUSE_SECONDS)
                    .ifPresent(pauses::add);
        }

        List<Person> people() {
            return drafts.values().stream().map(Draft::person).toList();
        }
    }

    /// A person while the events are read.
    private static final class Draft {

        private final Reserved number;
        private final Instant came;
        private final List<Turn> turns = new ArrayList<>();
        private LineId line;
        private Instant waitsSince;
        private Optional<Instant> at = Optional.empty();
        private Optional<Instant> passedAt = Optional.empty();
        private Optional<Instant> left = Optional.empty();
        private Optional<Grant> grant = Optional.empty();

        Draft(Reserved number, Instant at) {
            this.number = number;
            came = number.issuedOfflineAt().filter(given -> given.isBefore(at)).orElse(at);
            line = number.line();
            waitsSince = came;
        }

        void called(WindowId window, Instant when) {
            turns.add(new Turn(line, window, when, Optional.empty(), new Then.Gone()));
            at = Optional.of(when);
        }

        void resumed(Instant when) {
            at = Optional.of(when);
        }

        Optional<WindowId> stops(Instant when) {
            return ends(turns.isEmpty() ? new Then.Gone() : turns.getLast().then(), when);
        }

        Optional<WindowId> ends(Then then, Instant when) {
            if (turns.isEmpty() || at.isEmpty()) {
                return Optional.empty();
            }
            var last = turns.removeLast();
            var more = Duration.between(at.get(), when);
            var taken = last.taken().orElse(Duration.ZERO).plus(more);
            turns.add(
                    new Turn(
                            last.line(), last.window(), last.calledAt(), Optional.of(taken), then));
            at = Optional.empty();
            passedAt = then instanceof Then.NoShow ? Optional.of(when) : Optional.empty();
            if (then instanceof Then.SentOn on) {
                line = on.to();
                waitsSince = when;
            }
            return Optional.of(last.window());
        }

        Optional<WindowId> sentOn(LineId to, Instant when) {
            if (at.isPresent()) {
                return ends(new Then.SentOn(to), when);
            }
            line = to;
            return Optional.empty();
        }

        void back(Instant when) {
            if (passedAt.isPresent()) {
                var last = turns.removeLast();
                var after = Optional.of(Duration.between(passedAt.get(), when));
                turns.add(
                        new Turn(
                                last.line(),
                                last.window(),
                                last.calledAt(),
                                last.taken(),
                                new Then.NoShow(after)));
                passedAt = Optional.empty();
                waitsSince = when;
            }
        }

        Optional<WindowId> leaves(Instant when) {
            if (at.isPresent()) {
                return ends(new Then.Gone(), when);
            }
            left = passedAt.isPresent() ? Optional.empty() : Optional.of(when);
            return Optional.empty();
        }

        Person person() {
            return new Person(number, came, turns, left, grant);
        }
    }
}
