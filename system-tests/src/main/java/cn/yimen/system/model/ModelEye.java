package cn.yimen.system.model;

import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.Window;
import cn.yimen.system.model.HallView.BookingView;
import cn.yimen.system.model.HallView.Counts;
import cn.yimen.system.model.HallView.LineView;
import cn.yimen.system.model.HallView.TicketView;
import cn.yimen.system.model.HallView.WindowView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What there is to see in the model.
final class ModelEye {

    private ModelEye() {}

    static HallView see(Books books) {
        return new HallView(
                books.day,
                books.slips.values().stream()
                        .map(ModelEye::ticket)
                        .sorted(Comparator.comparing(TicketView::name))
                        .toList(),
                books.config.windows().stream().map(w -> window(books, w)).toList(),
                books.config.lines().stream().map(line -> line(books, line)).toList(),
                books.bookings.values().stream()
                        .map(ModelEye::booking)
                        .sorted(Comparator.comparing(b -> b.id().value()))
                        .toList(),
                special(books));
    }

    private static TicketView ticket(Slip slip) {
        return new TicketView(
                Say.name(slip.id),
                slip.number.text(),
                slip.line,
                slip.stage.name(),
                slip.paper,
                slip.priority,
                slip.issued,
                slip.since,
                new Counts(slip.overtaken, slip.calls, slip.passed, slip.steps, slip.rating),
                slip.onlyAt,
                slip.stage.isAtWindow() ? slip.window : Optional.empty(),
                List.copyOf(slip.done),
                slip.booking);
    }

    private static WindowView window(Books books, Window window) {
        var post = books.post(window.id());
        return new WindowView(
                post.id,
                post.mode,
                post.clerk,
                post.people.stream().map(slip -> Say.name(slip.id)).toList(),
                new Order(books, post.id)
                        .everybody().stream().map(slip -> Say.name(slip.id)).toList());
    }

    private static LineView line(Books books, Line line) {
        return new LineView(
                line.id(),
                books.lastGiven.getOrDefault(line.id(), 0),
                Optional.ofNullable(books.closedLines.get(line.id())),
                books.slips.values().stream()
                        .filter(s -> s.stage == Stage.WAITING && s.line.equals(line.id()))
                        .sorted(Comparator.comparingDouble(s -> s.place))
                        .map(s -> Say.name(s.id))
                        .toList());
    }

    private static BookingView booking(Booking booking) {
        return new BookingView(
                booking.id,
                booking.slot.line(),
                booking.day,
                booking.stage,
                booking.ticket.map(Say::name));
    }

    private static List<String> special(Books books) {
        List<String> special = new ArrayList<>();
        books.leases.forEach(lease -> special.add(Leasing.told(lease)));
        books.sessions.forEach(session -> special.add("session " + session));
        books.stop.ifPresent(reason -> special.add("stopped: " + reason));
        books.help.forEach((device, call) -> special.add(device + " needs " + call));
        books.parts.forEach((part, status) -> special.add(part + " is " + status));
        special.sort(Comparator.naturalOrder());
        return special;
    }
}
