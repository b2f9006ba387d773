package cn.yimen.system.model;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that the model knows of a hall: lists and maps, changed in place.
final class Books {

    final Map<TicketId, Slip> slips = new LinkedHashMap<>();
    final Map<LineId, Integer> lastGiven = new HashMap<>();
    final Map<LineId, String> closedLines = new HashMap<>();
    final Map<WindowId, Post> posts = new HashMap<>();
    final Map<AppointmentId, Booking> bookings = new LinkedHashMap<>();
    final List<Lease> leases = new ArrayList<>();
    final List<Session> sessions = new ArrayList<>();
    final Map<DeviceId, Help> help = new HashMap<>();
    final Map<String, String> parts = new HashMap<>();
    HallConfig config;
    Optional<String> stop = Optional.empty();
    LocalDate day = LocalDate.EPOCH;
    Instant now = Instant.EPOCH;

    /// How many facts there are before the one that is being decided.
    long told;

    /// A block of numbers in a kiosk's hands.
    record Lease(DeviceId kiosk, LineId line, LocalDate day, int from, int to) {}

    /// Extra hours; of all lines where none is named.
    record Session(
            LocalDate day,
            LocalTime from,
            LocalTime to,
            List<LineId> lines,
            Optional<List<WindowId>> windows,
            Optional<Integer> capacity) {

        boolean isAt(Session other) {
            return day.equals(other.day)
                    && from.equals(other.from)
                    && to.equals(other.to)
                    && lines.equals(other.lines);
        }
    }

    /// Somebody at a machine asked for staff.
    record Help(String step, Optional<WindowId> takenBy, Optional<ClerkId> guide) {
        boolean waits() {
            return takenBy.isEmpty() && guide.isEmpty();
        }
    }

    Books(HallConfig config) {
        this.config = config;
    }

    Post post(WindowId id) {
        return posts.computeIfAbsent(id, Post::new);
    }

    LocalTime clock() {
        return LocalTime.ofInstant(now, config.zone());
    }

    /// Midnight has passed.
    void turnThePage(LocalDate today) {
        day = today;
        slips.clear();
        lastGiven.clear();
        closedLines.clear();
        help.clear();
        posts.values().forEach(post -> post.people.clear());
        bookings.values().removeIf(booking -> booking.day.isBefore(today));
        leases.removeIf(lease -> lease.day().isBefore(today));
        sessions.removeIf(session -> session.day().isBefore(today));
    }
}
