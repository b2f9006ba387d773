package cn.yimen.desk.manager;

import cn.yimen.hall.config.PriorityRule;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// What the manager has begun and the hall does not know yet.
public sealed interface Draft
        permits Draft.None, Draft.Lines, Draft.Policy, Draft.Sure, SessionDraft {

    record None() implements Draft {}

    /// @param lines the preferred first
    record Lines(WindowId window, List<LineId> lines) implements Draft {
        public Lines {
            lines = List.copyOf(lines);
        }

        Lines toggled(LineId line) {
            var next = new ArrayList<>(lines);
            if (!next.remove(line)) {
                next.add(line);
            }
            return new Lines(window, next);
        }
    }

    record Policy(PriorityRule rule) implements Draft {

        private static final double LEAST = 1;
        private static final double MOST = 5;
        private static final int LIMIT_AT_MOST = 20;

        Policy changed(Wish.ChangeRate wish) {
            var rates = new TreeMap<>(rule.rates());
            double rate = rule.rate(wish.priority()) + wish.by();
            rates.put(wish.priority(), Math.clamp(rate, LEAST, MOST));
            return new Policy(new PriorityRule(rates, rule.overtakeLimit(), rule.seniorAge()));
        }

        Policy changed(Wish.ChangeLimit wish) {
            int limit = Math.clamp((long) rule.overtakeLimit() + wish.by(), 0, LIMIT_AT_MOST);
            return new Policy(new PriorityRule(rule.rates(), limit, rule.seniorAge()));
        }
    }

    /// Waits for a second word: it concerns everybody.
    ///
    /// @param behind what was in hand, and is again after either answer
    record Sure(Wish.Ordering wish, Draft behind) implements Draft {}
}
