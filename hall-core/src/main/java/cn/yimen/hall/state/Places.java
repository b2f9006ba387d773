package cn.yimen.hall.state;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.Where;
import java.time.Instant;
import java.util.List;

/// Finds a place in a line between two others, so that no other place need change. Alive only
/// inside the fold.
final class Places {

    private final Draft draft;
    private final LineId line;

    private Places(Draft draft, LineId line) {
        this.draft = draft;
        this.line = line;
    }

    static Places in(Draft draft, LineId line) {
        return new Places(draft, line);
    }

    /// @param since when the one who takes the place began to wait
    double at(Where where, Instant since) {
        return switch (where) {
            case FRONT -> behind(0);
            case BACK -> last();
            case BY_TIME -> behind(upToSince(since));
        };
    }

    /// Behind so many of those who wait.
    double behind(int people) {
        var places = all();
        if (people >= places.size()) {
            return last();
        }
        if (people == 0) {
            return places.getFirst() - 1;
        }
        double before = places.get(people - 1);
        double after = places.get(people);
        double middle = (before + after) / 2;
        return before < middle && middle < after ? middle : widened(people, after);
    }

    /// Numbers between two places run out after some fifty halvings: everybody before moves up by
    /// one, in the same order.
    private double widened(int people, double after) {
        for (var before : List.copyOf(draft.places(line).values()).subList(0, people)) {
            draft.put(Change.of(before).place(before.place() - 1).done());
        }
        return after - 0.5;
    }

    private double last() {
        var places = all();
        return places.isEmpty()
                ? draft.seq()
                : Math.max((double) draft.seq(), places.getLast() + 1);
    }

    /// How many stand up to the last one who waits so long. Whoever was moved behind some people is
    /// no measure, and neither is a booking, which counts from its slot.
    private int upToSince(Instant since) {
        int people = 0;
        int seen = 0;
        for (var other : draft.places(line).values()) {
            seen++;
            if (other.appointment().isEmpty() && !other.waitingSince().isAfter(since)) {
                people = seen;
            }
        }
        return people;
    }

    private List<Double> all() {
        return List.copyOf(draft.places(line).keySet());
    }
}
