package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.kiosk.flow.KioskEffect.GiveUp;
import cn.yimen.kiosk.flow.KioskEffect.ReprintSlip;
import cn.yimen.kiosk.flow.KioskEffect.SettlePrint;
import cn.yimen.kiosk.flow.KioskEvent.OpenHomeKey;
import cn.yimen.kiosk.flow.KioskEvent.Reprint;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import cn.yimen.kiosk.flow.KioskState.PrintQuestion;
import cn.yimen.kiosk.flow.KioskState.Printing;
import cn.yimen.kiosk.flow.KioskState.ReprintOffer;
import cn.yimen.kiosk.flow.KioskState.Reserving;
import cn.yimen.kiosk.flow.KioskState.TicketReady;
import cn.yimen.kiosk.flow.KioskState.TicketTrouble;

/// From the request for a number to the slip in the hand.
final class NumberTouches {

    static final int READY_SECONDS = 15;
    static final int TROUBLE_SECONDS = 30;
    static final int QUESTION_SECONDS = 30;

    private NumberTouches() {}

    static Next on(Kiosk kiosk, Reserving at, Touch touch) {
        return touch == KioskEvent.Key.BACK && at.canStop()
                ? Next.of(kiosk.with(at.detail()), new GiveUp(kiosk.session().number()))
                : Next.of(kiosk);
    }

    static Next on(Kiosk kiosk, TicketReady at, Touch touch) {
        return switch (touch) {
            case KioskEvent.Key.DONE -> Leaving.end(kiosk);
            case KioskEvent.Key.ANOTHER ->
                    HomeTouches.choosing(kiosk, at.visitor(), Purpose.TAKE_NUMBER);
            default -> Next.of(kiosk);
        };
    }

    static Next on(Kiosk kiosk, TicketTrouble at, Touch touch) {
        return switch (touch) {
            case KioskEvent.Key.DONE -> Leaving.end(kiosk);
            case Reprint(TicketId ticket) when ticket.equals(at.ticket().id()) ->
                    reprint(kiosk, at.visitor(), ticket);
            default -> Next.of(kiosk);
        };
    }

    static Next on(Kiosk kiosk, PrintQuestion at, Touch touch) {
        return switch (touch) {
            case KioskEvent.Key.PAPER_CAME ->
                    Next.of(
                            kiosk.with(
                                    new TicketReady(
                                            at.visitor(),
                                            at.ticket(),
                                            kiosk.patient(READY_SECONDS))),
                            new SettlePrint(at.ticket().id(), PrintResult.PRINTED));
            case KioskEvent.Key.NO_PAPER ->
                    Next.of(
                            kiosk.with(
                                    new TicketTrouble(
                                            at.visitor(),
                                            at.ticket(),
                                            Trouble.OTHER,
                                            kiosk.patient(TROUBLE_SECONDS))),
                            new SettlePrint(at.ticket().id(), PrintResult.NOT_PRINTED_SHOWN));
            default -> Next.of(kiosk);
        };
    }

    static Next on(Kiosk kiosk, ReprintOffer at, Touch touch) {
        return switch (touch) {
            case Reprint(TicketId ticket) when ticket.equals(at.ticket()) ->
                    reprint(kiosk, at.visitor(), ticket);
            case OpenHomeKey(HomeKey key) when key == HomeKey.MY_TICKETS ->
                    Arrivals.myTickets(kiosk, at.visitor());
            case KioskEvent.Key.BACK, KioskEvent.Key.DONE -> Arrivals.home(kiosk, at.visitor());
            default -> Next.of(kiosk);
        };
    }

    /// Only what is live is printed again, and only because a person asked.
    static Next reprint(Kiosk kiosk, Visitor visitor, TicketId ticket) {
        return kiosk.world()
                .ticket(ticket)
                .filter(TicketView::canReprint)
                .map(view ->
                        Next.of(
                                kiosk.with(
                                        new Printing(
                                                visitor, new SlipFacts(kiosk.world()).again(view))),
                                new ReprintSlip(kiosk.session().number(), ticket)))
                .orElseGet(() -> Next.of(kiosk));
    }
}
