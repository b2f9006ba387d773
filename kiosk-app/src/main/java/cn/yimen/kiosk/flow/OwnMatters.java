package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.ItemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the province has of one person: what they applied for, what they should not forget, what
/// they booked.
public record OwnMatters(
        List<CaseLine> cases, List<Reminder> reminders, List<Reservation> bookings) {

    public OwnMatters {
        cases = List.copyOf(cases);
        reminders = List.copyOf(reminders);
        bookings = List.copyOf(bookings);
    }

    /// An application in one line.
    public record CaseLine(String receipt, String title, CaseStage stage, LocalDate submitted) {}

    /// 提醒
    ///
    /// @param due by when something has to be done
    /// @param item with which it is done
    public record Reminder(
            String code,
            Kind kind,
            String title,
            String text,
            Optional<LocalDate> due,
            Optional<ItemCode> item) {

        /// What it is about.
        public enum Kind {
            /// 证照到期
            LICENCE,
            CASE,
            BOOKING,
            POLICY
        }
    }

    @Override
    public String toString() {
        return "OwnMatters["
                + cases.size()
                + ", "
                + reminders.size()
                + ", "
                + bookings.size()
                + "]";
    }
}
