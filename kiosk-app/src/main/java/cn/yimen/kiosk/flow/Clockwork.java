package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.KioskEffect.Cue;
import cn.yimen.kiosk.flow.KioskEffect.GiveUp;
import cn.yimen.kiosk.flow.KioskEffect.Sound;
import cn.yimen.kiosk.flow.KioskState.Attract;
import cn.yimen.kiosk.flow.KioskState.CardTrouble;
import cn.yimen.kiosk.flow.KioskState.CodeNotice;
import cn.yimen.kiosk.flow.KioskState.ExitQuestion;
import cn.yimen.kiosk.flow.KioskState.HelpCalled;
import cn.yimen.kiosk.flow.KioskState.IdleWarning;
import cn.yimen.kiosk.flow.KioskState.OutOfService;
import cn.yimen.kiosk.flow.KioskState.PrintQuestion;
import cn.yimen.kiosk.flow.KioskState.Printing;
import cn.yimen.kiosk.flow.KioskState.ReadingCard;
import cn.yimen.kiosk.flow.KioskState.Rejoined;
import cn.yimen.kiosk.flow.KioskState.Reserving;
import cn.yimen.kiosk.flow.KioskState.ServerAway;
import cn.yimen.kiosk.flow.KioskState.Thanks;
import cn.yimen.kiosk.flow.KioskState.TicketReady;
import cn.yimen.kiosk.flow.KioskState.TicketTrouble;
import java.util.Set;

/// What a second does to each screen.
final class Clockwork {

    /// So long a request for a number is waited for before the machine says that the server is
    /// away.
    static final int PATIENCE_SECONDS = 60;

    /// Reader and printer answer within their own deadlines; this is the net beneath them.
    private static final int DEVICE_SECONDS = 90;

    private static final int STORAGE_SECONDS = 10;
    private static final int HEARD_SECONDS = 5;

    /// After so long "just a moment" would be untrue.
    private static final int STARTING_SECONDS = 60;

    private static final Set<Integer> CARD_REMINDERS = Set.of(Kiosk.CARD_REMINDER_SECONDS, 10, 30);

    /// From then on it is asked for this often, and so long: who has not come back by then is out
    /// of hearing, and the words stay on the screen.
    private static final int CARD_AGAIN_SECONDS = 30;

    private static final int CARD_HEARD_SECONDS = 180;

    private Clockwork() {}

    static Next tick(Kiosk kiosk) {
        var next = count(Manners.tick(kiosk));
        boolean remind =
                next.kiosk().cardForgotten()
                        && next.kiosk().cardSeconds().stream().anyMatch(Clockwork::asksForCard);
        return remind ? next.and(new Sound(Cue.TAKE_CARD)) : next;
    }

    private static boolean asksForCard(int seconds) {
        return CARD_REMINDERS.contains(seconds)
                || (seconds % CARD_AGAIN_SECONDS == 0 && seconds <= CARD_HEARD_SECONDS);
    }

    private static Next count(Kiosk kiosk) {
        return switch (kiosk.state()) {
            case Attract _, KioskState.ChoosingManner _ -> Next.of(kiosk);
            case OutOfService(Outage why) -> outage(kiosk, why);
            case ReadingCard _, Unlocking.Opening _, Printing _ ->
                    kiosk.session().quietSeconds() >= DEVICE_SECONDS
                            ? Leaving.end(kiosk)
                            : Next.of(kiosk);
            case Upkeep upkeep -> UpkeepTouches.tick(kiosk, upkeep);
            case Reserving reserving -> waited(kiosk, reserving);
            case Keeping.BeingKept kept -> KeepingTouches.waited(kiosk, kept);
            case HandingIn.BeingHandedIn being -> HandInTouches.waited(kiosk, being);
            case Dealing dealing -> DealTouches.waited(kiosk, dealing);
            case Asking.Asked asked -> ProvinceAnswers.waited(kiosk, asked);
            case CheckingIn.AskingNumber asking -> BookingTouches.waited(kiosk, asking);
            case CodeNotice notice when notice.secondsLeft() <= 1 ->
                    Next.of(kiosk.with(kiosk.session().touched()).with(notice.beneath()));
            case HelpCalled help when help.secondsLeft() <= 1 ->
                    Next.of(kiosk.with(kiosk.session().touched()).with(help.beneath()));
            default -> countDown(kiosk);
        };
    }

