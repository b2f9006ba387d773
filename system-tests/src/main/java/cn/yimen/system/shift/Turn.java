package cn.yimen.system.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// What becomes of one person at the window.
enum Turn {
    PLAIN,
    /// Every key struck several times, as by a nervous hand.
    NERVOUS,
    /// 挂起, and taken up again.
    HELD,
    /// 转移 to another window.
    SENT_ON,
    /// 过号, after the twenty seconds that a person has to come.
    PASSED,
    /// The clerk pauses afterwards.
    PAUSE;

    /// Of a hundred people; the rest are plain.
    private static final int NERVOUS_SHARE = 5;

    private static final int OTHER_SHARE = 3;

    /// A day of so many people; the rare things come in every day.
    static List<Turn> day(int people, boolean withPassed, RandomGenerator random) {
        var day = new ArrayList<Turn>();
        for (int i = 0; i < people; i++) {
            day.add(one(random.nextInt(100)));
        }
        var rare = new ArrayList<>(List.of(NERVOUS, HELD, SENT_ON, PAUSE));
        if (withPassed) {
            rare.add(PASSED);
        }
        for (int i = 0; i < rare.size() && i < people; i++) {
            day.set(i * people / rare.size(), rare.get(i));
        }
        return day;
    }

    private static Turn one(int percent) {
        if (percent < NERVOUS_SHARE) {
            return NERVOUS;
        }
        if (percent < NERVOUS_SHARE + OTHER_SHARE) {
            return HELD;
        }
        if (percent < NERVOUS_SHARE + 2 * OTHER_SHARE) {
            return SENT_ON;
        }
        return percent < NERVOUS_SHARE + 3 * OTHER_SHARE ? PAUSE : PLAIN;
    }
}
