package cn.yimen.uplink.contract.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The person's reminders.
public record Reminders(List<Reminder> reminders) {
    public Reminders {
        reminders = List.copyOf(reminders);
    }

    /// A reminder.
    public record Reminder(
            String code,
            ReminderKind kind,
            String title,
            String text,
            Optional<LocalDate> due,
            Optional<String> item) {}
}
