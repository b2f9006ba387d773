package cn.yimen.hall.watch;

import java.util.Optional;

/// From which values on something is yellow, orange and red: each more than the one before.
///
/// @param repeatMinutes how often the receivers are told again while nobody accepted it
/// @param leastCases a share of fewer says nothing, and raises no alarm; 0 where it is no share
public record Threshold(
        double yellow, double orange, double red, int repeatMinutes, int leastCases) {

    public Threshold {
        if (!(yellow > 0 && yellow < orange && orange < red)) {
            throw new IllegalArgumentException(yellow + " " + orange + " " + red);
        }
    }

    public double of(Level level) {
        return switch (level) {
            case YELLOW -> yellow;
            case ORANGE -> orange;
            case RED -> red;
        };
    }

    /// The worst level that a value reaches.
    ///
    /// @param ease 1, or less for an alarm that stands already: it ends only well below
    Optional<Level> reached(double value, double ease) {
        if (value >= red * ease) {
            return Optional.of(Level.RED);
        }
        if (value >= orange * ease) {
            return Optional.of(Level.ORANGE);
        }
        return value >= yellow * ease ? Optional.of(Level.YELLOW) : Optional.empty();
    }
}
