package cn.yimen.server.queue;

import cn.yimen.hall.config.AppointmentRule;
import cn.yimen.hall.config.AppointmentRule.Early;
import cn.yimen.hall.state.Appointment;
import java.time.Duration;
import java.time.Instant;

/// How the holder of a booking came, measured by the hall's rule.
record Timing(AppointmentRule rule, Appointment booking, Instant came) {

    boolean isEarly() {
        return came.isBefore(booking.from().minus(minutes(rule.earlyMinutes())));
    }

    boolean isLate() {
        return came.isAfter(booking.to().plus(minutes(rule.lateMinutes())));
    }

    /// Whether the holder waits like everybody.
    boolean isOrdinary() {
        return isLate() || (isEarly() && rule.early() == Early.ORDINARY);
    }

    /// Who is on time counts as having waited for the head start already; not before the slot, so
    /// that coming early gains nothing.
    Instant countsFrom() {
        var begin = came.isAfter(booking.from()) ? came : booking.from();
        return begin.minus(minutes(rule.headStartMinutes()));
    }

    private static Duration minutes(int count) {
        return Duration.ofMinutes(count);
    }
}
