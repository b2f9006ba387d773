package cn.yimen.kiosk.ticket;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.kiosk.ticket.Alone.Given;
import cn.yimen.kiosk.ticket.KioskRecord.NeverSent;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/// Sees that the server does not answer, and gives a number of the kiosk's own. Belongs to the
/// desk's thread.
///
/// The request that was not answered keeps its id: it is asked until the server has answered, and
/// the number that then comes goes back as one that nobody saw. The paper carries another ticket.
/// So nobody has two numbers, and no number is called that nobody holds.
final class Outage {

    /// So long a person waits for the server's number.
    private static final Duration PATIENCE = Duration.ofMillis(800);

    /// How often the kiosk sees whether it has numbers enough for a time without the server.
    private static final Duration LOOK = Duration.ofMinutes(1);

    private final Alone alone;
    private final Diary diary;
    private final Claims claims;
    private final DeskThread thread;
    private final Desk desk;
    private final Set<TicketId> sent = new HashSet<>();

    /// What the desk does with what comes of it.
    interface Desk {
        void gave(long session, Given number);

        void done(TicketStory story);
    }

    Outage(Alone alone, Diary diary, Claims claims, DeskThread thread, Desk desk) {
        this.alone = alone;
        this.diary = diary;
        this.claims = claims;
        this.thread = thread;
        this.desk = desk;
    }

    /// From now on the kiosk keeps numbers in hand. At first it has not heard of the hall yet.
    void begin() {
        thread.later(LOOK, this::replenish);
    }

    private void replenish() {
        alone.replenish();
        begin();
    }

    void watch(long session, TicketId ticket) {
        thread.later(PATIENCE, () -> look(session, ticket));
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
                .ifPresent(unanswered ->
                        alone.give(unanswered)
                                .ifPresent(given -> {
                                    drop(unanswered);
                                    desk.gave(session, given);
                                }));
    }

    private void drop(TicketStory unanswered) {
        if (sent.contains(unanswered.ticket())) {
            claims.abandon(unanswered.ticket());
        } else if (diary.write(new NeverSent(unanswered.ticket()))) {
            desk.done(unanswered);
        }
    }
}
