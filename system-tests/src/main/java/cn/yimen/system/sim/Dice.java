package cn.yimen.system.sim;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;

/// Chance, all of it from one seed. Each actor has dice of its own, so that one that throws more
/// often changes nothing for the others.
public record Dice(SplittableGenerator random) implements RandomGenerator {

    public static Dice of(long seed) {
        return new Dice(
                (SplittableGenerator) RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
    }

    public Dice split() {
        return new Dice(random.split());
    }

    @Override
    public long nextLong() {
        return random.nextLong();
    }

    public boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /// Both included.
    public long between(long from, long to) {
        return random.nextLong(from, to + 1);
    }

    /// As waiting for something that comes at random: mostly short, sometimes long.
    public long around(double mean) {
        return Math.round(-Math.log(1 - random.nextDouble()) * mean);
    }

    public <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
