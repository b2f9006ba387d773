package cn.yimen.system.sim;

/// How a disk behaves at a moment: how long it takes, whether it is full, and whether the power
/// goes while it writes.
final class DiskLuck {

    private static final double SLOW = 0.004;

    private final Dice dice;
    private final boolean syncsAtOnce;
    private double cut;
    private boolean full;

    /// @param syncsAtOnce whether a write is on the disk when it returns; otherwise later, as the
    ///   machine says
    DiskLuck(Dice dice, boolean syncsAtOnce) {
        this.dice = dice;
        this.syncsAtOnce = syncsAtOnce;
    }

    /// @param probability that the power goes in a write, before or after it
    void cutsWith(double probability) {
        cut = probability;
    }

    void full(boolean now) {
        full = now;
    }

    boolean isFull() {
        return full;
    }

    boolean isSyncedAtOnce() {
        return syncsAtOnce;
    }

    void maybeCut() {
        if (cut > 0 && dice.happens(cut)) {
            throw new PowerCut();
        }
    }

    int lostOf(int transactions) {
        return (int) dice.between(0, transactions);
    }

    /// How long the next sync takes.
    long syncMillis() {
        return dice.happens(SLOW) ? dice.between(40, 900) : dice.between(1, 6);
    }
}
