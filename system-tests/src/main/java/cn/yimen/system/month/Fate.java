package cn.yimen.system.month;

import cn.yimen.system.sim.Dice;

/// What becomes of one request on the bad line.
enum Fate {
    WHOLE(0),
    /// It never arrives, and the line breaks.
    REQUEST_LOST(0.04),
    /// The platform does what is asked; the line breaks before its answer.
    ANSWER_LOST(0.06),
    /// The same, in the middle of the answer.
    ANSWER_TORN(0.02),
    /// It arrives twice; the first answer comes back.
    REPEATED(0.04),
    /// It arrives twice; the second answer comes back.
    REPEATED_AND_ANSWERED_LATE(0.02),
    /// It arrives some milliseconds late.
    DELAYED(0.06),
    /// It is held back until another one has passed it.
    OVERTAKEN(0.06);

    private final double probability;

    Fate(double probability) {
        this.probability = probability;
    }

    /// @param trouble 1 as it is, 0 for a line without faults
    static Fate draw(Dice dice, double trouble) {
        double luck = dice.nextDouble();
        for (var fate : values()) {
            luck -= fate.probability * trouble;
            if (luck < 0) {
                return fate;
            }
        }
        return WHOLE;
    }
}
