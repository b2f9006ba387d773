package cn.yimen.system.model;

import java.util.List;

/// `./yimen model`: sets the real queue rules against the reference model.
public final class ModelMain {

    private ModelMain() {}

    public static void main(String[] arguments) {
        var options = List.of(arguments);
        int sequences = 1000;
        long seed = 1;
        for (int i = 0; i < options.size(); i += 2) {
            var value = i + 1 < options.size() ? options.get(i + 1) : "";
            switch (options.get(i) + (value.matches("\\d{1,9}") ? "" : "?")) {
                case "--sequences" -> sequences = Integer.parseInt(value);
                case "--seed" -> seed = Long.parseLong(value);
                default -> {
                    System.err.println(
                            "没有这个选项 / no such option: %s（--sequences N --seed S）"
                                    .formatted(options.get(i)));
                    System.exit(2);
                }
            }
        }
        System.exit(run(sequences, seed));
    }

    private static int run(int sequences, long seed) {
        var tournament = new Tournament(seed);
        long start = System.nanoTime();
        var disagreement = tournament.run(sequences);
        disagreement.ifPresent(System.out::println);
        System.out.println(tournament.coverage());
        System.out.printf(
                "%s %d sequences of %d steps, seeds from %d, %.1f s%n",
                disagreement.isPresent() ? "DISAGREED within" : "agreed on",
                sequences,
                Generator.STEPS,
                seed,
                (System.nanoTime() - start) / 1e9);
        return disagreement.isPresent() ? 1 : 0;
    }
}
