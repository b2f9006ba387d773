package cn.yimen.system.foresight;

import java.util.Arrays;
import java.util.List;

/// `./yimen foresight`: whether forecast and what-if come true, on simulated days.
public final class ForesightMain {

    private static final int LEARNING = 8;
    private static final int PLAYS = 10;
    private static final List<Double> DAYS_DIFFER = List.of(0.05, 0.12, 0.25);

    private ForesightMain() {}

    /// @param args `--days N` judged in each of three halls, `--seed S`, `--what-if` without
    ///   forecasts
    public static void main(String[] args) {
        var options = Arrays.asList(args);
        int days = (int) number(options, "--days", 10);
        long seed = number(options, "--seed", 1);
        if (!options.contains("--what-if")) {
            forecasts(seed, days);
        }
        tries(seed, days);
    }

    private static void forecasts(long seed, int days) {
        var all = new ForetoldScore();
        for (double differ : DAYS_DIFFER) {
            var score = new Foretold(seed, differ).after(LEARNING, days);
            System.out.printf("days differ by %.0f %% in how many come%n", 100 * differ);
            System.out.println(score.table());
            all = all.plus(score);
        }
        System.out.println(all.table());
    }

    private static void tries(long seed, int days) {
        System.out.print(TriedScore.head());
        for (var other : Otherwise.values()) {
            var score = new TriedScore();
            for (int day = 0; day < days; day++) {
                score.add(Tried.lines(seed * 1_000 + day, other, PLAYS));
            }
            System.out.print(score.row(other));
        }
    }

    private static long number(List<String> args, String name, long usual) {
        int at = args.indexOf(name);
        return at >= 0 && at + 1 < args.size() ? Long.parseLong(args.get(at + 1)) : usual;
    }
}
