package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.KioskEvent.Touch;
import cn.yimen.kiosk.flow.KioskState.Attract;
import cn.yimen.kiosk.flow.KioskState.CardTrouble;
import cn.yimen.kiosk.flow.KioskState.Choosing;
import cn.yimen.kiosk.flow.KioskState.Detail;
import cn.yimen.kiosk.flow.KioskState.HelpCalled;
import cn.yimen.kiosk.flow.KioskState.Home;
import cn.yimen.kiosk.flow.KioskState.IdleWarning;
import cn.yimen.kiosk.flow.KioskState.MyTickets;
import cn.yimen.kiosk.flow.KioskState.NeedsProvince;
import cn.yimen.kiosk.flow.KioskState.NotDone;
import cn.yimen.kiosk.flow.KioskState.OutOfService;
import cn.yimen.kiosk.flow.KioskState.Overlay;
import cn.yimen.kiosk.flow.KioskState.PhoneEntry;
import cn.yimen.kiosk.flow.KioskState.PrintQuestion;
import cn.yimen.kiosk.flow.KioskState.Printing;
import cn.yimen.kiosk.flow.KioskState.ReadingCard;
import cn.yimen.kiosk.flow.KioskState.Rejoined;
import cn.yimen.kiosk.flow.KioskState.ReprintOffer;
import cn.yimen.kiosk.flow.KioskState.Reserving;
import cn.yimen.kiosk.flow.KioskState.Searching;
import cn.yimen.kiosk.flow.KioskState.ServerAway;
import cn.yimen.kiosk.flow.KioskState.Thanks;
import cn.yimen.kiosk.flow.KioskState.TicketReady;
import cn.yimen.kiosk.flow.KioskState.TicketTrouble;
import java.util.Optional;

/// Each screen's own answer to a touch.
final class Touches {

    private Touches() {}

    static Next on(Kiosk kiosk, Touch touch) {
        return switch (kiosk.state()) {
            case Attract _ -> arrival(kiosk, touch);
            case ReadingCard _, CardTrouble _ -> atCard(kiosk, touch);
            case PhoneEntry entry -> PhoneTouches.on(kiosk, entry, touch);
            case Home home -> HomeTouches.on(kiosk, home, touch);
            case Choosing choosing -> BrowsingTouches.on(kiosk, choosing, touch);
            case Searching searching -> BrowsingTouches.on(kiosk, searching, touch);
            case Detail detail -> BrowsingTouches.on(kiosk, detail, touch);
            case Reserving reserving -> NumberTouches.on(kiosk, reserving, touch);
            case TicketReady ready -> NumberTouches.on(kiosk, ready, touch);
            case TicketTrouble trouble -> NumberTouches.on(kiosk, trouble, touch);
            case PrintQuestion question -> NumberTouches.on(kiosk, question, touch);
            case ReprintOffer offer -> NumberTouches.on(kiosk, offer, touch);
            case MyTickets mine -> OwnTouches.on(kiosk, mine, touch);
            case Rating rating -> OwnTouches.on(kiosk, rating, touch);
            case RatingWords words -> OwnTouches.on(kiosk, words, touch);
            case NotDone notDone -> isBack(touch) ? to(kiosk, notDone.back()) : to(kiosk);
            case NeedsProvince s -> isBack(touch) ? Arrivals.home(kiosk, s.visitor()) : to(kiosk);
            case ServerAway away -> serverAway(kiosk, away, touch);
            case Rejoined s -> isBack(touch) ? Arrivals.home(kiosk, s.visitor()) : to(kiosk);
            case Thanks s -> isBack(touch) ? Arrivals.home(kiosk, s.visitor()) : to(kiosk);
            case Overlay overlay -> overlay(kiosk, overlay, touch);
            case Guiding guiding -> GuideTouches.on(kiosk, guiding, touch);
            case Dealing dealing -> DealTouches.on(kiosk, dealing, touch);
            case Applying applying -> ApplyTouches.on(kiosk, applying, touch);
            case Appealing appealing -> AppealTouches.on(kiosk, appealing, touch);
            case Keeping keeping -> KeepingTouches.on(kiosk, keeping, touch);
            case CheckingIn checkingIn -> BookingTouches.on(kiosk, checkingIn, touch);
            case Unlocking unlocking -> UnlockTouches.on(kiosk, unlocking, touch);
            case Upkeep upkeep -> UpkeepTouches.on(kiosk, upkeep, touch);
            case FirstStart start -> SetupTouches.on(kiosk, start, touch);
            case Wondering wondering -> WonderTouches.on(kiosk, wondering, touch);
            case Preparing preparing -> PrepareTouches.on(kiosk, preparing, touch);
            case Asking asking -> ProvinceAnswers.on(kiosk, asking, touch);
            case Arranging arranging -> ArrangeTouches.on(kiosk, arranging, touch);
            case Following following -> FollowTouches.on(kiosk, following, touch);
            case Printing _, OutOfService _ -> to(kiosk);
        };
    }

    private static Next atCard(Kiosk kiosk, Touch touch) {
        return touch == KioskEvent.Key.BACK ? Leaving.end(kiosk) : arrival(kiosk, touch);
    }

    static boolean isBack(Touch touch) {
        return touch == KioskEvent.Key.BACK || touch == KioskEvent.Key.DONE;
    }

    private static Next to(Kiosk kiosk) {
        return Next.of(kiosk);
    }

    private static Next to(Kiosk kiosk, KioskState state) {
        return Next.of(kiosk.with(state));
    }

    private static Next arrival(Kiosk kiosk, Touch touch) {
        if (touch == KioskEvent.Key.WITHOUT_CARD) {
            return to(kiosk, new PhoneEntry("", Optional.empty(), Optional.empty()));
        }
        return touch == KioskEvent.Key.LOOK_ROUND ? Arrivals.home(kiosk, Visitor.GUEST) : to(kiosk);
    }

    private static Next serverAway(Kiosk kiosk, ServerAway away, Touch touch) {
        if (touch == KioskEvent.Key.TAKE_NUMBER) {
            return BrowsingTouches.take(kiosk, away.detail());
        }
        return isBack(touch) ? to(kiosk, away.detail()) : to(kiosk);
    }

    private static Next overlay(Kiosk kiosk, Overlay overlay, Touch touch) {
        return switch (overlay) {
            case IdleWarning _ -> to(kiosk, overlay.beneath());
            case HelpCalled _,
                    KioskState.ExitQuestion _,
                    KioskState.CodeNotice _,
                    KioskState.ChoosingManner _ ->
                    isBack(touch) || touch == KioskEvent.Key.STAY
                            ? to(kiosk, overlay.beneath())
                            : to(kiosk);
        };
    }
}
