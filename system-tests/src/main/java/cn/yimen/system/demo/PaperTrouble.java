package cn.yimen.system.demo;

import cn.yimen.device.sim.card.InventedPersons;
import cn.yimen.hall.state.PaperState;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.kiosk.screen.Layout;

/// The printer runs out of paper before a ticket, and in the middle of one. Nobody loses a number.
final class PaperTrouble {

    /// Enough for the head of a ticket, not for its end.
    private static final int MIDDLE_MILLIMETRES = 60;

    private final Stage stage;
    private final Citizen citizen;
    private final Visit visit;

    PaperTrouble(Stage stage) {
        this.stage = stage;
        this.citizen = stage.citizen();
        this.visit = new Visit(stage);
    }

    void play() throws StepFailed {
        var timeline = stage.timeline();
        timeline.step("no paper: the number stands on the screen", this::before);
        timeline.step("staff change the paper", new Technician(stage)::changesThePaper);
        timeline.step("paper ends in the middle: the citizen is asked", this::middle);
        timeline.step("a new roll: nothing of the old ticket comes out", this::newRoll);
    }

    private void before() throws Exception {
        stage.hall().farEnds().printer().paperMillimetres(0);
        stage.truth().printerIs("OFFLINE");
        var id = visit.takesNumber(InventedPersons.oldMan(), "TicketTrouble", "kiosk-no-paper");
        stage.truth().ticket(id, TicketStage.WAITING, PaperState.SHOWN_ONLY);
        stage.papers().nothingReadable();
        stage.clerk().photographs("desk-printer-empty");
        citizen.until("Attract", citizen.touches(Layout.PRIMARY));
    }

    private void middle() throws Exception {
        stage.hall().farEnds().printer().paperMillimetres(MIDDLE_MILLIMETRES);
        var id =
                visit.takesNumber(
                        InventedPersons.manWithRareName(), "PrintQuestion", "kiosk-print-question");
        stage.truth().ticket(id, TicketStage.RESERVED, PaperState.PENDING);
        citizen.until("TicketTrouble", "kiosk-not-out", citizen.touches(Layout.SECONDARY));
        stage.truth().ticket(id, TicketStage.WAITING, PaperState.SHOWN_ONLY);
        citizen.until("Attract", citizen.touches(Layout.PRIMARY));
    }

    private void newRoll() throws Exception {
        refill();
        stage.papers().onlyTheTornPart("torn-in-the-middle");
        var id =
                visit.takesNumber(
                        InventedPersons.foreignerOf2023(), "TicketReady", "kiosk-after-new-roll");
        var ticket = stage.truth().ticket(id, TicketStage.WAITING, PaperState.PRINTED);
        stage.papers().next(ticket.number().text());
        stage.papers().nothingReadable();
        citizen.until("Attract", citizen.touches(Layout.PRIMARY_NARROW));
    }

    private void refill() throws Exception {
        stage.hall().farEnds().loadPaper();
        stage.truth().printerIs("READY");
    }
}
