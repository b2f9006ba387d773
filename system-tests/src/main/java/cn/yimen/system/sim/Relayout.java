package cn.yimen.system.sim;

import cn.yimen.hall.config.CallRule;
import cn.yimen.hall.config.Clerk;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.IssuingRule;
import cn.yimen.hall.config.PassedRule;
import cn.yimen.hall.config.PriorityRule;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.ClerkId;
import java.util.ArrayList;
import java.util.List;

/// A hall that is laid out otherwise while people are in it: one thing at a time, also such that
/// the hall must refuse because somebody would stand before a wall.
///
/// @param windows who serves which lines
/// @param clerks who can do which lines
record Relayout(
        List<Window> windows,
        PassedRule passed,
        PriorityRule priority,
        IssuingRule issuing,
        CallRule calls,
        List<Clerk> clerks) {

    static HallConfig of(HallConfig now, Dice dice) {
        var same =
                new Relayout(
                        now.windows(),
                        now.passed(),
                        now.priority(),
                        now.issuing(),
                        now.calls(),
                        now.clerks());
        return same.changed(dice).in(now);
    }

    private Relayout changed(Dice dice) {
        return switch ((int) dice.between(0, 6)) {
            case 0 -> with(withoutOne(dice));
            case 1 -> with(withOtherLines(dice));
            case 2 ->
                    new Relayout(windows, HallPlan.passed(dice), priority, issuing, calls, clerks);
            case 3 -> new Relayout(windows, passed, stricter(dice), issuing, calls, clerks);
            case 4 ->
                    new Relayout(windows, passed, priority, HallPlan.issuing(dice), calls, clerks);
            case 5 ->
                    new Relayout(windows, passed, priority, issuing, HallPlan.calls(dice), clerks);
            default -> new Relayout(windows, passed, priority, issuing, calls, skilled(dice));
        };
    }

    private Relayout with(List<Window> others) {
        return new Relayout(others, passed, priority, issuing, calls, clerks);
    }

    private List<Window> withoutOne(Dice dice) {
        var fewer = new ArrayList<>(windows);
        fewer.remove(dice.one(windows));
        return fewer.isEmpty() ? windows : fewer;
    }

    private List<Window> withOtherLines(Dice dice) {
        var one = dice.one(windows);
        var lines = dice.one(windows).lines();
        return windows.stream()
                .map(window -> window.equals(one) ? new Window(one.id(), lines) : window)
                .toList();
    }

    private PriorityRule stricter(Dice dice) {
        return new PriorityRule(priority.rates(), (int) dice.between(1, 6), priority.seniorAge());
    }

    private List<Clerk> skilled(Dice dice) {
        var window = dice.one(windows);
        return List.of(new Clerk(new ClerkId("C" + window.id()), window.lines().subList(0, 1)));
    }

    private HallConfig in(HallConfig now) {
        return new HallConfig(
                now.id(),
                now.name(),
                now.place(),
                now.zone(),
                now.phone(),
                now.ticketLink(),
                now.hours(),
                now.lines(),
                windows,
                passed,
                priority,
                now.notices(),
                now.calendar(),
                issuing,
                now.appointments(),
                calls,
                clerks,
                now.kiosks());
    }
}
