package cn.yimen.hall.state;

import static java.lang.Math.sqrt;

/// Many durations in three numbers (Welford), in which the past counts less and less.
///
/// @param weight how many durations it stands for, older ones counted in part
/// @param mean in seconds
/// @param squares sum of the squared distances from the mean
public record Summary(double weight, double mean, double squares) {

    /// Below this nothing is known any more.
    private static final double TOO_LITTLE = 0.05;

    public static Summary none() {
        return new Summary(0, 0, 0);
    }

    public Summary plus(double seconds) {
        double heavier = weight + 1;
        double away = seconds - mean;
        double moved = mean + away / heavier;
        return new Summary(heavier, moved, squares + away * (seconds - moved));
    }

    /// Both together (Chan, Golub, LeVeque).
    public Summary plus(Summary other) {
        double both = weight + other.weight;
        if (both == 0) {
            return none();
        }
        double apart = other.mean - mean;
        return new Summary(
                both,
                mean + apart * other.weight / both,
                squares + other.squares + apart * apart * weight * other.weight / both);
    }

    /// As if it stood for fewer.
    public Summary times(double share) {
        double lighter = weight * share;
        return lighter < TOO_LITTLE ? none() : new Summary(lighter, mean, squares * share);
    }

    /// From one to the next; 0 where nothing is known.
    public double deviation() {
        return weight == 0 ? 0 : sqrt(squares / weight);
    }
}
