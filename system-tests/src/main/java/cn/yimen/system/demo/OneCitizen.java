package cn.yimen.system.demo;

import cn.yimen.device.sim.card.InventedPersons;
import cn.yimen.hall.state.PaperState;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.kiosk.flow.HomeKey;
import cn.yimen.kiosk.screen.FooterKey;
import cn.yimen.kiosk.screen.Layout;
import cn.yimen.system.hall.WholeHall;
import java.util.Map;

/// From an ID card to a spoken number: card, item, number, paper, call, voice, service, rating.
final class OneCitizen {

    private final Stage stage;
    private final Citizen citizen;
    private final Visit visit;
    private String number = "";

    OneCitizen(Stage stage) {
        this.stage = stage;
        this.citizen = stage.citizen();
        this.visit = new Visit(stage);
    }

    void play() throws StepFailed {
        var timeline = stage.timeline();
        timeline.step("the hall is ready", this::ready);
        timeline.step("window 3 opens", stage.clerk()::opensWindow);
        timeline.step("a card is laid down and greeted", this::greeted);
        timeline.step("an item is found by its initials", visit::choosesItem);
        timeline.step("help is called and comes", new Technician(stage)::isCalled);
        timeline.step("the number is taken and printed", this::taken);
        timeline.step("the desk shows one waiting", this::waiting);
        timeline.step("called by the box at the window, painted, spoken", this::called);
        timeline.step("served and finished", this::served);
        timeline.step("rated at the kiosk", this::rated);
    }

    private void ready() throws Exception {
        citizen.kiosk().await(0, "screen.shown", Map.of("name", "Attract"), Citizen.PATIENCE);
        stage.truth().await("configured", state -> state.config().isPresent());
        stage.truth().printerIs("READY");
        stage.evidence().photograph(stage.panels().kioskScreen(), "kiosk-attract");
        stage.evidence().photograph(stage.panels().boardScreen(), "board-quiet");
    }

    private void greeted() throws Exception {
        int mark = citizen.kiosk().mark();
        citizen.until("Home", "kiosk-home", citizen.lays(InventedPersons.youngWoman()));
        var read = visit.logged(mark, "card.read");
        var home =
                citizen.kiosk()
                        .await(mark, "screen.shown", Map.of("name", "Home"), Citizen.PATIENCE);
        stage.timeline().figure("card read → choice on the screen", read.at(), home.at());
        citizen.takesCardAway();
    }

    private void taken() throws Exception {
        int mark = citizen.kiosk().mark();
        citizen.until("TicketReady", "kiosk-ticket", citizen.touches(Layout.PRIMARY));
        var given = visit.logged(mark, "ticket.given");
        number = given.field("number");
        var firstByte = visit.logged(mark, "ticket.firstbyte").field("millis");
        visit.logged(mark, "ticket.printed");
        stage.timeline().figure("choice → first paper byte", firstByte + " ms");
        var paper = stage.papers().next(number);
        stage.timeline().figure("bytes of the ticket", Integer.toString(paper.bytes().length));
        var ticket =
                stage.truth()
                        .ticket(given.field("ticket"), TicketStage.WAITING, PaperState.PRINTED);
        Truth.require("the hall knows it as " + number, ticket.number().text().equals(number));
        citizen.until("Attract", citizen.touches(Layout.PRIMARY_NARROW));
    }

    private void waiting() throws Exception {
        stage.truth().await("one waiting", state -> state.waitingCount() == 1);
        stage.clerk().photographs("desk-one-waiting");
    }

    private void called() throws Exception {
        var board = stage.hall().board();
        int mark = board.mark();
        var ticket = stage.clerk().callsByBox();
        Truth.require(number + " is called", ticket.number().text().equals(number));
        var shown = Map.of("number", number, "window", WholeHall.WINDOW);
        var painted = board.await(mark, "board.painted", shown, Citizen.PATIENCE);
        stage.timeline().figure("call → painted", painted.field("millis") + " ms");
        stage.evidence().photograph(stage.panels().boardScreen(), "board-calling");
        board.await(mark, "voice.spoken", Map.of("number", number), Citizen.PATIENCE);
        stage.clerk().photographs("desk-called");
    }

    private void served() throws Exception {
        stage.clerk().starts();
        stage.clerk().photographs("desk-serving");
        stage.clerk().finishes();
    }

    private void rated() throws Exception {
        visit.identifies(InventedPersons.youngWoman());
        citizen.until("Rating", citizen.touches(Layout.home(HomeKey.RATE)));
        citizen.touches(Layout.face(5)).perform();
        citizen.until("Thanks", "kiosk-thanks", citizen.touches(Layout.PRIMARY_NARROW));
        stage.truth()
                .await(
                        "rated 5",
                        state ->
                                state.tickets().values().stream()
                                        .anyMatch(ticket -> ticket.rating() == 5));
        citizen.until("Attract", citizen.touches(Layout.footer(FooterKey.EXIT)));
    }
}