    /// Those that show how many seconds are left; at none the visit ends.
    private static Next countDown(Kiosk kiosk) {
        if (isListenedTo(kiosk)) {
            return Next.of(kiosk);
        }
        int left = secondsLeft(kiosk.state());
        return left == 1 ? Leaving.end(kiosk) : Next.of(kiosk.with(oneLess(kiosk.state())));
    }

    /// Who moves about with four keys, or is being read to, is there: a page does not end while it
    /// is heard.
    private static boolean isListenedTo(Kiosk kiosk) {
        return kiosk.session().manner().speaks()
                && kiosk.session().quietSeconds() <= HEARD_SECONDS
                && !(kiosk.state() instanceof IdleWarning);
    }

    private static int secondsLeft(KioskState state) {
        return switch (state) {
            case CardTrouble s -> s.secondsLeft();
            case TicketReady s -> s.secondsLeft();
            case TicketTrouble s -> s.secondsLeft();
            case PrintQuestion s -> s.secondsLeft();
            case Rejoined s -> s.secondsLeft();
            case Rating s -> s.secondsLeft();
            case Thanks s -> s.secondsLeft();
            case Keeping.Kept s -> s.secondsLeft();
            case IdleWarning s -> s.secondsLeft();
            case ExitQuestion s -> s.secondsLeft();
            default -> 0;
        };
    }

    private static KioskState oneLess(KioskState state) {
        int left = secondsLeft(state) - 1;
        return switch (state) {
            case CardTrouble s -> new CardTrouble(s.why(), left);
            case TicketReady s -> new TicketReady(s.visitor(), s.ticket(), left);
            case TicketTrouble s -> new TicketTrouble(s.visitor(), s.ticket(), s.why(), left);
            case PrintQuestion s -> new PrintQuestion(s.visitor(), s.ticket(), left);
            case Rejoined s -> new Rejoined(s.visitor(), s.ticket(), left);
            case Rating s -> s.closingIn(left);
            case Keeping.Kept s -> new Keeping.Kept(s.visitor(), s.what(), left);
            case Thanks s -> new Thanks(s.visitor(), s.ratingKept(), left);
            case IdleWarning s -> new IdleWarning(s.beneath(), left);
            case ExitQuestion s -> new ExitQuestion(s.beneath(), left);
            case CodeNotice s -> new CodeNotice(s.beneath(), s.why(), s.secondsLeft() - 1);
            case HelpCalled s -> new HelpCalled(s.beneath(), s.progress(), s.secondsLeft() - 1);
            default -> state;
        };
    }

    private static Next waited(Kiosk kiosk, Reserving reserving) {
        if (reserving.seconds() >= PATIENCE_SECONDS) {
            return Next.of(
                    kiosk.with(kiosk.session().touched()).with(new ServerAway(reserving.detail())),
                    new GiveUp(kiosk.session().number()));
        }
        return Next.of(kiosk.with(new Reserving(reserving.detail(), reserving.seconds() + 1)));
    }

    private static Next outage(Kiosk kiosk, Outage why) {
        int seconds = kiosk.session().quietSeconds();
        return switch (why) {
            case STORAGE ->
                    seconds % STORAGE_SECONDS == 0
                            ? Next.of(kiosk, new KioskEffect.TryStorage())
                            : Next.of(kiosk);
            case STARTING ->
                    seconds >= STARTING_SECONDS
                            ? Next.of(kiosk.with(new OutOfService(Outage.UNREACHABLE)))
                            : Next.of(kiosk);
            case MAINTENANCE, UNREACHABLE, TOO_OLD, CLOCK, PROGRAM, NOT_ADMITTED, DOOR, POWER ->
                    Next.of(kiosk);
        };
    }
}
