package cn.yimen.system.model;

import cn.yimen.hall.config.Catalogue;
import java.util.List;
import java.util.Optional;

/// The same sequence on the model and on the real rules, compared after every step.
final class Duel {

    private final Catalogue catalogue;
    private final Coverage coverage;

    Duel(Catalogue catalogue, Coverage coverage) {
        this.catalogue = catalogue;
        this.coverage = coverage;
    }

    /// @param step which step, from 0
    record Disagreement(int step, String what) {}

    Optional<Disagreement> fight(Script script) {
        var real = new RealHall(script.config(), catalogue, coverage);
        var model = new ModelHall(script.config(), catalogue, real::minutes);
        var now = script.start();
        model.comeTo(now);
        real.comeTo(now);
        for (int i = 0; i < script.steps().size(); i++) {
            var step = script.steps().get(i);
            now = now.plus(step.after());
            var difference = compare(model.comeTo(now), real.comeTo(now));
            if (difference.isEmpty()) {
                coverage.asked(step.command());
                difference = answers(model, real, step);
            }
            if (difference.isEmpty()) {
                difference = compare(ModelEye.see(model.books), RealEye.see(real.state(), now));
            }
            if (difference.isPresent()) {
                return Optional.of(new Disagreement(i, difference.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> answers(ModelHall model, RealHall real, Step step) {
        var expected = model.answer(step.from(), step.command());
        try {
            return compare(expected, real.answer(step.from(), step.command()));
        } catch (RuntimeException e) {
            return Optional.of("model " + expected + "\nreal  threw " + e);
        }
    }

    private static Optional<String> compare(Object model, Object real) {
        return model.equals(real)
                ? Optional.empty()
                : Optional.of("model " + model + "\nreal  " + real);
    }

    private static Optional<String> compare(HallView model, HallView real) {
        return model.equals(real) ? Optional.empty() : Optional.of(lines(model.against(real)));
    }

    private static String lines(List<String> differences) {
        return String.join("\n", differences);
    }
}
