package cn.yimen.system.demo;

import cn.yimen.desk.desk.CardFind;
import cn.yimen.device.sim.card.InventedPersons;
import cn.yimen.hall.state.PaperState;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.kiosk.screen.Layout;
import cn.yimen.system.hall.WholeHall;
import cn.yimen.system.hall.WindowEnds;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// What stands on a clerk's desk: somebody is found by their card, served with the keys of the box,
/// asked on the pad, while the small panel above the window says whose turn it is.
final class AtTheWindow {

    private static final long LOOK_AGAIN_MILLIS = 10;

    /// The second key from the left, 满意.
    private static final int CONTENT = 2;

    private final Stage stage;
    private final WindowEnds ends;
    private final Visit visit;
    private String number = "";

    AtTheWindow(Stage stage) {
        this.stage = stage;
        this.ends = stage.hall().windowEnds();
        this.visit = new Visit(stage);
    }

    void play() throws StepFailed {
        var timeline = stage.timeline();
        timeline.step("a card without a number is told so at the window", this::noTicket);
        timeline.step("somebody is found by the card on the window's reader", this::found);
        timeline.step("called by the clerk, seen on the panel above the window", this::called);
        timeline.step("served by the keys of the box", this::served);
        timeline.step("rated on the pad", this::rated);
    }

    private void noTicket() throws Exception {
        stage.clerk().laysOnReader(InventedPersons.oldMan(), CardFind.Kind.NO_TICKET);
        stage.clerk().photographs("desk-card-without-number");
    }

    private void found() throws Exception {
        var holder = InventedPersons.manWithRareName();
        var id = visit.takesNumber(holder, "TicketReady", "kiosk-before-the-window");
        number = stage.truth().ticket(id, TicketStage.WAITING, PaperState.PRINTED).number().text();
        stage.papers().next(number);
        stage.citizen().until("Attract", stage.citizen().touches(Layout.PRIMARY_NARROW));
        stage.clerk().laysOnReader(holder, CardFind.Kind.TO_CALL);
        stage.clerk().photographs("desk-found-by-card");
    }

    private void called() throws Exception {
        var board = stage.hall().board();
        int mark = board.mark();
        var ticket = stage.clerk().callsHolder();
        Truth.require(number + " is called", ticket.number().text().equals(number));
        var shown = Map.of("number", number, "window", WholeHall.WINDOW);
        board.await(mark, "board.painted", shown, Citizen.PATIENCE);
        until("the panel says " + number, () -> ends.panel().text().contains(number));
        stage.timeline().figure("panel above the window", ends.panel().text());
    }

    private void served() throws Exception {
        stage.clerk().startsByBox();
        stage.clerk().photographs("desk-served-by-box");
        stage.clerk().finishesByBox();
    }

    private void rated() throws Exception {
        until("the pad asks", ends.pad()::lit);
        ends.pad().press(CONTENT);
        stage.truth()
                .await(
                        number + " is rated 4",
                        now ->
                                now.tickets().values().stream()
                                        .filter(ticket -> ticket.number().text().equals(number))
                                        .anyMatch(ticket -> ticket.rating() == 4));
        until("the pad rests", () -> !ends.pad().lit());
    }

    private static void until(String what, BooleanSupplier so)
            throws InterruptedException, TimeoutException {
        long deadline = System.nanoTime() + Citizen.PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException(what);
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        }
    }
}
