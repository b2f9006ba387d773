package cn.yimen.hall.rules;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.random.RandomGenerator;

/// Chances that fall as the test says, one after the other.
final class Dice implements RandomGenerator {

    private final Queue<Double> falls = new ArrayDeque<>();

    /// @param falls chances from 0 to 1, and distances from the mean in standard deviations, in the
    ///   order in which they are asked for
    static Dice of(double... falls) {
        var dice = new Dice();
        Arrays.stream(falls).forEach(dice.falls::add);
        return dice;
    }

    boolean isUsedUp() {
        return falls.isEmpty();
    }

    @Override
    public double nextDouble() {
        return falls.remove();
    }

    @Override
    public double nextGaussian() {
        return falls.remove();
    }

    @Override
    public long nextLong() {
        throw new UnsupportedOperationException("nobody should ask for a whole number");
    }
}
