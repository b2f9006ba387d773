package cn.yimen.system.sim;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/// When clerks are at their windows.
///
/// @param end after which nobody does anything any more
record ServiceHours(Instant end) {

    private static final LocalTime MORNING = LocalTime.of(8, 55);
    private static final LocalTime NOON = LocalTime.of(12, 5);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 25);
    private static final LocalTime EVENING = LocalTime.of(17, 20);

    boolean isOver(Instant now) {
        return now.isAfter(end);
    }

    boolean isOpen(Instant now) {
        var time = now.atZone(HallPlan.ZONE).toLocalTime();
        boolean morning = !time.isBefore(MORNING) && time.isBefore(NOON);
        boolean afternoon = !time.isBefore(AFTERNOON) && time.isBefore(EVENING);
        return morning || afternoon;
    }

    /// The first morning.
    long opens(Dice dice) {
        return at(HallPlan.DAY.atTime(MORNING).atZone(HallPlan.ZONE), dice);
    }

    long opensNext(Instant now, Dice dice) {
        var local = now.atZone(HallPlan.ZONE);
        LocalDate day = local.toLocalDate();
        if (local.toLocalTime().isBefore(MORNING)) {
            return at(day.atTime(MORNING).atZone(HallPlan.ZONE), dice);
        }
        return local.toLocalTime().isBefore(AFTERNOON)
                ? at(day.atTime(AFTERNOON).atZone(HallPlan.ZONE), dice)
                : at(day.plusDays(1).atTime(MORNING).atZone(HallPlan.ZONE), dice);
    }

    private static long at(ZonedDateTime moment, Dice dice) {
        return moment.toInstant().toEpochMilli() + dice.between(0, 300_000);
    }
}
