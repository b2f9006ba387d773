package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.Keeping.BeingKept;
import cn.yimen.kiosk.flow.Keeping.Kept;
import cn.yimen.kiosk.flow.Keeping.NotKept;
import cn.yimen.kiosk.flow.KioskEvent.Touch;

/// After something was left.
final class KeepingTouches {

    private static final int KEPT_SECONDS = 20;

    /// A disk that has not answered by then is treated as one that does not write.
    private static final int PATIENCE_SECONDS = 15;

    private KeepingTouches() {}

    static Next on(Kiosk kiosk, Keeping at, Touch touch) {
        return switch (at) {
            case Kept kept ->
                    Touches.isBack(touch) ? Arrivals.home(kiosk, kept.visitor()) : Next.of(kiosk);
            case NotKept not ->
                    Touches.isBack(touch) ? Next.of(kiosk.with(not.back())) : Next.of(kiosk);
            case BeingKept _ -> Next.of(kiosk);
        };
    }

    static Next answered(Kiosk kiosk, KioskState state, boolean kept) {
        return Next.of(
                state instanceof BeingKept at
                        ? kiosk.with(kiosk.session().touched())
                                .with(
                                        kept
                                                ? new Kept(
                                                        at.visitor(),
                                                        at.what(),
                                                        kiosk.patient(KEPT_SECONDS))
                                                : new NotKept(at.back(), at.what()))
                        : kiosk);
    }

    static Next waited(Kiosk kiosk, BeingKept at) {
        return at.seconds() < PATIENCE_SECONDS
                ? Next.of(kiosk.with(new BeingKept(at.back(), at.what(), at.seconds() + 1)))
                : answered(kiosk, at, false);
    }
}
