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
public record Support(
        Map<String, Prefill> prefills, Map<String, Provided> provided, Set<String> corrected) {

    public static final Support NONE = new Support(Map.of(), Map.of(), Set.of());

    public Support {
        prefills = Map.copyOf(prefills);
        provided = Map.copyOf(provided);
        corrected = Set.copyOf(corrected);
    }

    Support with(Map<String, Prefill> more) {
        var all = new HashMap<>(prefills);
        all.putAll(more);
        return new Support(all, provided, corrected);
    }

    /// What was kept before, where nothing newer is said.
    Support takingUp(Support kept) {
        var ways = new HashMap<>(kept.provided);
        ways.putAll(provided);
        var said = new HashMap<>(kept.prefills);
        said.putAll(prefills);
        return new Support(said, ways, kept.corrected);
    }

    Support with(String paper, Provided how) {
        var all = new HashMap<>(provided);
        all.put(paper, how);
        return new Support(prefills, all, corrected);
    }

    Support without(String paper) {
        var all = new HashMap<>(provided);
        all.remove(paper);
        return new Support(prefills, all, corrected);
    }

    @Override
    public String toString() {
        return "Support[" + provided.keySet() + "]";
    }
}
