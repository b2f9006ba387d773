package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.Dealing.Asking;
import cn.yimen.kiosk.flow.Dealing.HandedIn;
import cn.yimen.kiosk.flow.Dealing.Matters;
import cn.yimen.kiosk.flow.Dealing.NotReached;
import cn.yimen.kiosk.flow.Dealing.Paper;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import java.util.Optional;

/// What is done with the province at once.
final class DealTouches {

    /// The province answers within half a minute, or the call is over.
    static final int PATIENCE_SECONDS = 45;

    private DealTouches() {}

    /// Where there are matters of several items they come first.
    static Next apply(Kiosk kiosk, Visitor visitor) {
        boolean any = kiosk.world().province().filter(p -> !p.matters().isEmpty()).isPresent();
        return any
                ? Next.of(kiosk.with(new Matters(visitor, 0)))
                : HomeTouches.choosing(kiosk, visitor, Purpose.APPLY);
    }

    static Next pay(Kiosk kiosk, Visitor visitor) {
        return ask(kiosk, visitor, HomeKey.PAY);
    }

    static Next certificates(Kiosk kiosk, Visitor visitor) {
        return ask(kiosk, visitor, HomeKey.CERTIFICATES);
    }

    private static Next ask(Kiosk kiosk, Visitor visitor, HomeKey what) {
        long session = kiosk.session().number();
        return visitor.holder()
                .map(holder ->
                        Next.of(
                                kiosk.with(new Asking(visitor, what, 0)),
                                what == HomeKey.PAY
                                        ? new DealEffect.ListBills(session, holder)
                                        : new DealEffect.ListDocuments(session, holder)))
                .orElseGet(() -> Next.of(kiosk));
    }

    static Next on(Kiosk kiosk, Dealing at, Touch touch) {
        return switch (at) {
            case Matters matters -> matters(kiosk, matters, touch);
            case HandedIn done -> handedIn(kiosk, done, touch);
            case NotReached not -> notReached(kiosk, not, touch);
            case Asking asking -> home(kiosk, asking, touch);
            case Paying paying -> PayTouches.on(kiosk, paying, touch);
            case Certifying certifying -> CertifyTouches.on(kiosk, certifying, touch);
        };
    }

    private static Next home(Kiosk kiosk, Dealing at, Touch touch) {
        return Touches.isBack(touch) ? Arrivals.home(kiosk, at.visitor()) : Next.of(kiosk);
    }

    private static Next matters(Kiosk kiosk, Matters at, Touch touch) {
        return switch (touch) {
            case DealTouch.OpenMatter(var code) ->
                    kiosk.world().province().stream()
                            .flatMap(known -> known.matters().stream())
                            .filter(matter -> matter.code().equals(code))
                            .findFirst()
                            .flatMap(matter ->
                                    browsing(kiosk, at)
                                            .map(from -> ApplyTouches.begin(kiosk, matter, from)))
                            .orElseGet(() -> Next.of(kiosk));
            case DealTouch.SingleItem _ -> HomeTouches.choosing(kiosk, at.visitor(), Purpose.APPLY);
            case KioskEvent.TurnTo(int first) ->
                    Next.of(kiosk.with(new Matters(at.visitor(), Math.max(0, first))));
            default -> home(kiosk, at, touch);
        };
    }

    /// A form goes back to where one chooses an item.
    private static Optional<KioskState.Browsing> browsing(Kiosk kiosk, Matters at) {
        var state = HomeTouches.choosing(kiosk, at.visitor(), Purpose.APPLY).kiosk().state();
        return state instanceof KioskState.Browsing browsing
                ? Optional.of(browsing)
                : Optional.empty();
    }

    private static Next handedIn(Kiosk kiosk, HandedIn at, Touch touch) {
        return switch (touch) {
            case DealTouch.PrintReceipt _ when at.paper() != Paper.PRINTING ->
                    Next.of(
                            kiosk.with(
                                    new HandedIn(
                                            at.visitor(),
                                            at.receipt(),
                                            Paper.PRINTING,
                                            at.secondsLeft())),
                            new DealEffect.PrintReceipt(kiosk.session().number(), at.receipt()));
            case KioskEvent.OpenHomeKey(HomeKey key)
                    when key == HomeKey.PAY && kiosk.world().provinceAnswers() ->
                    pay(kiosk, at.visitor());
            default -> home(kiosk, at, touch);
        };
    }

    private static Next notReached(Kiosk kiosk, NotReached at, Touch touch) {
        return touch instanceof DealTouch.Again
                ? ask(kiosk, at.visitor(), at.what())
                : home(kiosk, at, touch);
    }

    /// A second passes.
    static Next waited(Kiosk kiosk, Dealing at) {
        return switch (at) {
            case Asking(var visitor, var what, int seconds) ->
                    seconds >= PATIENCE_SECONDS
                            ? Next.of(
                                    kiosk.with(kiosk.session().touched())
                                            .with(new NotReached(visitor, what)))
                            : Next.of(kiosk.with(new Asking(visitor, what, seconds + 1)));
            case HandedIn done when done.secondsLeft() == 1 -> Leaving.end(kiosk);
            case HandedIn done ->
                    Next.of(
                            kiosk.with(
                                    new HandedIn(
                                            done.visitor(),
                                            done.receipt(),
                                            done.paper(),
                                            done.secondsLeft() - 1)));
            case Certifying.Printing printing -> CertifyTouches.waited(kiosk, printing);
            case Matters _, NotReached _, Paying _, Certifying _ -> Next.of(kiosk);
        };
    }
}
