package cn.yimen.hall.config;

/// What becomes of a booking (预约规则) whose holder comes early, on time, late or not at all.
///
/// @param earlyMinutes how long before the slot one is on time already
/// @param lateMinutes how long after its end one is on time still
/// @param headStartMinutes who is on time counts as having waited so long at the slot's beginning
public record AppointmentRule(
        int earlyMinutes,
        int lateMinutes,
        int headStartMinutes,
        Early early,
        Late late,
        Missed missed) {

    /// Before the time.
    public enum Early {
        /// Asked to come back at the time.
        REFUSED,
        /// Waits like everybody.
        ORDINARY,
        /// Takes the number now and is ranked from the slot on.
        FROM_SLOT
    }

    /// After the time.
    public enum Late {
        REFUSED,
        ORDINARY
    }

    /// Never seen when the time is over (爽约).
    public enum Missed {
        /// May still come, as [Late] says.
        KEPT,
        /// The booking is over.
        ENDED
    }

    public static AppointmentRule usual() {
        return new AppointmentRule(15, 15, 30, Early.FROM_SLOT, Late.ORDINARY, Missed.KEPT);
    }
}
