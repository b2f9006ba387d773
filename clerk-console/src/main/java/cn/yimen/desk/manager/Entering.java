package cn.yimen.desk.manager;

import cn.yimen.desk.desk.Access;
import cn.yimen.hall.wire.SignInAnswer;

/// Signing in and out at the manager's desk. What was typed goes to the server and is kept nowhere.
final class Entering {

    private Entering() {}

    static ManagerStep wished(ManagerDesk manager, Wish.Entering wish) {
        return switch (wish) {
            case Wish.SignIn in when manager.access() instanceof Access.Out out && !out.trying() ->
                    ManagerStep.of(
                            manager.with(new Access.Out(true, new Access.Said.Nothing(), false)),
                            new ManagerEffect.SignIn(in.clerk(), in.password()));
            case Wish.SignIn _ -> ManagerStep.of(manager);
            case Wish.SignOut _ when manager.access() instanceof Access.In ->
                    ManagerStep.of(
                            manager.with(Access.out()).with(new Draft.None()),
                            new ManagerEffect.SignOut());
            case Wish.SignOut _ -> ManagerStep.of(manager);
        };
    }

    /// A hall that makes its first account while somebody sits here asks who it is.
    static ManagerDesk ruled(ManagerDesk manager, boolean accounts) {
        return switch (manager.access()) {
            case Access.Free _ when accounts -> manager.with(Access.out());
            case Access.Out _ when !accounts -> manager.with(new Access.Free());
            case Access.Free _, Access.Out _, Access.In _ -> manager;
        };
    }

    static ManagerDesk ended(ManagerDesk manager, ManagerEvent.SignInEnded event) {
        if (event.answer().isEmpty()) {
            return told(manager, new Access.Said.NoAnswer());
        }
        return switch (event.answer().get()) {
            case SignInAnswer.Welcome welcome ->
                    manager.of(event.clerk()).with(new Access.In(welcome.role()));
            case SignInAnswer.Wrong wrong ->
                    told(manager, new Access.Said.Wrong(wrong.triesLeft()));
            case SignInAnswer.LockedOut locked ->
                    told(manager, new Access.Said.LockedOut(locked.minutesLeft()));
            case SignInAnswer.Crowded _ -> told(manager, new Access.Said.Crowded());
            case SignInAnswer.NoAccounts _ -> manager.with(new Access.Free());
        };
    }

    private static ManagerDesk told(ManagerDesk manager, Access.Said said) {
        return manager.with(new Access.Out(false, said, false));
    }
}
