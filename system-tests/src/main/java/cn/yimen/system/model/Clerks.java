package cn.yimen.system.model;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.Destination;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.Where;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.AddItem;
import cn.yimen.hall.wire.HallCommand.CallChosen;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.CloseWindow;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.HoldTicket;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.PassTicket;
import cn.yimen.hall.wire.HallCommand.PauseWindow;
import cn.yimen.hall.wire.HallCommand.RecallTicket;
import cn.yimen.hall.wire.HallCommand.ReferTicket;
import cn.yimen.hall.wire.HallCommand.ResumeTicket;
import cn.yimen.hall.wire.HallCommand.ResumeWindow;
import cn.yimen.hall.wire.HallCommand.ServeTogether;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.HallCommand.TickItem;
import cn.yimen.hall.wire.HallCommand.TransferTicket;
import java.util.Optional;

/// What clerks do: mostly what makes sense at their window, sometimes anything.
record Clerks(Books books, Lots lots) {

    HallCommand sitDown() {
        return new OpenWindow(lots.window(), lots.idleClerk());
    }

    HallCommand act() {
        var window = lots.mannedWindow();
        var post = books.post(window);
        var clerk = post.clerk.filter(_ -> lots.chance(97)).orElseGet(lots::idleClerk);
        if (lots.chance(10)) {
            return anything(window, clerk);
        }
        if (post.isClosed()) {
            return new OpenWindow(window, clerk);
        }
        if (!post.isOpen()) {
            return lots.chance(80)
                    ? new ResumeWindow(window, clerk)
                    : new CloseWindow(window, clerk);
        }
        return post.people.isEmpty() ? empty(window, clerk) : busy(post, clerk);
    }

    private HallCommand empty(WindowId window, ClerkId clerk) {
        return switch (lots.random.nextInt(40)) {
            case 0 -> pause(window, clerk);
            case 1 -> new CloseWindow(window, clerk);
            case 2, 3, 4 -> chosen(window, clerk);
            case 5 -> transfer(waiting(), window, clerk);
            default -> callOrResume(window, clerk);
        };
    }

    private HallCommand callOrResume(WindowId window, ClerkId clerk) {
        boolean isHeld = lots.isThere(slip -> slip.stage == Stage.HELD);
        return isHeld && lots.chance(40) ? resume(window, clerk) : new CallNext(window, clerk);
    }

    private HallCommand busy(Post post, ClerkId clerk) {
        var slip = lots.oneOf(post.people).orElseThrow();
        return slip.stage == Stage.CALLED
                ? called(slip.id, post.id, clerk)
                : serving(slip, post.id, clerk);
    }

    private HallCommand called(TicketId ticket, WindowId window, ClerkId clerk) {
        return switch (lots.random.nextInt(12)) {
            case 0, 1 -> new RecallTicket(ticket, window, clerk);
            case 2, 3 -> new PassTicket(ticket, window, clerk);
            case 4 -> hold(ticket, window, clerk);
            case 5 -> transfer(ticket, window, clerk);
            default -> new StartServing(ticket, window, clerk);
        };
    }

    private HallCommand serving(Slip slip, WindowId window, ClerkId clerk) {
        return switch (lots.random.nextInt(14)) {
            case 0, 1 -> together(window, clerk);
            case 2 -> hold(slip.id, window, clerk);
            case 3 -> transfer(slip.id, window, clerk);
            case 4, 5 -> new ReferTicket(slip.id, window, clerk, destination(slip.id));
            case 6 -> new TickItem(slip.id, item(slip), window, clerk);
            case 7 ->
                    new AddItem(
                            slip.id,
                            new ItemCode(lots.oneOf("A-1", "A-2", "B-1", "C-1", "Z-9")),
                            window,
                            clerk);
            default -> new FinishServing(slip.id, window, clerk);
        };
    }

    /// Whether it makes sense or not.
    private HallCommand anything(WindowId window, ClerkId clerk) {
        var ticket = lots.ticketWhere(slip -> slip.stage.isLive());
        return switch (lots.random.nextInt(16)) {
            case 0 -> new OpenWindow(window, lots.clerk());
            case 1 -> pause(window, clerk);
            case 2 -> new ResumeWindow(window, clerk);
            case 3 -> new CloseWindow(window, clerk);
            case 4 -> new CallNext(window, clerk);
            case 5 -> chosen(window, clerk);
            case 6 -> resume(window, clerk);
            case 7 -> together(window, clerk);
            case 8 -> new RecallTicket(ticket, window, clerk);
            case 9 -> new StartServing(ticket, window, clerk);
            case 10 -> new FinishServing(ticket, window, clerk);
            case 11 -> new PassTicket(ticket, window, clerk);
            case 12 -> new TickItem(ticket, new ItemCode("A-1"), window, clerk);
            case 13 -> hold(ticket, window, clerk);
            case 14 -> transfer(ticket, window, clerk);
            default -> new ReferTicket(ticket, window, clerk, destination(ticket));
        };
    }

    private HallCommand pause(WindowId window, ClerkId clerk) {
        return new PauseWindow(window, clerk, lots.oneOf("午休", "开会"));
    }

    private TicketId waiting() {
        return lots.ticketWhere(slip ->
                slip.stage == Stage.WAITING
                        || slip.stage == Stage.PASSED
                        || slip.stage == Stage.HELD);
    }

    /// Sometimes one whose holder is at another window with another number.
    private HallCommand chosen(WindowId window, ClerkId clerk) {
        var ticket = lots.chance(30) ? lots.ticketWhere(this::isDouble) : waiting();
        return new CallChosen(ticket, window, clerk, lots.chance(97) ? "同事" : " ");
    }

    private boolean isDouble(Slip slip) {
        return slip.stage == Stage.WAITING
                && lots.isThere(other -> other.isOf(slip.person) && other.stage.isAtWindow());
    }

    private HallCommand resume(WindowId window, ClerkId clerk) {
        return new ResumeTicket(lots.ticketWhere(slip -> slip.stage == Stage.HELD), window, clerk);
    }

    private HallCommand together(WindowId window, ClerkId clerk) {
        return new ServeTogether(
                lots.ticketWhere(slip -> slip.stage == Stage.WAITING), window, clerk);
    }

    private static HallCommand hold(TicketId ticket, WindowId window, ClerkId clerk) {
        return new HoldTicket(ticket, window, clerk, "复印", Optional.empty());
    }

    private HallCommand transfer(TicketId ticket, WindowId window, ClerkId clerk) {
        return new TransferTicket(ticket, window, clerk, destination(ticket), "走错");
    }

    /// Sometimes the line in which the person waits already.
    private Destination destination(TicketId ticket) {
        var slip = books.slips.get(ticket);
        var line = slip != null && lots.chance(30) ? slip.line : lots.line();
        var only = lots.chance(25) ? Optional.of(lots.window()) : Optional.<WindowId>empty();
        return new Destination(line, only, lots.oneOf(Where.values()));
    }

    private ItemCode item(Slip slip) {
        return lots.chance(85) ? lots.oneOf(slip.items).orElseThrow() : new ItemCode("B-2");
    }
}
