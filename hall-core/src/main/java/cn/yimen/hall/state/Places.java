package cn.yimen.hall.state;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.Where;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds a place in a line between two others, so that no other place need change. Whose paper is
/// on the way has a place already, and nobody is put on it. Alive only inside the fold.
final class Places {

    private final Draft draft;
    private final List<Ticket> waiting;
    private final List<Ticket> everybody;

    private Places(Draft draft, LineId line, TicketId seeker) {
        this.draft = draft;
        waiting = List.copyOf(draft.places(line).values());
        everybody = new ArrayList<>(waiting);
        draft.reservedIn(line)
                .filter(ticket -> !ticket.id().equals(seeker))
                .forEach(everybody::add);
        everybody.sort(Comparator.comparingDouble(Ticket::place));
    }

    /// @param seeker who looks for a place, and is in nobody's way meanwhile
    static Places in(Draft draft, LineId line, TicketId seeker) {
        return new Places(draft, line, seeker);
    }

    /// @param since when the one who takes the place began to wait
    double at(Where where, Instant since) {
        return switch (where) {
            case FRONT -> first();
            case BACK -> last();
            case BY_TIME -> behindEarlier(since);
        };
    }

    /// Right behind so many of those who wait.
    double behind(int people) {
        if (people == 0) {
            return first();
        }
        return people >= waiting.size() ? last() : rightBehind(waiting.get(people - 1));
    }

    /// Behind the last one who waits so long. Whoever was moved behind some people is no measure,
    /// and neither is a booking, which counts from its slot.
    private double behindEarlier(Instant since) {
        return everybody.reversed().stream()
                .filter(other -> other.appointment().isEmpty())
                .filter(other -> !other.waitingSince().isAfter(since))
                .findFirst()
                .map(this::rightBehind)
                .orElseGet(this::first);
    }

    private double rightBehind(Ticket ahead) {
        int next = everybody.indexOf(ahead) + 1;
        if (next == everybody.size()) {
            return last();
        }
        double before = ahead.place();
        double after = everybody.get(next).place();
        double middle = (before + after) / 2;
        return before < middle && middle < after ? middle : widened(next, after);
    }

    /// Numbers between two places run out after some fifty halvings: everybody before moves up by
    /// one, in the same order.
    private double widened(int people, double after) {
        for (var before : everybody.subList(0, people)) {
            draft.put(Change.of(before).place(before.place() - 1).done());
        }
        return after - 0.5;
    }

    private double first() {
        return everybody.isEmpty() ? last() : everybody.getFirst().place() - 1;
    }

    private double last() {
        return everybody.isEmpty()
                ? draft.seq()
                : Math.max((double) draft.seq(), everybody.getLast().place() + 1);
    }
}
