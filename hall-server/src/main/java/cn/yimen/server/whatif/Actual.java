package cn.yimen.server.whatif;

import cn.yimen.hall.domain.LineId;
import cn.yimen.server.whatif.Person.Then;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The waits as they were, cut as a replay cuts them.
final class Actual {

    private Actual() {}

    static List<Wait> waits(Tape tape) {
        var waits = new ArrayList<Wait>();
        tape.people().forEach(person -> add(waits, person));
        return waits;
    }

    private static void add(List<Wait> waits, Person person) {
        LineId line = person.number().line();
        var since = Optional.of(person.came());
        for (var turn : person.turns()) {
            var from = since.orElse(turn.calledAt());
            waits.add(
                    new Wait(
                            turn.line(),
                            person.priority(turn.calledAt()),
                            from,
                            Optional.of(turn.calledAt()),
                            Optional.empty()));
            var ended = turn.taken().map(turn.calledAt()::plus);
            since = ended.flatMap(end -> next(turn.then(), end));
            line = turn.then() instanceof Then.SentOn on ? on.to() : turn.line();
        }
        if (since.isPresent()) {
            var priority = person.priority(person.left().orElse(Instant.MAX));
            waits.add(new Wait(line, priority, since.get(), Optional.empty(), person.left()));
        }
    }

    /// Since when they wait again; empty where they do not.
    private static Optional<Instant> next(Then then, Instant ended) {
        return switch (then) {
            case Then.Gone _ -> Optional.empty();
            case Then.NoShow none -> none.backAfter().map(ended::plus);
            case Then.SentOn _ -> Optional.of(ended);
        };
    }
}
