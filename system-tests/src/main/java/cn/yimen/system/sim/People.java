package cn.yimen.system.sim;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.wire.HallCommand;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The people of the day: they come as a Poisson process with its peak between nine and ten, queue
/// for a kiosk, wait, walk off, come late, come back.
final class People {

    /// People an hour as a share of the day's, from eight o'clock on.
    private static final List<Double> BY_HOUR =
            List.of(0.07, 0.24, 0.16, 0.09, 0.04, 0.10, 0.12, 0.10, 0.07, 0.01);

    private static final long HOUR = 3_600_000;
    private static final LocalTime FIRST = LocalTime.of(8, 0);

    private final Timeline time;
    private final Dice dice;
    private final Witness witness;
    private final List<KioskNode> kiosks;
    private final Map<TicketId, Waiting> waiting = new HashMap<>();
    private final Set<Integer> tried = new HashSet<>();
    private int came;
    private boolean home;

    /// Somebody with a number.
    private record Waiting(Person person, long since) {
        boolean isThere(long now) {
            return now - since < person.patience();
        }
    }

    People(Timeline time, Dice dice, Witness witness, List<KioskNode> kiosks) {
        this.time = time;
        this.dice = dice;
        this.witness = witness;
        this.kiosks = kiosks;
    }

    /// @param day how many come between eight and six, and a few at night
    void expect(int day, int night) {
        long first = HallPlan.DAY.atTime(FIRST).atZone(HallPlan.ZONE).toInstant().toEpochMilli();
        for (int hour = 0; hour < BY_HOUR.size(); hour++) {
            long from = first + hour * HOUR;
            long people = Math.round(BY_HOUR.get(hour) * day);
            for (long i = 0; i < people; i++) {
                time.at(from + dice.nextLong(HOUR), this::comes);
            }
        }
        for (int i = 0; i < night; i++) {
            time.at(first + 15 * HOUR + dice.nextLong(3 * HOUR), this::comes);
            time.at(first + 24 * HOUR + dice.nextLong(HOUR), this::comes);
        }
    }

    private void comes() {
        visits(Person.draw(came++, dice));
    }

    private void visits(Person person) {
        var kiosk = dice.one(kiosks);
        kiosk.come(new Visit(person, kiosk, this, time, dice));
    }

    /// A machine did not help: the same person tries another, once.
    void withoutNumber(Person person) {
        if (tried.add(person.number())) {
            time.after(dice.between(10_000, 60_000), () -> visits(person.again(dice)));
        }
    }

    /// Somebody read their number from the screen before the slip came.
    void saw(Person person, TicketId ticket) {
        waiting.putIfAbsent(ticket, new Waiting(person, time.millis()));
    }

    void holds(Person person, TicketId ticket) {
        var known = new Waiting(person, time.millis());
        if (waiting.putIfAbsent(ticket, known) == null || dice.happens(0.02)) {
            time.after(person.patience(), () -> leaves(ticket, person));
        }
        if (dice.happens(0.01)) {
            time.after(dice.between(60_000, 600_000), () -> visits(person.again(dice)));
        }
    }

    private void leaves(TicketId ticket, Person person) {
        boolean waits =
                witness.state()
                        .ticket(ticket)
                        .map(Ticket::stage)
                        .equals(Optional.of(TicketStage.WAITING));
        if (waits && person.saysGoodbye()) {
            asks(new HallCommand.WithdrawTicket(ticket, "改天再来"));
        }
    }

    private void asks(HallCommand command) {
        if (!home) {
            dice.one(kiosks).asker().ask(command, _ -> {});
        }
    }

    /// Nobody touches a machine any more.
    void goHome() {
        home = true;
    }

    /// Whether the one who was called stands at the window by now.
    boolean answers(Ticket ticket) {
        var person = waiting.get(ticket.id());
        if (person == null || !person.isThere(time.millis())) {
            return false;
        }
        boolean misses = person.person().late() && ticket.timesPassed() == 0;
        long called = ticket.turn().map(turn -> turn.calledAt().toEpochMilli()).orElse(0L);
        return !misses && time.millis() - called >= person.person().slowness();
    }

    /// 过号: most come back within minutes, if they are there at all.
    void passed(TicketId ticket) {
        var person = waiting.get(ticket);
        if (person != null && person.isThere(time.millis()) && dice.happens(0.8)) {
            time.after(
                    dice.between(30_000, 600_000), () -> asks(new HallCommand.RejoinQueue(ticket)));
        }
    }

    void served(TicketId ticket) {
        if (dice.happens(0.3)) {
            var rating = new HallCommand.RateService(ticket, (int) dice.between(1, 5), List.of());
            time.after(dice.between(5_000, 90_000), () -> asks(rating));
        }
    }

    int came() {
        return came;
    }
}
