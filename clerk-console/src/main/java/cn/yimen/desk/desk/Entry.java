package cn.yimen.desk.desk;

import cn.yimen.desk.desk.Access.Said;
import cn.yimen.desk.desk.DeskEvent.PasswordWished;
import cn.yimen.desk.desk.DeskEvent.SignInEnded;
import cn.yimen.desk.desk.DeskEvent.SignInWished;
import cn.yimen.hall.wire.SignInAnswer;
import java.util.Optional;

/// Signing in and out, and the lock of a desk that nobody touches (登录、闲置锁定).
final class Entry {

    private Entry() {}

    /// The hall keeps accounts, or it does not.
    static Step rule(Desk desk, boolean accounts) {
        boolean wanted = accounts && desk.seat().access() instanceof Access.Free;
        return Step.of(wanted ? desk.with(desk.seat().with(Access.out())) : desk);
    }

    static Step wished(Desk desk, SignInWished wish) {
        return desk.seat().access() instanceof Access.Out out && !out.trying()
                ? Step.of(
                        desk.with(desk.seat().with(out.tried())),
                        new DeskEffect.SignIn(wish.clerk(), wish.password()))
                : Step.of(desk);
    }

    static Step wished(Desk desk, PasswordWished wish) {
        return desk.seat().access() instanceof Access.Out out && !out.trying()
                ? Step.of(
                        desk.with(desk.seat().with(out.tried())),
                        new DeskEffect.ChangePassword(wish.clerk(), wish.known(), wish.wanted()))
                : Step.of(desk);
    }

    static Step ended(Desk desk, SignInEnded event) {
        if (!(desk.seat().access() instanceof Access.Out out)) {
            return Step.of(desk);
        }
        var access =
                event.answer()
                        .map(answer -> access(out, answer))
                        .orElseGet(() -> out.told(new Said.NoAnswer()));
        var after = desk.with(desk.seat().with(access).touched(desk.now()));
        return Step.of(
                access.isOpen()
                        ? after.with(new Post(desk.post().window(), event.clerk()))
                        : after);
    }

    private static Access access(Access.Out out, SignInAnswer answer) {
        return switch (answer) {
            case SignInAnswer.Welcome welcome -> new Access.In(welcome.role());
            case SignInAnswer.NoAccounts _ -> new Access.Free();
            case SignInAnswer.Wrong wrong -> out.told(new Said.Wrong(wrong.triesLeft()));
            case SignInAnswer.LockedOut locked ->
                    out.told(new Said.LockedOut(locked.minutesLeft()));
            case SignInAnswer.Crowded _ -> out.told(new Said.Crowded());
        };
    }

    static Step told(Desk desk, Said said) {
        return desk.seat().access() instanceof Access.Out out
                ? Step.of(desk.with(desk.seat().with(out.told(said))))
                : Step.of(desk);
    }

    /// Nobody touched the desk for too long.
    static Optional<Step> idle(Desk desk) {
        var seat = desk.seat();
        boolean late = !seat.touchedAt().plus(seat.idleLimit()).isAfter(desk.now());
        return late ? lock(desk) : Optional.empty();
    }

    /// Locks the desk; never while somebody is at the window, nor while the hall has not heard of
    /// something: it is told in this clerk's name.
    static Optional<Step> lock(Desk desk) {
        boolean may =
                desk.seat().access() instanceof Access.In
                        && desk.state().inHand().isEmpty()
                        && desk.errand().isNone()
                        && Keeping.mine(desk).isEmpty();
        var out = new Access.Out(false, new Said.Nothing(), true);
        return may
                ? Optional.of(Step.of(desk.with(desk.seat().with(out)), new DeskEffect.SignOut()))
                : Optional.empty();
    }

    /// The hall says that nobody is signed in here: the session is over.
    static Desk refused(Desk desk) {
        return desk.with(desk.seat().with(Access.out()));
    }
}
