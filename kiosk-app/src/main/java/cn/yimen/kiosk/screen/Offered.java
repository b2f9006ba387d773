package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Capturing;
import cn.yimen.kiosk.flow.Certifying;
import cn.yimen.kiosk.flow.CheckingIn;
import cn.yimen.kiosk.flow.FirstStart;
import cn.yimen.kiosk.flow.HandingIn;
import cn.yimen.kiosk.flow.Keeping;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Paying;
import cn.yimen.kiosk.flow.Unlocking;
import cn.yimen.kiosk.flow.Upkeep;
import java.util.Set;

/// Which keys of the threshold apply in a state; the others keep their place and are dashed.
final class Offered {
    private static final Set<FooterKey> BOTH = Set.of(FooterKey.BACK, FooterKey.EXIT);
    private static final Set<FooterKey> EXIT = Set.of(FooterKey.EXIT);

    private Offered() {}

    static Set<FooterKey> footer(KioskState state) {
        return switch (state) {
            case KioskState.Attract _,
                    KioskState.OutOfService _,
                    FirstStart.Welcome _,
                    FirstStart.Enrolling _,
                    FirstStart.Probing _ ->
                    Set.of();
            case KioskState.ReadingCard _, FirstStart _ -> Set.of(FooterKey.BACK);
            case KioskState.Home _,
                    KioskState.Reserving _,
                    CheckingIn.AskingNumber _,
                    Keeping.BeingKept _,
                    Keeping.Kept _,
                    KioskState.Printing _,
                    KioskState.TicketReady _,
                    KioskState.TicketTrouble _,
                    KioskState.PrintQuestion _,
                    KioskState.Rejoined _,
                    KioskState.Thanks _ ->
                    EXIT;
            case KioskState.Visited visited when isHeld(visited) -> EXIT;
            case KioskState.CardTrouble _,
                    KioskState.PhoneEntry _,
                    Unlocking _,
                    KioskState.Visited _,
                    Upkeep _ ->
                    BOTH;
            case KioskState.ExitQuestion _,
                    KioskState.HelpCalled _,
                    KioskState.CodeNotice _,
                    KioskState.ChoosingManner _ ->
                    Set.of(FooterKey.BACK);
            case KioskState.IdleWarning _ -> EXIT;
        };
    }

    /// What cannot be undone is under way, or its end is not known: there is no way back from it.
    private static boolean isHeld(KioskState.Visited state) {
        return switch (state) {
            case Certifying.Printing _, HandingIn.BeingHandedIn _ -> true;
            case Certifying.Ended ended -> ended.end() == Certifying.End.ASKED;
            case HandingIn.NotHandedIn not -> not.why() == HandingIn.Why.UNKNOWN;
            case Paying.Order order ->
                    order.progress() instanceof Paying.Progress.Ordering
                            || order.progress() instanceof Paying.Progress.Unknown;
            case Capturing.PaperShown paper -> paper.look() instanceof Capturing.Look.BeingKept;
            default -> false;
        };
    }

    /// Whether 求助 calls anybody: whoever sets a machine up is the staff.
    static boolean help(KioskState state) {
        return !(state instanceof FirstStart);
    }

    /// Nobody is being served: the places of 返回 and 退出 show the enquiry phone.
    static boolean isUnvisited(KioskState state) {
        return state instanceof KioskState.Attract || state instanceof KioskState.OutOfService;
    }
}
