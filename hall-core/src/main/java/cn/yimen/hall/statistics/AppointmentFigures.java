package cn.yimen.hall.statistics;

/// What became of the day's bookings (预约).
///
/// @param onTime checked in before the end of the slot
/// @param late checked in after it
/// @param missed nobody came (爽约)
public record AppointmentFigures(int onTime, int late, int missed) {

    static AppointmentFigures none() {
        return new AppointmentFigures(0, 0, 0);
    }

    AppointmentFigures came(boolean isLate) {
        return isLate
                ? new AppointmentFigures(onTime, late + 1, missed)
                : new AppointmentFigures(onTime + 1, late, missed);
    }

    AppointmentFigures plusMissed() {
        return new AppointmentFigures(onTime, late, missed + 1);
    }
}
