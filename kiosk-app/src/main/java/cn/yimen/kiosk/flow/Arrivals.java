package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.Holder;
import cn.yimen.kiosk.flow.ErrandEffect.FindDrafts;
import cn.yimen.kiosk.flow.ErrandEffect.LookUpBookings;
import cn.yimen.kiosk.flow.KioskEffect.Cue;
import cn.yimen.kiosk.flow.KioskEffect.LookUpTickets;
import cn.yimen.kiosk.flow.KioskEffect.Sound;
import cn.yimen.kiosk.flow.KioskEvent.CardFailed;
import cn.yimen.kiosk.flow.KioskEvent.CardPlaced;
import cn.yimen.kiosk.flow.KioskEvent.CardRead;
import cn.yimen.kiosk.flow.KioskEvent.CardRemoved;
import cn.yimen.kiosk.flow.KioskEvent.CodeScanned;
import cn.yimen.kiosk.flow.KioskEvent.DeviceEvent;
import cn.yimen.kiosk.flow.KioskState.Attract;
import cn.yimen.kiosk.flow.KioskState.Browsing;
import cn.yimen.kiosk.flow.KioskState.CardTrouble;
import cn.yimen.kiosk.flow.KioskState.Choosing;
import cn.yimen.kiosk.flow.KioskState.Detail;
import cn.yimen.kiosk.flow.KioskState.Home;
import cn.yimen.kiosk.flow.KioskState.MyTickets;
import cn.yimen.kiosk.flow.KioskState.OutOfService;
import cn.yimen.kiosk.flow.KioskState.PhoneEntry;
import cn.yimen.kiosk.flow.KioskState.PrintQuestion;
import cn.yimen.kiosk.flow.KioskState.Printing;
import cn.yimen.kiosk.flow.KioskState.ReadingCard;
import cn.yimen.kiosk.flow.KioskState.Reserving;
import cn.yimen.kiosk.flow.KioskState.Searching;
import cn.yimen.kiosk.flow.KioskState.Visited;
import java.util.List;
import java.util.Optional;

/// Somebody comes: with a card, a phone number, a slip to scan, or just to look round.
final class Arrivals {

    private static final int CARD_TROUBLE_SECONDS = 20;

    private Arrivals() {}

    static Next device(Kiosk kiosk, DeviceEvent event) {
        return Interruptions.beneath(kiosk) instanceof FirstStart start
                ? atFirstStart(kiosk, start, event)
                : ofSomebody(kiosk, event);
    }

    /// Whose card or code it is, is nobody's business then.
    private static Next atFirstStart(Kiosk kiosk, FirstStart start, DeviceEvent event) {
        return switch (event) {
            case CardPlaced _, CardRemoved _, KioskEvent.Tampered _ -> Next.of(kiosk);
            case CardRead _, KioskEvent.KeyWanted _ -> SetupTrials.cardRead(kiosk, start);
            case CardFailed _ -> SetupTrials.cardFailed(kiosk, start);
            case CodeScanned _ -> SetupTrials.scanned(kiosk, start);
        };
    }

    private static Next ofSomebody(Kiosk kiosk, DeviceEvent event) {
        return switch (event) {
            case CardPlaced _ -> placed(kiosk);
            case CardRead(Holder holder) -> read(kiosk, Visitor.of(holder));
            case CardFailed(CardProblem why) -> failed(kiosk, why);
            case KioskEvent.KeyWanted _ -> UnlockTouches.wanted(kiosk);
            case CardRemoved _, KioskEvent.Tampered _ -> Next.of(kiosk);
            case CodeScanned(String text) when UpkeepTouches.isToken(text) ->
                    UpkeepTouches.scanned(kiosk, text);
            case CodeScanned(String text) ->
                    UnlockTouches.scanned(kiosk, text)
                            .orElseGet(() -> CodeReading.scanned(kiosk, text));
        };
    }

    static CardTrouble trouble(Kiosk kiosk, CardProblem why) {
        return new CardTrouble(why, kiosk.patient(CARD_TROUBLE_SECONDS));
    }

    private static Next placed(Kiosk kiosk) {
        return switch (Interruptions.beneath(kiosk)) {
            case Attract _, CardTrouble _ -> Next.of(kiosk.with(new ReadingCard()));
            case PhoneEntry entry when entry.wanted().isEmpty() ->
                    Next.of(kiosk.with(new ReadingCard()));
            default -> Next.of(kiosk);
        };
    }

    private static Next failed(Kiosk kiosk, CardProblem why) {
        return switch (Interruptions.beneath(kiosk)) {
            case ReadingCard _, Unlocking _ ->
                    Next.of(kiosk.with(trouble(kiosk, why)), new Sound(Cue.TROUBLE));
            case PhoneEntry _ -> Next.of(kiosk, new Sound(Cue.TROUBLE));
            default -> Next.of(kiosk);
        };
    }

    private static Next read(Kiosk kiosk, Visitor visitor) {
        return switch (Interruptions.beneath(kiosk)) {
            case OutOfService _,
                    Upkeep _,
                    Reserving _,
                    CheckingIn.AskingNumber _,
                    Printing _,
                    PrintQuestion _ ->
                    Next.of(kiosk);
            case Visited visited -> shown(kiosk, visited, visitor);
            case PhoneEntry entry -> identified(kiosk, entry, visitor);
            default -> home(kiosk, visitor).and(new Sound(Cue.CARD_READ));
        };
    }

