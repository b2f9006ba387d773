package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.FirstStart.Aiming;
import cn.yimen.kiosk.flow.FirstStart.Asked;
import cn.yimen.kiosk.flow.FirstStart.Belonging;
import cn.yimen.kiosk.flow.FirstStart.Checking;
import cn.yimen.kiosk.flow.FirstStart.Enrolling;
import cn.yimen.kiosk.flow.FirstStart.Field;
import cn.yimen.kiosk.flow.FirstStart.Paper;
import cn.yimen.kiosk.flow.FirstStart.Probing;
import cn.yimen.kiosk.flow.FirstStart.Problem;
import cn.yimen.kiosk.flow.FirstStart.Report;
import cn.yimen.kiosk.flow.FirstStart.Trial;
import cn.yimen.kiosk.flow.FirstStart.Welcome;
import cn.yimen.kiosk.flow.Setup.Check;
import cn.yimen.kiosk.flow.Setup.Outcome;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Every screen of a first start, and those on which something is wrong.
public final class FirstStartStates {

    private FirstStartStates() {}

    public static Setup enrolled() {
        return Setup.NEW.of("hall.lan").enrolled("K3").placed("一楼东门，服务台左边");
    }

    public static Map<String, KioskState> all() {
        var all = new TreeMap<String, KioskState>();
        var fresh = Setup.NEW.of("10.20.30.40:7443");
        all.put("setup-welcome", new Welcome(Setup.NEW));
        all.put("setup-address", Asked.of(Setup.NEW, Field.ADDRESS));
        all.put("setup-address-typed", Asked.of(fresh, Field.ADDRESS));
        all.put("setup-code", Asked.of(fresh, Field.CODE));
        all.put("setup-code-again", Asked.of(enrolled(), Field.CODE));
        for (var problem : Problem.values()) {
            all.put("setup-problem-" + problem, wrong(fresh, problem));
        }
        all.put("setup-enrolling", new Enrolling(typed(fresh)));
        all.put("setup-belonging", new Belonging(enrolled()));
        all.put("setup-place", Asked.of(enrolled(), Field.PLACE));
        all.put("setup-probing", new Probing(enrolled()));
        for (var check : Check.values()) {
            all.put("setup-" + check, at(check, Trial.AWAITED));
            all.put("setup-failed-" + check, at(check, Trial.FAILED));
        }
        all.put("setup-under-way", at(Check.PRINT, Trial.UNDER_WAY));
        all.put("setup-question", at(Check.SPEAK, Trial.QUESTION));
        all.put("setup-aim", new Aiming(enrolled(), List.of(1.2)));
        all.put("setup-aimed", aimed(List.of(0.4, 1.2, 0.8, 2.1, 1.0)));
        all.put("setup-aimed-badly", aimed(List.of(0.4, 1.2, 0.8, 12.1, 1.0)));
        all.put("setup-report", new Report(tried(), Paper.NOT_ASKED));
        all.put("setup-report-out", new Report(tried().aimed(List.of(1.0)), Paper.OUT));
        all.put("setup-report-printing", new Report(tried(), Paper.UNDER_WAY));
        all.put("setup-report-not-out", new Report(enrolled(), Paper.NOT_OUT));
        return all;
    }

    private static Asked typed(Setup setup) {
        return Asked.of(setup, Field.CODE)
                .typed(TypingState.of(TypingRule.enrolmentCode(), "7KQ4M2XD9F"));
    }

    private static Asked wrong(Setup setup, Problem problem) {
        return problem == Problem.ADDRESS_UNSOUND
                ? Asked.of(setup, Field.ADDRESS).wrong(problem, "")
                : typed(setup).wrong(problem, "14:03, 11:58");
    }

    private static Checking at(Check check, Trial trial) {
        return new Checking(
                enrolled(),
                check,
                trial,
                new FoundParts(
                        List.of(
                                new FoundParts.Found("printer", "generic-80"),
                                new FoundParts.Found("card-reader", "any")),
                        List.of()));
    }

    private static Aiming aimed(List<Double> touched) {
        return new Aiming(enrolled().aimed(touched), touched);
    }

    private static Setup tried() {
        return enrolled()
                .with(Check.PRINT, Outcome.WORKS)
                .with(Check.CARD, Outcome.WORKS)
                .with(Check.SCAN, Outcome.FAILS)
                .with(Check.SPEAK, Outcome.SKIPPED);
    }
}
