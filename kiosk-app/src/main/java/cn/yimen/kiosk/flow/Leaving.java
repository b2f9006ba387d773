package cn.yimen.kiosk.flow;

import cn.yimen.hall.wire.PrintResult;
import cn.yimen.kiosk.flow.KioskEffect.Cue;
import cn.yimen.kiosk.flow.KioskEffect.GiveUp;
import cn.yimen.kiosk.flow.KioskEffect.SettlePrint;
import cn.yimen.kiosk.flow.KioskEffect.Sound;
import cn.yimen.kiosk.flow.KioskState.Attract;
import cn.yimen.kiosk.flow.KioskState.CardTrouble;
import cn.yimen.kiosk.flow.KioskState.ExitQuestion;
import cn.yimen.kiosk.flow.KioskState.IdleWarning;
import cn.yimen.kiosk.flow.KioskState.OutOfService;
import cn.yimen.kiosk.flow.KioskState.PrintQuestion;
import cn.yimen.kiosk.flow.KioskState.ReadingCard;
import cn.yimen.kiosk.flow.KioskState.Rejoined;
import cn.yimen.kiosk.flow.KioskState.Reserving;
import cn.yimen.kiosk.flow.KioskState.Thanks;
import cn.yimen.kiosk.flow.KioskState.TicketReady;
import cn.yimen.kiosk.flow.KioskState.TicketTrouble;
import java.util.function.Function;
import java.util.stream.Stream;

/// The end of a visit. What the visit left open is settled; everything about the citizen goes with
/// the state that held it.
final class Leaving {

    static final int QUESTION_SECONDS = 20;

    private Leaving() {}

    /// 退出: asks once where something would be lost.
    static Next asked(Kiosk kiosk) {
        return switch (kiosk.state()) {
            case Attract _, OutOfService _, FirstStart _ -> Next.of(kiosk);
            case IdleWarning _, ExitQuestion _ -> gone(kiosk);
            default ->
                    losesNothing(Interruptions.beneath(kiosk))
                            ? gone(kiosk)
                            : Next.of(
                                    kiosk.with(
                                            new ExitQuestion(
                                                    Interruptions.beneath(kiosk),
                                                    kiosk.patient(QUESTION_SECONDS))));
        };
    }

    /// 不办了，退出: the answer to the question, or where no question stands, its occasion.
    static Next confirmed(Kiosk kiosk) {
        return kiosk.state() instanceof ExitQuestion ? gone(kiosk) : asked(kiosk);
    }

    private static boolean losesNothing(KioskState state) {
        return switch (state) {
            case Attract _,
                    OutOfService _,
                    ReadingCard _,
                    CardTrouble _,
                    TicketReady _,
                    TicketTrouble _,
                    Rejoined _,
                    Keeping.BeingKept _,
                    Keeping.Kept _,
                    Thanks _,
                    Upkeep _ ->
                    true;
            default -> false;
        };
    }

    /// The citizen says so. A screen whose time runs out says nothing of the kind: whoever waits
    /// for staff beside it may still be there.
    private static Next gone(Kiosk kiosk) {
        return withoutHelp(kiosk, end(kiosk));
    }

    private static Next withoutHelp(Kiosk kiosk, Next next) {
        var world = kiosk.world();
        boolean isAsked = world.hall().helpCalls().containsKey(world.device());
        return isAsked ? next.and(new KioskEffect.CancelHelp()) : next;
    }

    private static boolean hasFinished(KioskState state) {
        return switch (state) {
            case TicketReady _, Rejoined _, Keeping.Kept _, Thanks _ -> true;
            default -> false;
        };
    }

    /// Back to the attract screen, or to the outage that was there before.
    static Next end(Kiosk kiosk) {
        var last = Interruptions.beneath(kiosk);
        var after =
                switch (last) {
                    case OutOfService _, FirstStart _ -> last;
                    case Upkeep _ -> Interruptions.resting(kiosk);
                    default -> attractOrOutage(kiosk);
                };
        var ended = Next.of(kiosk.with(kiosk.session().next()).with(after));
        var next = left(kiosk, last).reduce(ended, Next::and, (a, _) -> a);
        return hasFinished(last) ? withoutHelp(kiosk, next) : next;
    }

    /// What began during the visit and was left to its end.
    private static KioskState attractOrOutage(Kiosk kiosk) {
        return kiosk.health().worst().<KioskState>map(OutOfService::new).orElseGet(Attract::new);
    }

    /// What the desks let go of, and a word to whoever forgets their card. Whether the province can
    /// be reached is no matter of theirs: what they hold of a person is held here.
    static Stream<KioskEffect> left(Kiosk kiosk, KioskState last) {
        long session = kiosk.session().number();
        var open =
                switch (last) {
                    case Reserving _, CheckingIn.AskingNumber _ ->
                            Stream.<KioskEffect>of(new GiveUp(session));
                    case PrintQuestion asked ->
                            Stream.<KioskEffect>of(
                                    new SettlePrint(asked.ticket().id(), PrintResult.UNKNOWN));
                    case Capturing.PaperShown _ ->
                            Stream.<KioskEffect>of(new ErrandEffect.GiveUpShot(session));
                    default -> Stream.<KioskEffect>empty();
                };
        var card =
                Stream.<KioskEffect>of(new Sound(Cue.TAKE_CARD)).filter(_ -> kiosk.cardForgotten());
        var always = Stream.<KioskEffect>of(new DealEffect.EndDealing(session));
        return Stream.of(open, card, always).flatMap(Function.identity());
    }
}
