package cn.yimen.desk.desk;

import cn.yimen.desk.desk.Choice.Label;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.Destination;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.Where;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.ReferTicket;
import cn.yimen.hall.wire.HallCommand.TransferTicket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sending on whoever is at the window (转移、下一步): the line first, then any window of it or one. They
/// keep the time at which they took their number (保留原时间).
final class Transfers {

    /// Of lines and windows on one page of keys.
    private static final int ROWS = 6;

    /// In the journal, of a transfer that a clerk chose.
    private static final String BY_CLERK = "clerk";

    private Transfers() {}

    static List<Choice> choices(Desk desk, Question question) {
        var ticket = Questions.inHand(desk);
        var config = desk.hall().config();
        if (ticket.isEmpty() || config.isEmpty()) {
            return List.of();
        }
        return switch (question) {
            case Question.WhetherServed _ -> whetherServed();
            case Question.WhereTo to ->
                    Questions.paged(
                            lines(desk, config.get()),
                            to.page(),
                            ROWS,
                            (digit, line) ->
                                    Choice.ask(
                                            digit,
                                            new Label.OfLine(line),
                                            new Question.WhichWindow(to.served(), line, 0)),
                            page -> new Question.WhereTo(to.served(), page));
            case Question.WhichWindow which -> whichWindow(desk, ticket.get(), which);
            default -> List.of();
        };
    }

    /// Whether anybody could be sent anywhere.
    static boolean arePossible(Desk desk) {
        return desk.hall().config().filter(config -> !lines(desk, config).isEmpty()).isPresent();
    }

    private static List<Choice> whetherServed() {
        return List.of(
                Choice.ask(1, new Label.Word("transfer.served"), new Question.WhereTo(true, 0)),
                Choice.ask(
                        2, new Label.Word("transfer.not-served"), new Question.WhereTo(false, 0)));
    }

    /// Those that somebody elsewhere serves.
    private static List<LineId> lines(Desk desk, HallConfig config) {
        return config.lines().stream()
                .map(Line::id)
                .filter(line -> !windows(desk, config, line).isEmpty())
                .toList();
    }

    private static List<WindowId> windows(Desk desk, HallConfig config, LineId line) {
        return config.windowsOf(line).stream()
                .map(Window::id)
                .filter(window -> !window.equals(desk.post().window()))
                .toList();
    }

    /// Any window is first. Of the line in which they wait it would change nothing.
    private static List<Choice> whichWindow(Desk desk, Ticket ticket, Question.WhichWindow asked) {
        var config = desk.hall().config().orElseThrow();
        var places = new ArrayList<Optional<WindowId>>();
        if (asked.served() || !ticket.line().equals(asked.line())) {
            places.add(Optional.empty());
        }
        windows(desk, config, asked.line()).forEach(window -> places.add(Optional.of(window)));
        return Questions.paged(
                places,
                asked.page(),
                ROWS,
                (digit, window) ->
                        Choice.send(
                                digit,
                                window.<Label>map(Label.AtWindow::new)
                                        .orElseGet(() -> new Label.Word("transfer.any")),
                                command(desk, ticket, asked, window)),
                page -> new Question.WhichWindow(asked.served(), asked.line(), page));
    }

    private static HallCommand command(
            Desk desk, Ticket ticket, Question.WhichWindow asked, Optional<WindowId> window) {
        var to = new Destination(asked.line(), window, Where.BY_TIME);
        var post = desk.post();
        return asked.served()
                ? new ReferTicket(ticket.id(), post.window(), post.clerk(), to)
                : new TransferTicket(ticket.id(), post.window(), post.clerk(), to, BY_CLERK);
    }
}
