package cn.yimen.desk.manager;

import cn.yimen.desk.desk.Access;
import cn.yimen.desk.manager.ManagerEvent.Answered;
import cn.yimen.desk.manager.ManagerEvent.Wished;
import cn.yimen.hall.watch.Story;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.Refusal;
import java.util.Optional;

/// The manager's desk's one-way flow. While an order is under way no second one is sent, and what
/// concerns everybody wants a second word.
public final class ManagerFlow {

    private ManagerFlow() {}

    public static ManagerStep update(ManagerDesk before, ManagerEvent event) {
        var manager = before.at(event.at());
        return switch (event) {
            case ManagerEvent.HallChanged e -> ManagerStep.of(manager.with(e.hall()));
            case ManagerEvent.Heartbeat e -> ManagerStep.of(manager.heard(e.hallTime()));
            case ManagerEvent.Tick _ -> ManagerStep.of(manager);
            case ManagerEvent.Watched e -> watched(manager, e);
            case ManagerEvent.ToneEnded e -> {
                var served = manager.served();
                yield ManagerStep.of(manager.with(served.with(served.alert().heard(e.isHeard()))));
            }
            case ManagerEvent.StoryCame e -> ManagerStep.of(told(manager, e.story()));
            case ManagerEvent.TrialAnswered e ->
                    ManagerStep.of(
                            manager.with(manager.trial().answered(e.question(), e.answer())));
            case ManagerEvent.FollowUpsCame e ->
                    ManagerStep.of(manager.with(manager.served().with(e.sheet())));
            case ManagerEvent.CatalogueCame e ->
                    ManagerStep.of(manager.with(manager.served().with(e.catalogue())));
            case ManagerEvent.ReportEnded e ->
                    ManagerStep.of(manager.with(manager.served().with(e.outcome())));
            case Answered e ->
                    manager.page() == Page.FOLLOW_UP
                            ? ManagerStep.of(
                                    answered(manager, e), new ManagerEffect.FetchFollowUps())
                            : ManagerStep.of(answered(manager, e));
            case ManagerEvent.Unanswered e ->
                    ManagerStep.of(
                            manager.errand() instanceof Errand.Open open && open.id().equals(e.id())
                                    ? manager.with(new Errand.Unknown(open.command()))
                                    : manager);
            case ManagerEvent.StaffRuleCame e ->
                    ManagerStep.of(Entering.ruled(manager, e.accounts()));
            case ManagerEvent.SignInEnded e -> entered(Entering.ended(manager, e));
            case Wished e -> wished(manager, e);
        };
    }

    private static ManagerStep watched(ManagerDesk manager, ManagerEvent.Watched event) {
        var alarms = event.figures().alarms();
        var alert = manager.served().alert();
        var next =
                manager.with(
                        manager.served()
                                .watched(event.figures(), event.at())
                                .with(alert.next(alarms)));
        return alert.isDue(alarms)
                ? ManagerStep.of(next, new ManagerEffect.SoundAlert())
                : ManagerStep.of(next);
    }

    /// What the hall tells only to some is asked for anew.
    private static ManagerStep entered(ManagerDesk manager) {
        return manager.page() == Page.FOLLOW_UP && manager.maySteer()
                ? ManagerStep.of(manager, new ManagerEffect.FetchFollowUps())
                : ManagerStep.of(manager);
    }

    private static ManagerDesk told(ManagerDesk manager, Story story) {
        return manager.served().opened().equals(Optional.of(story.figure()))
                ? manager.with(manager.served().with(story))
                : manager;
    }

    private static ManagerDesk answered(ManagerDesk manager, Answered event) {
        if (!(manager.errand() instanceof Errand.Open open && open.id().equals(event.id()))) {
            return manager;
        }
        return switch (event.answer()) {
            case CommandAnswer.Accepted _ ->
                    manager.with(new Errand.Done(open.command())).with(new Draft.None());
            case CommandAnswer.Refused refused -> {
                var told = manager.with(new Errand.Refused(open.command(), refused.why()));
                yield refused.why() == Refusal.NOT_SIGNED_IN ? told.with(Access.out()) : told;
            }
        };
    }

    private static ManagerStep wished(ManagerDesk manager, Wished event) {
        return switch (event.wish()) {
            case Wish.Confirm _ ->
                    manager.draft() instanceof Draft.Sure(var wish, var behind)
                            ? order(manager.with(behind), wish, event)
                            : ManagerStep.of(manager);
            case Wish.Entering wish -> Entering.wished(manager, wish);
            case Wish.Looking wish -> Looks.at(manager, wish);
            case Wish.Ordering wish ->
                    concernsEverybody(wish)
                            ? ManagerStep.of(manager.with(new Draft.Sure(wish, manager.draft())))
                            : order(manager, wish, event);
        };
    }

    private static boolean concernsEverybody(Wish.Ordering wish) {
        return wish instanceof Wish.Declare
                || wish instanceof Wish.ClearEmergency
                || wish instanceof Wish.SavePolicy
                || wish instanceof Wish.WithdrawSession
                || wish instanceof Wish.CloseWindow;
    }

    private static ManagerStep order(ManagerDesk manager, Wish.Ordering wish, Wished event) {
        if (!manager.canOrder()) {
            return ManagerStep.of(manager);
        }
        return Orders.of(manager, wish)
                .map(command ->
                        ManagerStep.of(
                                manager.with(new Errand.Open(event.id(), command)),
                                new ManagerEffect.Send(event.id(), command)))
                .orElseGet(() -> ManagerStep.of(manager));
    }
}
