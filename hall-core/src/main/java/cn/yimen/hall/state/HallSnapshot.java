package cn.yimen.hall.state;

import cn.yimen.hall.config.HallConfig;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The state as it travels: plain lists of the same values.
public record HallSnapshot(
        long seq,
        Optional<HallConfig> config,
        Optional<LocalDate> day,
        List<Ticket> tickets,
        List<LineState> lines,
        List<WindowState> windows,
        List<RecentCall> recentCalls,
        List<DevicePart> devices,
        List<HelpCall> helpCalls,
        List<Appointment> appointments,
        Special special,
        Learnt learnt) {
    public HallSnapshot {
        tickets = List.copyOf(tickets);
        lines = List.copyOf(lines);
        windows = List.copyOf(windows);
        recentCalls = List.copyOf(recentCalls);
        devices = List.copyOf(devices);
        helpCalls = List.copyOf(helpCalls);
        appointments = List.copyOf(appointments);
    }

    /// What screens need of it that hang in the hall.
    public HallSnapshot forScreens() {
        return new HallSnapshot(
                seq,
                config,
                day,
                tickets.stream().map(Ticket::forScreens).toList(),
                lines,
                windows,
                recentCalls,
                devices,
                helpCalls,
                appointments.stream().map(Appointment::forScreens).toList(),
                special,
                learnt);
    }
}
