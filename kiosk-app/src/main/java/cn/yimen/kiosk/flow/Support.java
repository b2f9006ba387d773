package cn.yimen.kiosk.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// What goes with the values of a form: what the province had said of its fields, and how its
/// papers are provided.
///
/// @param prefills by field: what stood there before the person touched it
/// @param provided by paper
/// @param corrected fields that the person changed in an earlier visit
/// @param answers to the questions of the situation (情形): codes of options, by question
public record Support(
        Map<String, Prefill> prefills,
        Map<String, Provided> provided,
        Set<String> corrected,
        Map<String, Set<String>> answers) {

    public static final Support NONE = new Support(Map.of(), Map.of(), Set.of());

    public Support {
        prefills = Map.copyOf(prefills);
        provided = Map.copyOf(provided);
        corrected = Set.copyOf(corrected);
        answers = Map.copyOf(answers);
    }

    /// Of an item that asks for no situation.
    public Support(
            Map<String, Prefill> prefills, Map<String, Provided> provided, Set<String> corrected) {
        this(prefills, provided, corrected, Map.of());
    }

    Support with(Map<String, Prefill> more) {
        var all = new HashMap<>(prefills);
        all.putAll(more);
        return new Support(all, provided, corrected, answers);
    }

    /// What was kept before, where nothing newer is said.
    Support takingUp(Support kept) {
        var ways = new HashMap<>(kept.provided);
        ways.putAll(provided);
        var said = new HashMap<>(kept.prefills);
        said.putAll(prefills);
        var situation = new HashMap<>(kept.answers);
        situation.putAll(answers);
        return new Support(said, ways, kept.corrected, situation);
    }

    Support with(String paper, Provided how) {
        var all = new HashMap<>(provided);
        all.put(paper, how);
        return new Support(prefills, all, corrected, answers);
    }

    Support without(String paper) {
        var all = new HashMap<>(provided);
        all.remove(paper);
        return new Support(prefills, all, corrected, answers);
    }

    Support answering(Map<String, Set<String>> situation) {
        return new Support(prefills, provided, corrected, situation);
    }

    /// Only what is said of these papers.
    Support only(Set<String> papers) {
        var some = new HashMap<>(provided);
        some.keySet().retainAll(papers);
        return new Support(prefills, some, corrected, answers);
    }

    @Override
    public String toString() {
        return "Support[" + provided.keySet() + "]";
    }
}
