package cn.yimen.kiosk.ticket;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.kiosk.ticket.Alone.Given;
import cn.yimen.kiosk.ticket.KioskRecord.NeverSent;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;

/// Sees that the server does not answer, and gives a number of the kiosk's own. Belongs to the
/// desk's thread.
///
/// Where the server is known to be away, nothing is sent at all. A request that was sent and not
/// answered keeps its id: it is asked until the server has answered, and the number that then comes
/// goes back as one that nobody saw. The paper carries another ticket. So nobody has two numbers,
/// and no number is called that nobody holds.
final class Outage {

    /// So long a person waits for the server's number.
    private static final Duration PATIENCE = Duration.ofMillis(800);

    /// How soon it looks again where it has not heard of the hall yet.
    private static final Duration SOON = Duration.ofSeconds(2);

    /// How often the kiosk sees whether it has numbers enough for a time without the server.
    private static final Duration LOOK = Duration.ofMinutes(1);

    private final Alone alone;
    private final Diary diary;
    private final Claims claims;
    private final DeskThread thread;
    private final Desk desk;
    private final Set<TicketId> sent = new HashSet<>();

    /// What the desk does with what comes of it.
    ///
    /// @param gave by session
    /// @param ask the server after all
    /// @param done with a request that is never sent
    record Desk(ObjLongConsumer<Given> gave, Consumer<TicketId> ask, Consumer<TicketStory> done) {}

    Outage(Alone alone, Diary diary, Claims claims, DeskThread thread, Desk desk) {
        this.alone = alone;
        this.diary = diary;
        this.claims = claims;
        this.thread = thread;
        this.desk = desk;
    }

    /// From now on the kiosk keeps numbers in hand.
    void begin() {
        thread.later(SOON, this::replenish);
    }

    private void replenish() {
        alone.replenish();
        thread.later(alone.knowsHall() ? LOOK : SOON, this::replenish);
    }

    /// Whether it is known that asking is in vain.
    boolean isNow() {
        return alone.isNow();
    }

    void watch(long session, TicketId ticket) {
        thread.later(isNow() ? Duration.ZERO : PATIENCE, () -> look(session, ticket));
    }

    /// The request may be known to the server from now on.
    void sent(TicketId ticket) {
        sent.add(ticket);
    }

    void forget(TicketId ticket) {
        sent.remove(ticket);
    }

    private void look(long session, TicketId ticket) {
        diary.story()
                .of(ticket)
                .filter(_ -> claims.isFor(ticket, session))
                .ifPresent(unanswered -> look(session, unanswered));
    }

    private void look(long session, TicketStory unanswered) {
        var given = alone.give(unanswered);
        if (given.isPresent()) {
            drop(unanswered);
            desk.gave().accept(given.get(), session);
        } else if (isNow() && !sent.contains(unanswered.ticket())) {
            desk.ask().accept(unanswered.ticket());
        }
    }

    private void drop(TicketStory unanswered) {
        if (sent.contains(unanswered.ticket())) {
            claims.abandon(unanswered.ticket());
        } else if (diary.write(new NeverSent(unanswered.ticket()))) {
            desk.done().accept(unanswered);
        }
    }
}
