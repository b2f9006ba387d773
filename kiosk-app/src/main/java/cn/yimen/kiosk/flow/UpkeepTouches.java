package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.KioskEvent.Digit;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import cn.yimen.kiosk.flow.KioskEvent.TurnTo;
import cn.yimen.kiosk.flow.Upkeep.Admitting;
import cn.yimen.kiosk.flow.Upkeep.Desk;
import cn.yimen.kiosk.flow.Upkeep.Doing;
import cn.yimen.kiosk.flow.Upkeep.PinEntry;
import cn.yimen.kiosk.flow.UpkeepEffect.AdmitStaff;
import cn.yimen.kiosk.flow.UpkeepEffect.ReadFacts;
import cn.yimen.kiosk.flow.UpkeepEffect.Work;
import java.util.Optional;

/// The maintenance desk: opened with a token and a PIN, closed by a touch or by itself.
final class UpkeepTouches {

    /// With this a staff token begins; no slip and no booking does.
    static final String TOKEN = "YMSTAFF1.";

    private static final int PIN_SECONDS = 30;
    private static final int DESK_SECONDS = 120;
    private static final int READ_EACH_SECONDS = 5;

    private UpkeepTouches() {}

    static boolean isToken(String scanned) {
        return scanned.startsWith(TOKEN);
    }

    /// A token opens the way to the desk where nobody is being served.
    static Next scanned(Kiosk kiosk, String token) {
        boolean isFree =
                kiosk.state() instanceof KioskState.Attract
                        || kiosk.state() instanceof KioskState.OutOfService;
        return isFree
                ? Next.of(kiosk.with(new PinEntry(token, "", Optional.empty(), PIN_SECONDS)))
                : Next.of(kiosk);
    }

    static Next on(Kiosk kiosk, Upkeep upkeep, Touch touch) {
        if (Touches.isBack(touch)) {
            return Leaving.end(kiosk);
        }
        return switch (upkeep) {
            case PinEntry entry -> entered(kiosk, entry, touch);
            case Admitting _ -> Next.of(kiosk);
            case Desk desk -> touched(kiosk, desk, touch);
        };
    }

    private static Next entered(Kiosk kiosk, PinEntry entry, Touch touch) {
        var digits = entry.digits();
        return switch (touch) {
            case Digit(int value)
                    when value >= 0 && value <= 9 && digits.length() < PinEntry.DIGITS ->
                    typed(kiosk, entry, digits + value);
            case KioskEvent.Key.ERASE -> typed(kiosk, entry, PhoneTouches.shorter(digits));
            case KioskEvent.Key.CLEAR -> typed(kiosk, entry, "");
            case KioskEvent.Key.CONFIRM ->
                    digits.length() == PinEntry.DIGITS ? asked(kiosk, entry) : Next.of(kiosk);
            default -> Next.of(kiosk);
        };
    }

    private static Next asked(Kiosk kiosk, PinEntry entry) {
        return Next.of(
                kiosk.with(new Admitting(entry, PIN_SECONDS)),
                new AdmitStaff(kiosk.session().number(), entry.token(), entry.digits()));
    }

    private static Next typed(Kiosk kiosk, PinEntry entry, String digits) {
        return Next.of(kiosk.with(later(entry.typed(digits), PIN_SECONDS)));
    }

    private static Next touched(Kiosk kiosk, Desk desk, Touch touch) {
        var awake = (Desk) later(desk, DESK_SECONDS);
        return switch (touch) {
            case UpkeepTouch.OpenUpkeepShelf(var shelf) ->
                    Next.of(kiosk.with(unasked(awake).on(shelf)), read(kiosk));
            case TurnTo(int first) -> Next.of(kiosk.with(awake.from(first)));
            case UpkeepTouch.DoWork(Work work) when !(desk.doing() instanceof Doing.Asked) ->
                    worked(kiosk, awake, work);
            default -> Next.of(kiosk.with(awake));
        };
    }

    /// Whoever looks at something else does not mean it.
    private static Desk unasked(Desk desk) {
        return desk.doing() instanceof Doing.Sure ? desk.doing(new Doing.Nothing()) : desk;
    }

    /// What takes the screen away is asked for twice.
    private static Next worked(Kiosk kiosk, Desk awake, Work work) {
        var sure = new Doing.Sure(work);
        return work == Work.RESTART && !awake.doing().equals(sure)
                ? Next.of(kiosk.with(awake.doing(sure)))
                : Next.of(
                        kiosk.with(awake.doing(new Doing.Asked(work))),
                        new UpkeepEffect.Do(kiosk.session().number(), work));
    }

    private static ReadFacts read(Kiosk kiosk) {
        return new ReadFacts(kiosk.session().number());
    }

    /// A second passes. What the machine says of itself is read anew now and then.
    static Next tick(Kiosk kiosk, Upkeep upkeep) {
        int left = upkeep.secondsLeft() - 1;
        if (left <= 0) {
            return Leaving.end(kiosk);
        }
        var later = kiosk.with(later(upkeep, left));
        return upkeep instanceof Desk && left % READ_EACH_SECONDS == 0
                ? Next.of(later, read(kiosk))
                : Next.of(later);
    }

    private static Upkeep later(Upkeep upkeep, int left) {
        return switch (upkeep) {
            case PinEntry e -> new PinEntry(e.token(), e.digits(), e.refused(), left);
            case Admitting a -> new Admitting(a.entry(), left);
            case Desk d -> new Desk(d.staff(), d.shelf(), d.facts(), d.doing(), d.first(), left);
        };
    }

    static Next given(Kiosk kiosk, Upkeep upkeep, UpkeepAnswer answer) {
        return switch (answer) {
            case UpkeepAnswer.Admitted(long _, String staff) when upkeep instanceof Admitting ->
                    Next.of(kiosk.with(desk(staff)), read(kiosk));
            case UpkeepAnswer.NotAdmitted(long _, var why)
                    when upkeep instanceof Admitting(PinEntry entry, int _) ->
                    Next.of(
                            kiosk.with(
                                    new PinEntry(
                                            entry.token(), "", Optional.of(why), PIN_SECONDS)));
            case UpkeepAnswer.FactsRead(long _, var facts) when upkeep instanceof Desk desk ->
                    Next.of(kiosk.with(desk.with(facts)));
            case UpkeepAnswer.WorkEnded(long _, Work work, boolean good)
                    when upkeep instanceof Desk desk ->
                    Next.of(kiosk.with(desk.doing(new Doing.Ended(work, good))), read(kiosk));
            default -> Next.of(kiosk);
        };
    }

    private static Desk desk(String staff) {
        return new Desk(
                staff,
                Upkeep.Shelf.DEVICES,
                Optional.empty(),
                new Doing.Nothing(),
                0,
                DESK_SECONDS);
    }
}
