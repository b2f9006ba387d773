package cn.yimen.desk.manager;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.wire.ExtraHours;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.InHand;
import cn.yimen.hall.wire.ToAll;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// Which command a wish comes to, as the hall stands; empty where it comes to none.
final class Orders {

    /// As the desks name their pauses: the manager's has no reason of the clerk's.
    private static final String PAUSE = "other";

    private Orders() {}

    static Optional<HallCommand> of(ManagerDesk manager, Wish.Ordering wish) {
        var who = manager.who();
        return switch (wish) {
            case Wish.CloseLine w -> Optional.of(new HallCommand.CloseLine(w.line(), who, ""));
            case Wish.ReopenLine w -> Optional.of(new HallCommand.ReopenLine(w.line(), who));
            case Wish.AtWindow w -> atWindow(manager, w);
            case Wish.AnnounceSession _ -> announced(manager);
            case Wish.WithdrawSession(var session) ->
                    Optional.of(
                            new ExtraHours.WithdrawSession(
                                    session.day(),
                                    session.from(),
                                    session.to(),
                                    session.lines(),
                                    who));
            case Wish.AcceptAlarm w ->
                    Optional.of(new InHand.AcceptAlarm(w.alarm(), w.level(), who));
            case Wish.Advance w ->
                    Optional.of(
                            new InHand.AdvanceFollowUp(
                                    w.ticket(), w.stage(), w.text(), w.responsible(), who));
            case Wish.SaveLines _ -> lines(manager);
            case Wish.SavePolicy _ -> policy(manager);
            case Wish.PostNotice _,
                    Wish.WithdrawNotice _,
                    Wish.Declare _,
                    Wish.ClearEmergency _,
                    Wish.IdentifyScreens _ ->
                    told(manager, wish);
        };
    }

    private static Optional<HallCommand> announced(ManagerDesk manager) {
        return manager.draft() instanceof SessionDraft draft
                ? Optional.of(
                        new ExtraHours.AnnounceSession(
                                draft.day(),
                                draft.from(),
                                draft.to(),
                                draft.lines(),
                                manager.who(),
                                draft.namedWindows(),
                                draft.limit()))
                : Optional.empty();
    }

    private static Optional<HallCommand> atWindow(ManagerDesk manager, Wish.AtWindow wish) {
        var by = Optional.of(manager.who());
        return switch (wish) {
            case Wish.OpenWindow w ->
                    Optional.of(new HallCommand.OpenWindow(w.window(), w.clerk(), by));
            case Wish.PauseWindow w ->
                    there(
                            manager,
                            w.window(),
                            (id, clerk) ->
                                    new HallCommand.PauseWindow(
                                            id, clerk, PAUSE, Optional.empty(), by));
            case Wish.ResumeWindow w ->
                    there(
                            manager,
                            w.window(),
                            (id, clerk) -> new HallCommand.ResumeWindow(id, clerk, by));
            case Wish.CloseWindow w ->
                    there(
                            manager,
                            w.window(),
                            (id, clerk) -> new HallCommand.CloseWindow(id, clerk, by));
        };
    }

    private static Optional<HallCommand> told(ManagerDesk manager, Wish.Ordering wish) {
        var who = manager.who();
        return switch (wish) {
            case Wish.PostNotice w ->
                    Optional.of(
                            new ToAll.PostNotice(
                                    w.notice(),
                                    w.text(),
                                    Map.of(),
                                    w.urgent(),
                                    w.holds().map(manager.hallNow()::plus),
                                    who));
            case Wish.WithdrawNotice w -> Optional.of(new ToAll.WithdrawNotice(w.notice(), who));
            case Wish.Declare w -> Optional.of(new ToAll.DeclareEmergency(w.kind(), who));
            case Wish.ClearEmergency _ -> Optional.of(new ToAll.ClearEmergency(who));
            case Wish.IdentifyScreens _ -> Optional.of(new ToAll.IdentifyScreens(who));
            default -> Optional.empty();
        };
    }

    /// A window is worked in the name of the clerk who sits there, by the manager.
    private static Optional<HallCommand> there(
            ManagerDesk manager, WindowId id, BiFunction<WindowId, ClerkId, HallCommand> command) {
        return manager.hall().window(id).clerk().map(clerk -> command.apply(id, clerk));
    }

    private static Optional<HallCommand> lines(ManagerDesk manager) {
        if (!(manager.draft() instanceof Draft.Lines draft) || draft.lines().isEmpty()) {
            return Optional.empty();
        }
        return manager.hall()
                .config()
                .map(config -> {
                    var windows =
                            config.windows().stream()
                                    .map(window ->
                                            window.id().equals(draft.window())
                                                    ? new Window(
                                                            window.id(),
                                                            draft.lines(),
                                                            window.floor(),
                                                            window.area())
                                                    : window)
                                    .toList();
                    return change(config.withWindows(windows), manager);
                });
    }

    private static Optional<HallCommand> policy(ManagerDesk manager) {
        return manager.draft() instanceof Draft.Policy(var rule)
                ? manager.hall().config().map(config -> change(config.with(rule), manager))
                : Optional.empty();
    }

    private static HallCommand change(HallConfig config, ManagerDesk manager) {
        return new HallCommand.ChangeConfig(config, manager.who());
    }
}
