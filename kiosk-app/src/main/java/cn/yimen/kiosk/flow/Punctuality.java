package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.AppointmentRule;
import cn.yimen.hall.config.AppointmentRule.Early;
import cn.yimen.hall.config.AppointmentRule.Late;
import cn.yimen.hall.config.AppointmentRule.Missed;
import cn.yimen.hall.config.HallConfig;
import java.time.Duration;
import java.time.LocalDate;

/// Whether the holder of a booking comes in time, and what that means by the hall's rule. The same
/// rule decides on the server; here it is for the citizen to know beforehand.
public enum Punctuality {
    ON_TIME(true),
    /// Takes the number now and is ranked from the slot on.
    EARLY(true),
    /// Waits like everybody.
    EARLY_ORDINARY(true),
    /// Asked to come back at the time.
    EARLY_REFUSED(false),
    LATE_ORDINARY(true),
    LATE_REFUSED(false),
    /// 爽约, and the hall's rule ends it.
    MISSED(false),
    USED(false),
    CANCELLED(false),
    /// On a later day.
    OTHER_DAY(false);

    private final boolean mayCheckIn;

    Punctuality(boolean mayCheckIn) {
        this.mayCheckIn = mayCheckIn;
    }

    public boolean mayCheckIn() {
        return mayCheckIn;
    }

    public static Punctuality of(Booking booking, World world) {
        var rule = world.config().map(HallConfig::appointments).orElseGet(AppointmentRule::usual);
        return switch (booking.use()) {
            case CHECKED_IN -> USED;
            case CANCELLED -> CANCELLED;
            case MISSED -> rule.missed() == Missed.ENDED ? MISSED : byTime(booking, world, rule);
            case OPEN -> byTime(booking, world, rule);
        };
    }

    private static Punctuality byTime(Booking booking, World world, AppointmentRule rule) {
        var now = world.now();
        LocalDate today = world.localTime().toLocalDate();
        if (world.local(booking.from()).toLocalDate().isAfter(today)) {
            return OTHER_DAY;
        }
        if (now.isBefore(booking.from().minus(Duration.ofMinutes(rule.earlyMinutes())))) {
            return early(rule.early());
        }
        boolean isLate = now.isAfter(booking.to().plus(Duration.ofMinutes(rule.lateMinutes())));
        if (!isLate) {
            return ON_TIME;
        }
        return rule.late() == Late.REFUSED ? LATE_REFUSED : LATE_ORDINARY;
    }

    private static Punctuality early(Early rule) {
        return switch (rule) {
            case REFUSED -> EARLY_REFUSED;
            case ORDINARY -> EARLY_ORDINARY;
            case FROM_SLOT -> EARLY;
        };
    }
}