    /// A document was shown. The same person stays where they are, a guest or who came by telephone
    /// number becomes known in place, and somebody else begins a visit of their own.
    static Next shown(Kiosk kiosk, Visited state, Visitor visitor) {
        if (state.visitor().isSamePersonAs(visitor)) {
            return state instanceof MyTickets
                    ? myTickets(kiosk, visitor)
                    : Next.of(kiosk.with(state));
        }
        if (!state.visitor().isKnown()) {
            return known(kiosk, state, visitor).and(new Sound(Cue.CARD_READ));
        }
        if (state.visitor().isPhoneOnly()) {
            return documented(kiosk, state, visitor).and(new Sound(Cue.CARD_READ));
        }
        var ended = Leaving.end(kiosk);
        var next = home(ended.kiosk(), visitor).and(new Sound(Cue.CARD_READ));
        return ended.effects().stream().reduce(next, Next::and, (a, _) -> a);
    }

    /// From now on the visit is the document's. What was found by the telephone number was
    /// anybody's to ask for: none of it is taken over, nor what is still being asked for by it.
    private static Next documented(Kiosk kiosk, Visited state, Visitor visitor) {
        var ofTheDocument = kiosk.with(kiosk.session().documented());
        var next =
                state instanceof CheckingIn
                        ? home(ofTheDocument, visitor)
                        : known(ofTheDocument, unprinted(state), visitor);
        if (state instanceof Searching at && !at.query().isEmpty()) {
            next = next.and(new KioskEffect.Search(next.kiosk().session().number(), at.query()));
        }
        return Leaving.left(kiosk, state).reduce(next, Next::and, (a, _) -> a);
    }

    /// A printer that is at it answers to the number of before: nobody waits for that any more.
    private static Visited unprinted(Visited state) {
        return switch (state) {
            case Guiding.GuideShown at ->
                    new Guiding.GuideShown(
                            at.guide(),
                            at.answers(),
                            at.first(),
                            Guiding.OnPaper.NOT_ASKED,
                            at.from());
            case Preparing.Materials at -> at.with(at.missing(), Guiding.OnPaper.NOT_ASKED);
            default -> state;
        };
    }

    private static Next known(Kiosk kiosk, Visited state, Visitor visitor) {
        return switch (state) {
            case Browsing browsing -> Next.of(kiosk.with(as(browsing, visitor)));
            case Detail detail -> Next.of(kiosk.with(as(detail, visitor)));
            case MyTickets _ -> myTickets(kiosk, visitor);
            case Guiding guiding ->
                    Next.of(kiosk.with(GuideTouches.as(guiding, as(guiding.from(), visitor))));
            case Welcoming welcoming -> Next.of(kiosk.with(welcoming.as(visitor)));
            case CheckingIn.BookingShown shown ->
                    Next.of(kiosk.with(new CheckingIn.BookingShown(visitor, shown.booking())));
            default -> home(kiosk, visitor);
        };
    }

    static Browsing as(Browsing state, Visitor visitor) {
        return switch (state) {
            case Choosing s ->
                    new Choosing(
                            visitor,
                            s.purpose(),
                            s.arrangement(),
                            s.shelf(),
                            s.shelfPage(),
                            s.first());
            case Searching s ->
                    new Searching(visitor, s.purpose(), s.typing(), s.hits(), s.first());
            case Wondering s -> new Wondering(visitor, s.purpose(), s.occasion());
        };
    }

    static Detail as(Detail detail, Visitor visitor) {
        return new Detail(detail.item(), detail.first(), as(detail.from(), visitor), detail.also());
    }

    /// To the item that a guest wanted a number for, or home.
    static Next identified(Kiosk kiosk, PhoneEntry entry, Visitor visitor) {
        return entry.wanted()
                .map(detail -> Next.of(kiosk.with(as(detail, visitor))))
                .orElseGet(() -> home(kiosk, visitor))
                .and(new Sound(Cue.CARD_READ));
    }

    static Next home(Kiosk kiosk, Visitor visitor) {
        var next = lookUp(kiosk.with(new Home(visitor, first(visitor))), visitor);
        return visitor.holder()
                .map(holder -> next.and(new LookUpBookings(kiosk.session().number(), holder)))
                .map(found -> visitor.cardRead() ? found.and(drafts(kiosk, visitor)) : found)
                .orElse(next);
    }

    /// Only for who lays down a document: a telephone number is anybody's to type.
    private static FindDrafts drafts(Kiosk kiosk, Visitor visitor) {
        return new FindDrafts(kiosk.session().number(), visitor.holder().orElseThrow());
    }

    static Next myTickets(Kiosk kiosk, Visitor visitor) {
        return lookUp(
                kiosk.with(new MyTickets(visitor, first(visitor), 0, Optional.empty())), visitor);
    }

    private static Lookup first(Visitor visitor) {
        return visitor.isKnown() ? new Lookup.Asking() : new Lookup.Found(List.of());
    }

    private static Next lookUp(Kiosk kiosk, Visitor visitor) {
        return visitor.holder()
                .map(holder -> Next.of(kiosk, new LookUpTickets(kiosk.session().number(), holder)))
                .orElseGet(() -> Next.of(kiosk));
    }
}
