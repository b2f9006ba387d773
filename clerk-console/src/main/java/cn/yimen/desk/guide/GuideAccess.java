package cn.yimen.desk.guide;

import cn.yimen.desk.desk.Access;
import cn.yimen.hall.wire.SignInAnswer;

/// Signing in and out at the tablet. What was typed goes to the server and is kept nowhere.
final class GuideAccess {

    private GuideAccess() {}

    static GuideStep in(Guide guide, GuideWish.SignIn wish) {
        return guide.access() instanceof Access.Out out && !out.trying()
                ? GuideStep.of(
                        guide.with(new Access.Out(true, new Access.Said.Nothing(), false)),
                        new GuideEffect.SignIn(wish.clerk(), wish.password()))
                : GuideStep.of(guide);
    }

    static GuideStep out(Guide guide) {
        return guide.access() instanceof Access.In
                ? GuideStep.of(
                        guide.with(Access.out()).with(Task.Issue.fresh()).with(new Errand.None()),
                        new GuideEffect.SignOut())
                : GuideStep.of(guide);
    }

    static Guide ruled(Guide guide, boolean accounts) {
        return switch (guide.access()) {
            case Access.Free _ when accounts -> guide.with(Access.out());
            case Access.Out _ when !accounts -> guide.with(new Access.Free());
            case Access.Free _, Access.Out _, Access.In _ -> guide;
        };
    }

    static Guide ended(Guide guide, GuideEvent.SignInEnded event) {
        if (event.answer().isEmpty()) {
            return told(guide, new Access.Said.NoAnswer());
        }
        return switch (event.answer().get()) {
            case SignInAnswer.Welcome welcome ->
                    guide.of(event.clerk()).with(new Access.In(welcome.role()));
            case SignInAnswer.Wrong wrong -> told(guide, new Access.Said.Wrong(wrong.triesLeft()));
            case SignInAnswer.LockedOut locked ->
                    told(guide, new Access.Said.LockedOut(locked.minutesLeft()));
            case SignInAnswer.Crowded _ -> told(guide, new Access.Said.Crowded());
            case SignInAnswer.NoAccounts _ -> guide.with(new Access.Free());
        };
    }

    private static Guide told(Guide guide, Access.Said said) {
        return guide.with(new Access.Out(false, said, false));
    }
}
