package cn.yimen.system.boards;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.system.bench.Timings;
import java.util.List;

/// The hall's open desks, which call and serve one after the other. Windows share lines, so a desk
/// may find its own empty while others still have people: then it is the next one's turn. Used by
/// one thread.
final class Clerks {

    private final List<CallingDesk> desks;
    private int turn;

    Clerks(List<CallingDesk> desks) {
        this.desks = List.copyOf(desks);
    }

    /// Somebody is called and served, by whichever desk finds somebody.
    TicketId serveNext() {
        for (int tried = 0; tried < desks.size(); tried++) {
            var desk = desks.get(turn++ % desks.size());
            var called = desk.callIfAny();
            if (called.isPresent()) {
                desk.serve(called.get());
                return called.get();
            }
        }
        throw new IllegalStateException("nobody waits at any desk");
    }

    /// The desk at the first window.
    CallingDesk first() {
        return desks.getFirst();
    }

    /// From the click to the server's answer, at all desks.
    Timings answers() {
        var all = new Timings();
        desks.forEach(desk -> all.addAll(desk.answers()));
        return all;
    }
}
