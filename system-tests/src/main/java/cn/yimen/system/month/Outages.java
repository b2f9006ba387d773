package cn.yimen.system.month;

import cn.yimen.system.sim.Dice;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// When which kiosk is cut off: one each day from before it is switched on, most others for a
/// while.
final class Outages {

    private static final double USUAL = 0.8;
    private static final double SHORTEST = 0.02;
    private static final double LONGEST = 0.1;

    private final MonthPlan plan;
    private final List<MonthKiosk> kiosks;
    private final Dice dice;
    private final Map<MonthKiosk, Away> today = new HashMap<>();

    /// @param from step
    /// @param until the step at which it is mended
    private record Away(int from, int until) {}

    Outages(MonthPlan plan, List<MonthKiosk> kiosks, Dice dice) {
        this.plan = plan;
        this.kiosks = kiosks;
        this.dice = dice;
    }

    /// Switches the kiosks on.
    void morning(int day) throws IOException {
        today.clear();
        var alone = kiosks.get(day % kiosks.size());
        for (var kiosk : kiosks) {
            if (kiosk == alone && day > 0) {
                kiosk.startAlone();
                today.put(kiosk, new Away(-1, plan.tickets()));
            } else {
                kiosk.start();
                if (dice.happens(USUAL)) {
                    today.put(kiosk, drawn());
                }
            }
        }
    }

    private Away drawn() {
        int lasts = 2 + (int) (plan.tickets() * (SHORTEST + dice.nextDouble() * LONGEST));
        int from = (int) dice.between(0, Math.max(0, plan.tickets() - lasts));
        return new Away(from, from + lasts);
    }

    void step(int step) {
        today.forEach((kiosk, away) -> {
            if (step == away.from()) {
                kiosk.cut();
            } else if (step == away.from() + 1 && away.from() >= 0) {
                kiosk.notice();
            } else if (step == away.until()) {
                kiosk.mend();
            }
        });
    }
}
