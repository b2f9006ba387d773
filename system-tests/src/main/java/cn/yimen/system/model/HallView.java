package cn.yimen.system.model;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.WindowId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everything that people in the hall can see, in the same words for the model and the real hall.
///
/// @param special leases, sessions, stop, calls for help, machines
record HallView(
        LocalDate day,
        List<TicketView> tickets,
        List<WindowView> windows,
        List<LineView> lines,
        List<BookingView> bookings,
        List<String> special) {

    /// @param window where it is called or served
    record TicketView(
            String name,
            String number,
            LineId line,
            String stage,
            String paper,
            PriorityClass priority,
            Instant issued,
            Instant since,
            Counts counts,
            Optional<WindowId> onlyAt,
            Optional<WindowId> window,
            List<ItemCode> done,
            Optional<AppointmentId> booking) {}

    record Counts(int overtaken, int calls, int passed, int steps, int rating) {}

    /// @param would whom it would call, one after the other
    record WindowView(
            WindowId id,
            String mode,
            Optional<ClerkId> clerk,
            List<String> people,
            List<String> would) {}

    record LineView(LineId id, int lastGiven, Optional<String> closed, List<String> waiting) {}

    record BookingView(
            AppointmentId id, LineId line, LocalDate day, String stage, Optional<String> ticket) {}

    /// What the two see differently, one line each.
    List<String> against(HallView real) {
        List<String> differences = new ArrayList<>();
        if (!day.equals(real.day)) {
            differences.add("model " + day + ", real " + real.day);
        }
        compare(tickets, real.tickets, differences);
        compare(windows, real.windows, differences);
        compare(lines, real.lines, differences);
        compare(bookings, real.bookings, differences);
        compare(special, real.special, differences);
        return differences;
    }

    private static <T> void compare(List<T> model, List<T> real, List<String> differences) {
        model.stream()
                .filter(one -> !real.contains(one))
                .forEach(one -> differences.add("model " + one));
        real.stream()
                .filter(one -> !model.contains(one))
                .forEach(one -> differences.add("real  " + one));
    }
}
