package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.KioskEffect.Cue;
import cn.yimen.kiosk.flow.KioskEffect.Sound;
import cn.yimen.kiosk.flow.KioskState.Attract;
import cn.yimen.kiosk.flow.KioskState.CardTrouble;
import cn.yimen.kiosk.flow.KioskState.IdleWarning;
import cn.yimen.kiosk.flow.KioskState.OutOfService;
import cn.yimen.kiosk.flow.KioskState.Overlay;
import cn.yimen.kiosk.flow.KioskState.PhoneEntry;
import cn.yimen.kiosk.flow.KioskState.PrintQuestion;
import cn.yimen.kiosk.flow.KioskState.Printing;
import cn.yimen.kiosk.flow.KioskState.ReadingCard;
import cn.yimen.kiosk.flow.KioskState.Rejoined;
import cn.yimen.kiosk.flow.KioskState.Reserving;
import cn.yimen.kiosk.flow.KioskState.Thanks;
import cn.yimen.kiosk.flow.KioskState.TicketReady;
import cn.yimen.kiosk.flow.KioskState.TicketTrouble;
import java.util.Optional;

/// Nobody has touched anything for a while. Screens that count down by themselves, and those where
/// the machine works, ask nobody.
final class Idle {

    private static final int QUIET_SECONDS = 45;
    private static final int QUIET_SECONDS_AT_IDENTITY = 30;

    /// Somebody looks for a phone, opens a page, takes a picture.
    private static final int QUIET_SECONDS_AT_A_PHONE = 180;

    private static final int WARNING_SECONDS = 20;

    private Idle() {}

    static Optional<Next> noticed(Kiosk kiosk) {
        int left = kiosk.patient(WARNING_SECONDS);
        return isForgotten(kiosk)
                ? Optional.of(
                        Next.of(
                                kiosk.with(new IdleWarning(kiosk.state(), left)),
                                new Sound(Cue.ARE_YOU_THERE)))
                : Optional.empty();
    }

    private static boolean isForgotten(Kiosk kiosk) {
        int patience = kiosk.patient(1);
        return isForgotten(kiosk.state(), kiosk.session().quietSeconds() / patience);
    }

    private static boolean isForgotten(KioskState state, int quietSeconds) {
        return switch (state) {
            case Attract _,
                    OutOfService _,
                    ReadingCard _,
                    CardTrouble _,
                    Unlocking.Opening _,
                    Reserving _,
                    CheckingIn.AskingNumber _,
                    Keeping.BeingKept _,
                    Keeping.Kept _,
                    Printing _,
                    TicketReady _,
                    TicketTrouble _,
                    PrintQuestion _,
                    Rejoined _,
                    Rating _,
                    Thanks _,
                    Upkeep _,
                    FirstStart _,
                    HandingIn.BeingHandedIn _,
                    Dealing.Asking _,
                    Dealing.HandedIn _,
                    Certifying.Printing _,
                    Overlay _ ->
                    false;
            case HandingIn.FromPhone _, Completing.ByPhone _, Paying.Order _, HandingIn.Signing _ ->
                    quietSeconds >= QUIET_SECONDS_AT_A_PHONE;
            case PhoneEntry _, CheckingIn.FindingBooking _ ->
                    quietSeconds >= QUIET_SECONDS_AT_IDENTITY;
            default -> quietSeconds >= QUIET_SECONDS;
        };
    }
}
