package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.kiosk.flow.KioskEffect.Cue;
import cn.yimen.kiosk.flow.KioskEffect.SettlePrint;
import cn.yimen.kiosk.flow.KioskEffect.Sound;
import cn.yimen.kiosk.flow.KioskEvent.ActRefused;
import cn.yimen.kiosk.flow.KioskEvent.ActUnanswered;
import cn.yimen.kiosk.flow.KioskEvent.Answer;
import cn.yimen.kiosk.flow.KioskEvent.HelpAnswered;
import cn.yimen.kiosk.flow.KioskEvent.ItemsFound;
import cn.yimen.kiosk.flow.KioskEvent.NumberRefused;
import cn.yimen.kiosk.flow.KioskEvent.NumberTaken;
import cn.yimen.kiosk.flow.KioskEvent.RatingKept;
import cn.yimen.kiosk.flow.KioskEvent.SlipNotPrinted;
import cn.yimen.kiosk.flow.KioskEvent.SlipPrinted;
import cn.yimen.kiosk.flow.KioskEvent.SlipUnknown;
import cn.yimen.kiosk.flow.KioskEvent.TicketRejoined;
import cn.yimen.kiosk.flow.KioskEvent.TicketsFound;
import cn.yimen.kiosk.flow.KioskState.ChoosingManner;
import cn.yimen.kiosk.flow.KioskState.ExitQuestion;
import cn.yimen.kiosk.flow.KioskState.HelpCalled;
import cn.yimen.kiosk.flow.KioskState.HelpProgress;
import cn.yimen.kiosk.flow.KioskState.Home;
import cn.yimen.kiosk.flow.KioskState.IdleWarning;
import cn.yimen.kiosk.flow.KioskState.MyTickets;
import cn.yimen.kiosk.flow.KioskState.NotDone;
import cn.yimen.kiosk.flow.KioskState.Overlay;
import cn.yimen.kiosk.flow.KioskState.PrintQuestion;
import cn.yimen.kiosk.flow.KioskState.Printing;
import cn.yimen.kiosk.flow.KioskState.Rejoined;
import cn.yimen.kiosk.flow.KioskState.ReprintOffer;
import cn.yimen.kiosk.flow.KioskState.Reserving;
import cn.yimen.kiosk.flow.KioskState.Searching;
import cn.yimen.kiosk.flow.KioskState.Thanks;
import cn.yimen.kiosk.flow.KioskState.TicketReady;
import cn.yimen.kiosk.flow.KioskState.TicketTrouble;
import cn.yimen.kiosk.flow.KioskState.Visited;
import java.util.Optional;

/// What comes back from effects.
final class Answers {

    private static final int REJOINED_SECONDS = 15;

    private Answers() {}

    /// An answer to somebody who left. What it says of a slip must still be settled: a number that
    /// nobody saw is withdrawn, one that nobody can know of stays.
    static Next late(Kiosk kiosk, Answer answer) {
        return switch (answer) {
            case SlipNotPrinted slip ->
                    Next.of(
                            kiosk,
                            new SettlePrint(slip.ticket().id(), PrintResult.NOT_PRINTED_UNSEEN));
            case SlipUnknown slip ->
                    Next.of(kiosk, new SettlePrint(slip.ticket().id(), PrintResult.UNKNOWN));
            default -> Next.of(kiosk);
        };
    }

    /// Beneath an overlay the visit goes on; what must be seen comes out from under it.
    static Next given(Kiosk kiosk, Answer answer) {
        if (kiosk.state() instanceof HelpCalled help && answer instanceof HelpAnswered answered) {
            return helped(kiosk, help, answered);
        }
        if (!(kiosk.state() instanceof Overlay overlay)) {
            return given(kiosk, kiosk.state(), answer);
        }
        var beneath = given(kiosk, overlay.beneath(), answer);
        var changed = beneath.kiosk().state();
        return changed.equals(overlay.beneath()) || changed instanceof Overlay
                ? new Next(kiosk, beneath.effects())
                : new Next(beneath.kiosk().with(cover(overlay, changed)), beneath.effects());
    }

    private static KioskState cover(Overlay overlay, KioskState state) {
        return switch (state) {
            case Printing _, TicketReady _, TicketTrouble _, PrintQuestion _ -> state;
            default ->
                    switch (overlay) {
                        case IdleWarning s -> new IdleWarning(state, s.secondsLeft());
                        case ChoosingManner s -> new ChoosingManner(state, s.which());
                        case ExitQuestion s -> new ExitQuestion(state, s.secondsLeft());
                        case KioskState.CodeNotice s ->
                                new KioskState.CodeNotice(state, s.why(), s.secondsLeft());
                        case HelpCalled s -> new HelpCalled(state, s.progress(), s.secondsLeft());
                    };
        };
    }

    private static Next helped(Kiosk kiosk, HelpCalled help, HelpAnswered answered) {
        var progress = answered.staffTold() ? HelpProgress.STAFF_TOLD : HelpProgress.NOT_REACHED;
        return Next.of(kiosk.with(new HelpCalled(help.beneath(), progress, help.secondsLeft())));
    }

