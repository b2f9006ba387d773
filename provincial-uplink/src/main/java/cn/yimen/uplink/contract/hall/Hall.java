package cn.yimen.uplink.contract.hall;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/// A service hall or outlet.
///
/// @param longitude in millionths of a degree
/// @param latitude in millionths of a degree
public record Hall(
        String code,
        String name,
        String area,
        String address,
        String phone,
        int longitude,
        int latitude,
        List<HallLine> lines,
        List<HallWindow> windows,
        List<Session> sessions,
        List<SpecialDay> specialDays) {
    public Hall {
        lines = List.copyOf(lines);
        windows = List.copyOf(windows);
        sessions = List.copyOf(sessions);
        specialDays = List.copyOf(specialDays);
    }

    /// A line to queue in (业务分类).
    public record HallLine(String code, String name, List<String> items) {
        public HallLine {
            items = List.copyOf(items);
        }
    }

    /// A window.
    public record HallWindow(String number, String name, String place, List<String> lines) {
        public HallWindow {
            lines = List.copyOf(lines);
        }
    }

    /// Opening hours on some days of the week.
    ///
    /// @param weekdays 1 is Monday; an adjusted working day counts as Monday
    public record Session(
            SessionKind kind,
            List<Integer> weekdays,
            LocalTime from,
            LocalTime to,
            boolean bookable) {
        public Session {
            weekdays = List.copyOf(weekdays);
        }
    }

    /// A day unlike others of its kind; without sessions the hall is closed.
    public record SpecialDay(LocalDate day, String note, List<Session> sessions) {
        public SpecialDay {
            sessions = List.copyOf(sessions);
        }
    }
}
