package cn.yimen.kiosk.flow;

import cn.yimen.hall.state.Ticket;
import cn.yimen.kiosk.flow.ErrandEffect.FindBooking;
import cn.yimen.kiosk.flow.KioskEffect.Cue;
import cn.yimen.kiosk.flow.KioskEffect.Sound;
import cn.yimen.kiosk.flow.KioskState.CodeNotice;
import cn.yimen.kiosk.flow.KioskState.MyTickets;
import cn.yimen.kiosk.flow.KioskState.Unread;
import cn.yimen.kiosk.flow.KioskState.Visited;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskAppeal;
import cn.yimen.kiosk.flow.ProvinceQuestion.Verify;
import java.util.List;
import java.util.Optional;

/// A code under the scanner: of a slip, of what 12345 was told, of a booking; and what is none of
/// these may be a licence that a phone shows (亮证).
final class CodeReading {

    private static final int NOTICE_SECONDS = 12;

    private CodeReading() {}

    /// Who begins where a code is scanned; empty where a code says nothing.
    static Optional<Visitor> beginner(KioskState state) {
        return switch (state) {
            case KioskState.Attract _,
                    KioskState.ReadingCard _,
                    KioskState.CardTrouble _,
                    KioskState.PhoneEntry _ ->
                    Optional.of(Visitor.GUEST);
            case KioskState.Home home -> Optional.of(home.visitor());
            case MyTickets mine -> Optional.of(mine.visitor());
            case CheckingIn.FindingBooking finding -> Optional.of(finding.visitor());
            case CheckingIn.BookingList list -> Optional.of(list.visitor());
            case Arranging.Hub hub -> Optional.of(hub.visitor());
            case Following.ShowingLicence showing -> Optional.of(showing.visitor());
            case Appealing.KnownAnswers known -> Optional.of(known.visitor());
            default -> Optional.empty();
        };
    }

    /// The code of a slip shows that number and nothing of its holder.
    static Next scanned(Kiosk kiosk, String text) {
        return beginner(Interruptions.beneath(kiosk))
                .map(who ->
                        ticketOf(kiosk.world(), text)
                                .map(ticket -> Next.of(kiosk.with(shown(who, ticket))))
                                .orElseGet(() -> unknownToTheHall(kiosk, who, text)))
                .orElseGet(() -> unexpected(kiosk));
    }

    /// Where nobody waits for a code it is said so; what the machine is at is not disturbed.
    private static Next unexpected(Kiosk kiosk) {
        return kiosk.state() instanceof Visited at && !isAtWork(at)
                ? notice(kiosk, at, Unread.NOT_HERE)
                : Next.of(kiosk);
    }

    private static Next notice(Kiosk kiosk, KioskState beneath, Unread why) {
        return Next.of(
                kiosk.with(new CodeNotice(beneath, why, kiosk.patient(NOTICE_SECONDS))),
                new Sound(Cue.TROUBLE));
    }

    private static boolean isAtWork(Visited state) {
        return switch (state) {
            case KioskState.Reserving _,
                    KioskState.Printing _,
                    KioskState.PrintQuestion _,
                    CheckingIn.AskingNumber _,
                    Keeping.BeingKept _,
                    Asking.Asked _,
                    Dealing.Asking _,
                    HandingIn.BeingHandedIn _,
                    Certifying.Printing _ ->
                    true;
            default -> false;
        };
    }

    private static MyTickets shown(Visitor who, Ticket ticket) {
        return new MyTickets(who, new Lookup.Found(List.of(ticket.id())), 0, Optional.empty());
    }

    private static Next unknownToTheHall(Kiosk kiosk, Visitor who, String text) {
        var session = kiosk.session().number();
        return FiledAppeal.keyOf(text)
                .map(key ->
                        ask(kiosk, Interruptions.beneath(kiosk), who, new AskAppeal(session, key)))
                .orElseGet(() -> Next.of(kiosk, new FindBooking(session, text)));
    }

    /// No booking has this code.
    static Next unknown(Kiosk kiosk, KioskState state, ErrandAnswer.CodeUnknown unknown) {
        boolean typed = state instanceof CheckingIn.FindingBooking at && !at.code().isEmpty();
        if (typed) {
            return Next.of(kiosk);
        }
        boolean canAsk = kiosk.world().toProvince() == Link.LIVE;
        return beginner(state)
                .map(who ->
                        canAsk
                                ? ask(
                                        kiosk,
                                        state,
                                        who,
                                        new Verify(kiosk.session().number(), unknown.text()))
                                : notice(kiosk, state, Unread.PROVINCE_AWAY))
                .orElseGet(() -> Next.of(kiosk));
    }

    /// One for check-in that is forged, of another hall, of another day: said where bookings are
    /// found otherwise.
    static Next refused(Kiosk kiosk, KioskState state, CheckingIn.Finding why) {
        return beginner(state)
                .map(who -> Next.of(kiosk.with(new CheckingIn.FindingBooking(who, "", why))))
                .orElseGet(() -> Next.of(kiosk));
    }

    /// Whoever wanted a number for an item goes on there, and the others from home.
    private static Next ask(Kiosk kiosk, KioskState state, Visitor who, ProvinceQuestion question) {
        if (state instanceof KioskState.PhoneEntry entry && entry.wanted().isPresent()) {
            return ProvinceAnswers.ask(kiosk, entry.wanted().get(), question);
        }
        var home = Arrivals.home(kiosk, who);
        return home.kiosk().state() instanceof Visited back
                ? ProvinceAnswers.ask(home.kiosk(), back, question)
                : Next.of(kiosk);
    }

    private static Optional<Ticket> ticketOf(World world, String text) {
        return world.hall().tickets().values().stream()
                .filter(ticket -> !ticket.token().isEmpty() && text.endsWith(ticket.token()))
                .findFirst();
    }
}
