package cn.yimen.kiosk.ticket;

import cn.yimen.hall.domain.TicketId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// Who stands there for which number, and which numbers nobody stands there for any more. Belongs
/// to the desk's thread.
final class Claims {

    private static final long NOBODY = -1;

    private final Map<TicketId, Long> present = new HashMap<>();
    private final Map<TicketId, CompletableFuture<Void>> left = new HashMap<>();

    void come(TicketId ticket, long session) {
        present.put(ticket, session);
    }

    boolean isFor(TicketId ticket, long session) {
        return present.getOrDefault(ticket, NOBODY) == session;
    }

    void leave(long session) {
        var theirs =
                present.entrySet().stream()
                        .filter(entry -> entry.getValue() == session)
                        .map(Map.Entry::getKey)
                        .toList();
        theirs.forEach(this::abandon);
    }

    /// Nobody waits for this number (any more).
    void abandon(TicketId ticket) {
        present.remove(ticket);
        left.put(ticket, new CompletableFuture<>());
    }

    /// The session that still waits for the number; it has its answer now.
    Optional<Long> answer(TicketId ticket) {
        return Optional.ofNullable(present.remove(ticket));
    }

    void close(TicketId ticket) {
        present.remove(ticket);
        Optional.ofNullable(left.remove(ticket)).ifPresent(done -> done.complete(null));
    }

    /// Runs when every abandoned number is done with, so that nobody is refused because of a number
    /// that they gave up a moment ago.
    void whenClear(Executor thread, Runnable then) {
        if (left.isEmpty()) {
            then.run();
        } else {
            var _ =
                    CompletableFuture.allOf(left.values().toArray(CompletableFuture[]::new))
                            .thenRun(() -> thread.execute(then));
        }
    }
}
