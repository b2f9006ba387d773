package cn.yimen.system.demo;

import cn.yimen.desk.desk.CardFind;
import cn.yimen.desk.screen.DeskLayout;
import cn.yimen.device.card.IdentityCard;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.state.WindowState;
import cn.yimen.system.hall.WholeHall;
import cn.yimen.system.process.XScreen;
import cn.yimen.ui.control.Area;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/// The clerk of window 3: presses the one primary key, on the screen or on the box, and believes
/// the hall.
final class Clerk {

    private static final WindowId WINDOW = new WindowId(WholeHall.WINDOW);

    private final WholeHall hall;
    private final XScreen glass;
    private final Evidence evidence;

    Clerk(WholeHall hall, XScreen glass, Evidence evidence) {
        this.hall = hall;
        this.glass = glass;
        this.evidence = evidence;
    }

    void opensWindow() throws IOException, InterruptedException, TimeoutException {
        waitsFor(0, "Closed");
        presses(
                DeskLayout.OPEN,
                "Idle",
                state -> state.window(WINDOW).mode() == WindowState.Mode.OPEN);
    }

    /// 叫下一个; answers with the number that came.
    Ticket callsNext() throws IOException, InterruptedException, TimeoutException {
        var state =
                presses(
                        DeskLayout.PRIMARY,
                        "Called",
                        now -> atWindow(now, TicketStage.CALLED).isPresent());
        return atWindow(state, TicketStage.CALLED).orElseThrow();
    }

    /// 叫下一个, by the first key of the box of caller keys.
    Ticket callsByBox() throws IOException, InterruptedException, TimeoutException {
        var state = does(box(), "Called", now -> atWindow(now, TicketStage.CALLED).isPresent());
        return atWindow(state, TicketStage.CALLED).orElseThrow();
    }

    void startsByBox() throws IOException, InterruptedException, TimeoutException {
        does(box(), "Serving", state -> atWindow(state, TicketStage.SERVING).isPresent());
    }

    void finishesByBox() throws IOException, InterruptedException, TimeoutException {
        does(box(), "Idle", state -> state.window(WINDOW).current().isEmpty());
    }

    private Citizen.Act box() {
        return () -> hall.windowEnds().caller().press(1);
    }

    /// Somebody's card on the window's reader, until the desk says this about it.
    void laysOnReader(IdentityCard card, CardFind.Kind found)
            throws InterruptedException, TimeoutException {
        int mark = hall.desk().mark();
        hall.windowEnds().reader().lay(card);
        hall.desk().await(mark, "desk.card", Map.of("kind", found.name()), Citizen.PATIENCE);
        hall.windowEnds().reader().lift();
    }

    /// Answers why the holder of the card goes first; answers with their ticket.
    Ticket callsHolder() throws IOException, InterruptedException, TimeoutException {
        var state =
                does(
                        () -> glass.strike(List.of("1")),
                        "Called",
                        now -> atWindow(now, TicketStage.CALLED).isPresent());
        return atWindow(state, TicketStage.CALLED).orElseThrow();
    }

    void starts() throws IOException, InterruptedException, TimeoutException {
        presses(
                DeskLayout.PRIMARY,
                "Serving",
                state -> atWindow(state, TicketStage.SERVING).isPresent());
    }

    void finishes() throws IOException, InterruptedException, TimeoutException {
        presses(DeskLayout.PRIMARY, "Idle", state -> state.window(WINDOW).current().isEmpty());
    }

    /// The desk knows the truth again after it had lost the hall.
    void hearsTheHallAgain(int mark) throws InterruptedException, TimeoutException {
        hall.desk().await(mark, "desk.hall", Map.of("live", "false"), Citizen.PATIENCE);
        hall.desk().await(mark, "desk.hall", Map.of("live", "true"), Citizen.PATIENCE);
    }

    /// 我去帮忙
    void goesToHelp() throws IOException, InterruptedException, TimeoutException {
        var middle = DeskLayout.HELP.centre();
        glass.touch(middle.getX(), middle.getY());
        hall.watcher()
                .await(
                        "somebody goes to help",
                        state ->
                                state.helpCalls().values().stream()
                                        .anyMatch(call -> call.takenBy().isPresent()),
                        Citizen.PATIENCE);
    }

    void photographs(String what) throws IOException, InterruptedException {
        evidence.photograph(glass, what);
    }

    /// Everything from the call to the end, for those whose story is told elsewhere.
    TicketNumber servesOne() throws IOException, InterruptedException, TimeoutException {
        var ticket = callsNext();
        starts();
        finishes();
        return ticket.number();
    }

    private HallState presses(Area key, String leadsTo, Predicate<HallState> so)
            throws IOException, InterruptedException, TimeoutException {
        var at = key.centre();
        return does(() -> glass.touch(at.getX(), at.getY()), leadsTo, so);
    }

    private HallState does(Citizen.Act act, String leadsTo, Predicate<HallState> so)
            throws IOException, InterruptedException, TimeoutException {
        int mark = hall.desk().mark();
        act.perform();
        var state = hall.watcher().await("desk: " + leadsTo, so, Citizen.PATIENCE);
        hall.desk().await(mark, "desk.shown", Map.of("state", leadsTo), Citizen.PATIENCE);
        waitsFor(mark, leadsTo);
        return state;
    }

    /// After each change the desk is deaf for a moment; a person would not press that fast either.
    private void waitsFor(int mark, String state) throws InterruptedException, TimeoutException {
        hall.desk().await(mark, "desk.listening", Map.of("state", state), Citizen.PATIENCE);
    }

    private static Optional<Ticket> atWindow(HallState state, TicketStage stage) {
        return state.window(WINDOW)
                .current()
                .flatMap(state::ticket)
                .filter(ticket -> ticket.stage() == stage);
    }
}
