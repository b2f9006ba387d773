package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.Filing.Rule;
import cn.yimen.kiosk.flow.HandingIn.Phone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// 补正: what a case of one's own still lacks is handed in afterwards. Nothing of it is kept here.
public sealed interface Completing extends Following {

    /// The papers that are lacking, each with what is given for it.
    ///
    /// @param filing with these papers only
    /// @param given by paper
    record Lacks(CaseShown from, Filing filing, Finds finds, Map<String, Given> given)
            implements Completing {
        public Lacks {
            given = Map.copyOf(given);
        }

        Lacks with(Finds found) {
            return new Lacks(from, filing, found, given);
        }

        Lacks giving(Rule rule, Given what) {
            var all = new HashMap<>(given);
            all.put(rule.code(), what);
            return new Lacks(from, filing, finds, all);
        }

        Lacks without(Rule rule) {
            var all = new HashMap<>(given);
            all.remove(rule.code());
            return new Lacks(from, filing, finds, all);
        }

        public Optional<Given> given(Rule rule) {
            return Optional.ofNullable(given.get(rule.code()));
        }

        /// The papers for which nothing is given yet.
        public List<Rule> open() {
            return filing.papers().stream().filter(rule -> given(rule).isEmpty()).toList();
        }

        @Override
        public Visitor visitor() {
            return from.visitor();
        }
    }

    /// How shall this one be given?
    record Ways(Lacks list, Rule rule) implements Completing {
        @Override
        public Visitor visitor() {
            return list.visitor();
        }
    }

    /// A phone sends it.
    record ByPhone(Ways ways, Phone phone) implements Completing {
        @Override
        public Visitor visitor() {
            return ways.visitor();
        }
    }

    /// The province has it.
    ///
    /// @param view the case as it stands by now
    record Completed(Matters from, CaseView view) implements Completing {
        @Override
        public Visitor visitor() {
            return from.visitor();
        }
    }
}
