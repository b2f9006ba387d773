package cn.yimen.system.model;

import cn.yimen.system.model.Duel.Disagreement;
import java.util.List;
import java.util.Optional;

/// Many sequences from one seed, until the two disagree.
final class Tournament {

    private final long seed;
    private final Coverage coverage = new Coverage();

    Tournament(long seed) {
        this.seed = seed;
    }

    /// What the first sequence with a disagreement comes to, made short, with the command that
    /// repeats it; empty where they agree on all.
    Optional<String> run(int sequences) {
        var catalogue = World.catalogue();
        for (int i = 0; i < sequences; i++) {
            var script = Generator.write(seed + i, catalogue);
            var found = new Duel(catalogue, coverage).fight(script);
            if (found.isPresent()) {
                var shrunk = new Shrinking(catalogue).shrink(script, found.get());
                return Optional.of(told(seed + i, shrunk.script(), shrunk.disagreement()));
            }
        }
        return Optional.empty();
    }

    Coverage coverage() {
        return coverage;
    }

    private static String told(long seed, Script script, Disagreement disagreement) {
        var config = script.config();
        var steps = script.steps().stream().map(step -> "  " + step + "\n").toList();
        return """
        ./yimen model --sequences 1 --seed %d

        hall of %s
        %s
        %s
        start %s
        %s
        %s
        """
                .formatted(
                        seed,
                        config.windows(),
                        List.of(config.passed(), config.priority(), config.issuing()),
                        List.of(config.appointments(), config.calls(), config.lines()),
                        script.start(),
                        String.join("", steps),
                        disagreement.what());
    }
}
