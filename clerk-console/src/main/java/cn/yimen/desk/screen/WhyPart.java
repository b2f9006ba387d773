package cn.yimen.desk.screen;

import static cn.yimen.desk.screen.Sketch.bold;
import static cn.yimen.desk.screen.Sketch.letters;

import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.event.CallReason;
import cn.yimen.hall.state.Ticket;
import cn.yimen.ui.control.Area;
import java.util.List;
import java.util.stream.Collectors;

/// 为什么是这个号: waited, class, who was overtaken and who is near the limit.
final class WhyPart {

    private static final double TEXT_X = 168;
    private static final double ROOM = 436;
    private static final double ONE_LINE = 49;
    private static final double TWO_LINES = 75;
    private static final int NAMED = 2;

    private WhyPart() {}

    /// Draws it and answers where it ends.
    ///
    /// @param forecast the call has not happened: those it will overtake are not counted yet
    static double draw(Sketch sketch, CallReason reason, boolean forecast) {
        double top = DeskLayout.WORK_TOP;
        var limit = limit(sketch, reason, forecast);
        double height = limit.isEmpty() ? ONE_LINE : TWO_LINES;
        sketch.drawing().box(new Area(DeskLayout.LEFT, top, 596, height), "why");
        double end = sketch.drawing().text(sketch.text("why.title"), bold(17), 40, top + 32);
        double x = Math.max(TEXT_X, end + 10);
        double room = TEXT_X + ROOM - x;
        sketch.drawing().rich(first(sketch, reason), letters(17), x, top + 32, room);
        sketch.drawing().text(limit, letters(17).soft(), x, top + 57, room);
        return top + height;
    }

    private static String first(Sketch sketch, CallReason reason) {
        long minutes = reason.waitedSeconds() / 60;
        if (reason.chosenBecause().isPresent()) {
            return sketch.text(
                    "why.chosen", minutes, sketch.words().chosen(reason.chosenBecause().get()));
        }
        int overtook = reason.overtook().size();
        if (reason.priority() == PriorityClass.ORDINARY) {
            return overtook == 0
                    ? sketch.text("why.ordinary", minutes)
                    : sketch.text("why.ordinary.overtook", minutes, overtook);
        }
        var name = sketch.text("class." + Words.key(reason.priority()));
        return overtook == 0
                ? sketch.text("why.class", minutes, name)
                : sketch.text("why.class.overtook", minutes, name, overtook);
    }

    private static String limit(Sketch sketch, CallReason reason, boolean forecast) {
        var overtaken =
                reason.overtook().stream()
                        .flatMap(id -> sketch.desk().hall().ticket(id).stream())
                        .toList();
        if (overtaken.isEmpty()) {
            return "";
        }
        int most = overtaken.stream().mapToInt(Ticket::overtaken).max().orElse(0);
        boolean same = overtaken.stream().allMatch(ticket -> ticket.overtaken() == most);
        int times = forecast ? most + 1 : most;
        var names = names(sketch, overtaken);
        if (overtaken.size() == 1) {
            return sketch.text("why.limit.one", reason.overtakeLimit(), names, times);
        }
        return overtaken.size() <= NAMED && same
                ? sketch.text("why.limit.each", reason.overtakeLimit(), names, times)
                : sketch.text(
                        same ? "why.limit.all" : "why.limit.many",
                        reason.overtakeLimit(),
                        names,
                        overtaken.size(),
                        times);
    }

    private static String names(Sketch sketch, List<Ticket> tickets) {
        return tickets.stream()
                .limit(NAMED)
                .map(Ticket::number)
                .map(TicketNumber::text)
                .collect(Collectors.joining(sketch.text("lines.and")));
    }
}
