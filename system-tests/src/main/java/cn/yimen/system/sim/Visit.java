package cn.yimen.system.sim;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.kiosk.flow.IssuedTicket;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskEvent.NumberRefused;
import cn.yimen.kiosk.flow.KioskEvent.NumberTaken;
import cn.yimen.kiosk.flow.KioskEvent.SlipNotPrinted;
import cn.yimen.kiosk.flow.KioskEvent.SlipPrinted;
import cn.yimen.kiosk.flow.KioskEvent.SlipUnknown;
import java.util.List;
import java.util.Optional;

/// One person at one kiosk, from the touch to walking away.
final class Visit {

    private static final long PATIENCE = 25_000;

    private final Person person;
    private final KioskNode kiosk;
    private final People people;
    private final Dice dice;
    private final Timeline time;
    private long session;
    private boolean over;
    private boolean asked;
    private Optional<TicketId> paper = Optional.empty();

    /// @param people hear of the number that the person has in the end
    Visit(Person person, KioskNode kiosk, People people, Timeline time, Dice dice) {
        this.person = person;
        this.kiosk = kiosk;
        this.people = people;
        this.time = time;
        this.dice = dice;
    }

    long session() {
        return session;
    }

    void begin(long number) {
        session = number;
        time.after(dice.between(2_000, 12_000), this::touch);
    }

    private void touch() {
        if (!over) {
            asked = true;
            kiosk.with(desk ->
                    desk.take(session, Optional.of(person.holder()), List.of(person.item())));
            time.after(PATIENCE, this::lostPatience);
        }
    }

    /// Nothing came of it: to another machine, or home.
    private void lostPatience() {
        if (!over) {
            kiosk.with(desk -> desk.giveUp(session));
            if (dice.happens(0.3)) {
                kiosk.callsForHelp();
            } else if (dice.happens(0.1)) {
                kiosk.finishesWithoutHelp();
            }
            leave();
            people.withoutNumber(person);
        }
    }

    void heard(KioskEvent.Answer answer) {
        if (over || !asked) {
            return;
        }
        switch (answer) {
            case NumberTaken taken -> people.saw(person, taken.ticket().id());
            case SlipPrinted printed ->
                    time.after(dice.between(1_000, 4_000), () -> goes(printed.ticket().id()));
            case SlipNotPrinted not ->
                    time.after(dice.between(2_000, 9_000), () -> notPrinted(not.ticket()));
            case SlipUnknown unknown ->
                    time.after(dice.between(2_000, 9_000), () -> unknown(unknown.ticket()));
            case NumberRefused refused -> refused(refused);
            default -> {}
        }
    }

    private void goes(TicketId ticket) {
        if (!over) {
            leave();
            people.holds(person, ticket);
        }
    }

    private void notPrinted(IssuedTicket ticket) {
        if (over) {
            return;
        }
        if (dice.happens(0.8)) {
            settle(ticket.id(), PrintResult.NOT_PRINTED_SHOWN);
            goes(ticket.id());
        } else {
            settle(ticket.id(), PrintResult.NOT_PRINTED_UNSEEN);
            leave();
            people.withoutNumber(person);
        }
    }

    private void unknown(IssuedTicket ticket) {
        if (over) {
            return;
        }
        boolean isOut = paper.equals(Optional.of(ticket.id()));
        if (dice.happens(0.2)) {
            settle(ticket.id(), PrintResult.UNKNOWN);
        } else {
            settle(ticket.id(), isOut ? PrintResult.PRINTED : PrintResult.NOT_PRINTED_SHOWN);
        }
        goes(ticket.id());
    }

    private void settle(TicketId ticket, PrintResult result) {
        kiosk.with(desk -> desk.settle(ticket, result));
    }

    private void refused(NumberRefused refused) {
        if (refused.why() == Refusal.LIVE_TICKET && dice.happens(0.3)) {
            refused.about().ifPresent(live -> kiosk.with(desk -> desk.reprint(session, live)));
            time.after(6_000, () -> goes(refused.about().orElseThrow()));
        } else {
            leave();
        }
    }

    void seesPaper(IssuedTicket ticket) {
        paper = Optional.of(ticket.id());
    }

    /// Whoever has paper takes it; who has not tries elsewhere.
    void machineDied() {
        if (!over) {
            over = true;
            paper.ifPresentOrElse(
                    ticket -> people.holds(person, ticket), () -> people.withoutNumber(person));
        }
    }

    private void leave() {
        over = true;
        kiosk.gone(this);
    }
}
