package cn.yimen.system.model;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.system.model.Duel.Disagreement;
import java.util.ArrayList;
import java.util.Optional;

/// Makes a sequence on which the two disagree as short as it goes, by leaving out steps while they
/// still disagree about something.
record Shrinking(Catalogue catalogue) {

    /// @param script the shortest found
    record Shrunk(Script script, Disagreement disagreement) {}

    Shrunk shrink(Script script, Disagreement first) {
        var best = new Shrunk(upTo(script, first), first);
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (int i = best.script().steps().size() - 1; i >= 0; i--) {
                var without = without(best.script(), i);
                if (without.isPresent()) {
                    best = without.get();
                    i = Math.min(i, best.script().steps().size());
                    shorter = true;
                }
            }
        }
        return best;
    }

    private Optional<Shrunk> without(Script script, int index) {
        var steps = new ArrayList<>(script.steps());
        var left = steps.remove(index);
        if (index < steps.size()) {
            var next = steps.get(index);
            steps.set(
                    index, new Step(left.after().plus(next.after()), next.from(), next.command()));
        }
        var candidate = script.with(steps);
        return new Duel(catalogue, Coverage.none())
                .fight(candidate)
                .map(found -> new Shrunk(upTo(candidate, found), found));
    }

    private static Script upTo(Script script, Disagreement found) {
        return script.with(script.steps().subList(0, found.step() + 1));
    }
}
