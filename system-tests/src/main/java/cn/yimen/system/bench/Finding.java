package cn.yimen.system.bench;

import java.util.OptionalDouble;

/// One thing that was measured.
///
/// @param part the part of the bench that found it
/// @param share of what the disk alone can do in the same run, 1 = all of it
record Finding(
        String part,
        String what,
        double measured,
        String unit,
        Budget budget,
        OptionalDouble share) {

    static Finding of(String part, String what, double measured, String unit, Budget budget) {
        return new Finding(part, what, measured, unit, budget, OptionalDouble.empty());
    }

    Finding ofTheDisk(double limit) {
        return new Finding(part, what, measured, unit, budget, OptionalDouble.of(measured / limit));
    }

    /// A share is what the budget is about, where it is given as one.
    boolean isKept() {
        return switch (budget) {
            case Budget.AtLeast atLeast -> measured >= atLeast.value();
            case Budget.AtMost atMost -> measured <= atMost.value();
            case Budget.ShareOfDisk least -> share.orElse(0) >= least.share();
            case Budget.None _ -> true;
        };
    }
}