    private static Next given(Kiosk kiosk, KioskState state, Answer answer) {
        return switch (answer) {
            case UpkeepAnswer said ->
                    state instanceof Upkeep upkeep
                            ? UpkeepTouches.given(kiosk, upkeep, said)
                            : Next.of(kiosk);
            case SetupAnswer said ->
                    state instanceof FirstStart start
                            ? SetupTrials.given(kiosk, start, said)
                            : Next.of(kiosk);
            case ErrandAnswer errand -> ErrandAnswers.given(kiosk, state, errand);
            case DealAnswer deal ->
                    state instanceof Completing completing
                            ? CompletingAnswers.given(kiosk, completing, deal)
                            : DealAnswers.given(kiosk, state, deal);
            case ProvinceAnswer said -> ProvinceAnswers.given(kiosk, state, said);
            default ->
                    state instanceof Visited visited
                            ? ofTheHall(kiosk, visited, answer)
                            : Next.of(kiosk);
        };
    }

    /// What the hall server, the search and the printer say.
    private static Next ofTheHall(Kiosk kiosk, Visited visited, Answer answer) {
        return switch (answer) {
            case TicketsFound(long _, Lookup tickets) ->
                    Next.of(kiosk.with(looked(visited, tickets)));
            case ItemsFound found ->
                    visited instanceof Searching searching
                            ? BrowsingTouches.found(kiosk, searching, found)
                            : Next.of(kiosk);
            case NumberTaken(long _, IssuedTicket ticket) ->
                    Next.of(kiosk.with(new Printing(visited.visitor(), ticket)));
            case NumberRefused refused -> refused(kiosk, visited, refused);
            case SlipPrinted(long _, IssuedTicket ticket) ->
                    printed(kiosk, visited.visitor(), ticket);
            case SlipNotPrinted slip -> notPrinted(kiosk, visited.visitor(), slip);
            case SlipUnknown(long _, IssuedTicket ticket) ->
                    unknown(kiosk, visited.visitor(), ticket);
            case TicketRejoined(long _, TicketId ticket) ->
                    Next.of(kiosk.with(rejoined(kiosk, visited, ticket)));
            case ActRefused(long _, Refusal why) ->
                    Next.of(kiosk.with(notDone(visited, Optional.of(why))));
            case ActUnanswered _ -> Next.of(kiosk.with(notDone(visited, Optional.empty())));
            case RatingKept _ -> Next.of(kiosk.with(kept(visited)));
            case HelpAnswered _,
                    ErrandAnswer _,
                    ProvinceAnswer _,
                    UpkeepAnswer _,
                    SetupAnswer _,
                    DealAnswer _ ->
                    Next.of(kiosk);
        };
    }

    private static KioskState looked(Visited state, Lookup tickets) {
        return switch (state) {
            case Home home -> new Home(home.visitor(), tickets, home.bookings(), home.unfinished());
            case MyTickets mine -> new MyTickets(mine.visitor(), tickets, 0, mine.busy());
            default -> state;
        };
    }

    private static Next refused(Kiosk kiosk, Visited state, NumberRefused refused) {
        return switch (state) {
            case Reserving reserving -> refusedHere(kiosk, reserving.detail(), refused);
            case CheckingIn.AskingNumber asking -> refusedHere(kiosk, asking.shown(), refused);
            default -> Next.of(kiosk);
        };
    }

    /// Who has a number already, of this line or of this booking, is offered its slip.
    private static Next refusedHere(Kiosk kiosk, Visited back, NumberRefused refused) {
        boolean isThere =
                refused.why() == Refusal.LIVE_TICKET || refused.why() == Refusal.APPOINTMENT_OVER;
        var offer =
                refused.about()
                        .filter(_ -> isThere)
                        .<KioskState>map(ticket -> new ReprintOffer(back.visitor(), ticket));
        return Next.of(
                kiosk.with(offer.orElseGet(() -> new NotDone(back, Optional.of(refused.why())))));
    }

    private static Next printed(Kiosk kiosk, Visitor visitor, IssuedTicket ticket) {
        return Next.of(
                kiosk.with(
                        new TicketReady(
                                visitor, ticket, kiosk.patient(NumberTouches.READY_SECONDS))),
                new Sound(Cue.TAKE_SLIP));
    }

    private static Next notPrinted(Kiosk kiosk, Visitor visitor, SlipNotPrinted slip) {
        var trouble =
                new TicketTrouble(
                        visitor,
                        slip.ticket(),
                        slip.why(),
                        kiosk.patient(NumberTouches.TROUBLE_SECONDS));
        return Next.of(
                kiosk.with(trouble),
                new SettlePrint(slip.ticket().id(), PrintResult.NOT_PRINTED_SHOWN),
                new Sound(Cue.TROUBLE));
    }

    private static Next unknown(Kiosk kiosk, Visitor visitor, IssuedTicket ticket) {
        return Next.of(
                kiosk.with(
                        new PrintQuestion(
                                visitor, ticket, kiosk.patient(NumberTouches.QUESTION_SECONDS))),
                new Sound(Cue.TROUBLE));
    }

    private static KioskState rejoined(Kiosk kiosk, Visited state, TicketId ticket) {
        return state instanceof MyTickets
                ? new Rejoined(state.visitor(), ticket, kiosk.patient(REJOINED_SECONDS))
                : state;
    }

    private static KioskState notDone(Visited state, Optional<Refusal> why) {
        return state instanceof MyTickets mine && mine.busy().isPresent()
                ? new NotDone(
                        new MyTickets(
                                mine.visitor(), mine.tickets(), mine.first(), Optional.empty()),
                        why)
                : state;
    }

    private static KioskState kept(Visited state) {
        return state instanceof Thanks thanks
                ? new Thanks(thanks.visitor(), true, thanks.secondsLeft())
                : state;
    }
}
