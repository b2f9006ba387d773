package cn.yimen.hall.config;

import cn.yimen.hall.config.PassedRule.Mode;
import cn.yimen.hall.domain.PriorityClass;
import java.util.EnumMap;
import java.util.Map;

/// Reads the rules of the queue. What a rule does not say is as usual.
final class RuleSheet {

    private static final int HALF_A_DAY_MINUTES = 720;

    PassedRule passed(Fields fields) {
        var mode = fields.wordOr("mode", Mode.REENTER);
        int placesBack =
                mode == Mode.REENTER
                        ? fields.whole("placesBack", 0, 99)
                        : fields.wholeOr("placesBack", 0, 0, 99);
        int timesAtMost =
                mode == Mode.VOID
                        ? fields.wholeOr("timesAtMost", 0, 0, 9)
                        : fields.whole("timesAtMost", 0, 9);
        fields.nothingElse();
        return new PassedRule(mode, placesBack, timesAtMost);
    }

    PriorityRule priority(Fields fields) {
        var rule =
                new PriorityRule(
                        rates(fields.table("rates")),
                        fields.whole("overtakeLimit", 0, 99),
                        fields.whole("seniorAge", 50, 120));
        fields.nothingElse();
        return rule;
    }

    private static Map<PriorityClass, Double> rates(Fields fields) {
        var rates = new EnumMap<PriorityClass, Double>(PriorityClass.class);
        for (var priority : PriorityClass.values()) {
            if (fields.keys().contains(priority.name())) {
                rates.put(priority, fields.decimal(priority.name(), 1, 100));
            }
        }
        fields.nothingElse();
        if (rates.getOrDefault(PriorityClass.ORDINARY, 1.0) != 1.0) {
            fields.problem("ORDINARY", "everybody else is measured by this one: it is 1");
        }
        return rates;
    }

    IssuingRule issuing(Fields fields) {
        var usual = IssuingRule.always();
        var rule =
                new IssuingRule(
                        fields.flagOr("onlyInHours", usual.onlyInHours()),
                        fields.wholeOr("earlyMinutes", usual.earlyMinutes(), 0, HALF_A_DAY_MINUTES),
                        fields.flagOr("whileServable", usual.whileServable()),
                        fields.wholeOr("perPersonDaily", usual.perPersonDaily(), 0, 99));
        fields.nothingElse();
        return rule;
    }

    AppointmentRule appointments(Fields fields) {
        var usual = AppointmentRule.usual();
        var rule =
                new AppointmentRule(
                        minutes(fields, "earlyMinutes", usual.earlyMinutes()),
                        minutes(fields, "lateMinutes", usual.lateMinutes()),
                        minutes(fields, "headStartMinutes", usual.headStartMinutes()),
                        fields.wordOr("early", usual.early()),
                        fields.wordOr("late", usual.late()),
                        fields.wordOr("missed", usual.missed()));
        fields.nothingElse();
        return rule;
    }

    private static int minutes(Fields fields, String key, int usual) {
        return fields.wholeOr(key, usual, 0, HALF_A_DAY_MINUTES);
    }

    CallRule calls(Fields fields) {
        var usual = CallRule.free();
        var rule =
                new CallRule(
                        fields.wholeOr("recallSeconds", usual.recallSeconds(), 0, 600),
                        fields.wholeOr("callsAtMost", usual.callsAtMost(), 0, 99));
        fields.nothingElse();
        return rule;
    }
}
