package cn.yimen.desk.manager;

import cn.yimen.desk.manager.ManagerEffect.AskWhatIf;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.OfficeHours;
import cn.yimen.hall.watch.WhatIf;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/// What the manager looks at, chooses and asks: nothing of it changes the hall.
final class Looks {

    private Looks() {}

    static ManagerStep at(ManagerDesk manager, Wish.Looking wish) {
        return switch (wish) {
            case Wish.Show(Page page) -> shown(manager, page);
            case Wish.Back _, Wish.Confirm _ ->
                    ManagerStep.of(manager.with(behind(manager.draft())));
            case Wish.EditLines edit -> ManagerStep.of(editing(manager, edit));
            case Wish.ToggleLine(var line) ->
                    ManagerStep.of(
                            manager.draft() instanceof Draft.Lines lines
                                    ? manager.with(lines.toggled(line))
                                    : manager);
            case Wish.EditSession _,
                    Wish.TurnSession _,
                    Wish.ToggleSessionLine _,
                    Wish.ToggleSessionWindow _ ->
                    ManagerStep.of(manager.with(session(manager, wish)));
            case Wish.ChangeRate change -> policy(manager, policy -> policy.changed(change));
            case Wish.ChangeLimit change -> policy(manager, policy -> policy.changed(change));
            case Wish.OpenStory(String figure) ->
                    figure.startsWith(Served.ALARM)
                            ? ManagerStep.of(manager.with(manager.served().opening(figure)))
                            : ManagerStep.of(
                                    manager.with(manager.served().opening(figure)),
                                    new ManagerEffect.FetchStory(figure));
            case Wish.TurnFollowUp(int by) -> {
                var served = manager.served();
                yield ManagerStep.of(manager.with(served.at(served.place() + by)));
            }
            case Wish.Turn(var shelf, int by) ->
                    ManagerStep.of(manager.with(manager.pages().turned(shelf, by)));
            case Wish.SaveReport report -> saving(manager, report);
            case Wish.TurnTrial _,
                    Wish.OneMoreChange _,
                    Wish.ClearTrial _,
                    Wish.AskTrial _,
                    Wish.PreviewPolicy _ ->
                    trial(manager, wish);
        };
    }

    private static ManagerStep shown(ManagerDesk manager, Page page) {
        var there = manager.with(page).with(new Draft.None()).with(new Errand.None());
        var kept = manager.errand() instanceof Errand.Open ? there.with(manager.errand()) : there;
        return page == Page.FOLLOW_UP
                ? ManagerStep.of(
                        kept,
                        new ManagerEffect.FetchFollowUps(),
                        new ManagerEffect.FetchCatalogue())
                : ManagerStep.of(kept);
    }

    private static Draft behind(Draft draft) {
        return draft instanceof Draft.Sure sure ? sure.behind() : new Draft.None();
    }

    private static ManagerDesk editing(ManagerDesk manager, Wish.EditLines edit) {
        return manager.hall()
                .config()
                .flatMap(config -> config.window(edit.window()))
                .map(window -> manager.with(new Draft.Lines(edit.window(), window.lines())))
                .orElse(manager);
    }

    private static Draft session(ManagerDesk manager, Wish.Looking wish) {
        if (wish instanceof Wish.EditSession(var day, var from, var to)) {
            return SessionDraft.of(day, from, to);
        }
        if (!(manager.draft() instanceof SessionDraft draft)) {
            return manager.draft();
        }
        return switch (wish) {
            case Wish.TurnSession(var part, int by) -> draft.turned(part, by, manager.hallDay());
            case Wish.ToggleSessionLine(var line) -> draft.toggled(line);
            case Wish.ToggleSessionWindow(var window) -> draft.toggled(window);
            default -> draft;
        };
    }

    private static ManagerStep policy(ManagerDesk manager, UnaryOperator<Draft.Policy> change) {
        return with(
                manager,
                (now, config) -> ManagerStep.of(now.with(change.apply(inHand(now, config)))));
    }

    private static Draft.Policy inHand(ManagerDesk manager, HallConfig config) {
        return manager.draft() instanceof Draft.Policy policy
                ? policy
                : new Draft.Policy(config.priority());
    }

    private static ManagerStep saving(ManagerDesk manager, Wish.SaveReport report) {
        var name = report.day() + " " + report.form();
        var saving = manager.served().with(new Served.Saved.UnderWay(name));
        return ManagerStep.of(
                manager.with(saving),
                new ManagerEffect.FetchReport(report.day(), report.form(), report.language()));
    }

    private static ManagerStep trial(ManagerDesk manager, Wish.Looking wish) {
        var trial = manager.trial();
        return switch (wish) {
            case Wish.TurnTrial turn -> ManagerStep.of(manager.with(trial.turned(turn)));
            case Wish.ClearTrial _ -> ManagerStep.of(manager.with(trial.cleared()));
            case Wish.OneMoreChange _ ->
                    with(manager, (now, config) -> ManagerStep.of(now.with(trial.oneMore(config))));
            case Wish.AskTrial _ ->
                    with(manager, (now, config) -> asking(now, trial.question(config)));
            case Wish.PreviewPolicy _ ->
                    with(
                            manager,
                            (now, config) ->
                                    asking(
                                            now,
                                            Trial.policy(
                                                    inHand(now, config).rule(), opens(config))));
            default -> ManagerStep.of(manager);
        };
    }

    private static ManagerStep asking(ManagerDesk manager, WhatIf.Question question) {
        return ManagerStep.of(
                manager.with(manager.trial().asking(question)), new AskWhatIf(question));
    }

    private static LocalTime opens(HallConfig config) {
        return config.hours().stream()
                .map(OfficeHours::from)
                .min(Comparator.naturalOrder())
                .orElse(LocalTime.MIDNIGHT);
    }

    private static ManagerStep with(
            ManagerDesk manager, BiFunction<ManagerDesk, HallConfig, ManagerStep> step) {
        Optional<HallConfig> config = manager.hall().config();
        return config.map(known -> step.apply(manager, known))
                .orElseGet(() -> ManagerStep.of(manager));
    }
}
