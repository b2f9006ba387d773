package cn.yimen.system.crash;

import java.util.random.RandomGenerator;

/// What one power cut does to the writes that were not synced. A disk may keep all, none, those up
/// to some moment, or any of them in any order, and may tear one at a sector's edge.
final class Fate {

    enum Of {
        KEPT,
        LOST,
        TORN
    }

    private enum Kind {
        ALL_KEPT,
        ALL_LOST,
        UP_TO_A_MOMENT,
        ANY
    }

    private static final int MOMENTS = 12;

    private final RandomGenerator random;
    private final Kind kind;
    private int keptStill;

    Fate(RandomGenerator random) {
        this.random = random;
        kind = Kind.values()[random.nextInt(Kind.values().length)];
        keptStill = random.nextInt(MOMENTS);
    }

    Of next() {
        return switch (kind) {
            case ALL_KEPT -> Of.KEPT;
            case ALL_LOST -> Of.LOST;
            case UP_TO_A_MOMENT -> upToAMoment();
            case ANY -> Of.values()[random.nextInt(Of.values().length)];
        };
    }

    private Of upToAMoment() {
        keptStill--;
        if (keptStill == 0) {
            return Of.TORN;
        }
        return keptStill > 0 ? Of.KEPT : Of.LOST;
    }

    boolean keepsSector() {
        return random.nextBoolean();
    }
}
