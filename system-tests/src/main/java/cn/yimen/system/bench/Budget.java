package cn.yimen.system.bench;

/// What a figure may be.
sealed interface Budget {

    record AtLeast(double value) implements Budget {}

    record AtMost(double value) implements Budget {}

    /// @param share of what the disk can do
    record ShareOfDisk(double share) implements Budget {}

    /// Told for comparison.
    record None() implements Budget {}

    static Budget atLeast(double value) {
        return new AtLeast(value);
    }

    static Budget atMost(double value) {
        return new AtMost(value);
    }

    static Budget shareOfDisk(double share) {
        return new ShareOfDisk(share);
    }

    static Budget none() {
        return new None();
    }
}
