package cn.yimen.system.demo;

import cn.yimen.device.sim.card.InventedPersons;
import cn.yimen.hall.state.PaperState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.kiosk.screen.Layout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;

/// The server is killed with `-9` while a number is being taken, and comes back. Nobody loses a
/// number, nobody gets two.
final class ServerTrouble {

    private final Stage stage;
    private final Citizen citizen;
    private final Visit visit;

    ServerTrouble(Stage stage) {
        this.stage = stage;
        this.citizen = stage.citizen();
        this.visit = new Visit(stage);
    }

    void play() throws StepFailed {
        stage.timeline().step("kill -9 in the middle of taking a number", this::killed);
        stage.timeline().step("everybody is called once and served", this::everybodyServed);
    }

    private void killed() throws Exception {
        visit.identifies(InventedPersons.taiwanResident());
        visit.choosesItem();
        int mark = citizen.kiosk().mark();
        citizen.touches(Layout.PRIMARY).perform();
        var asked = visit.logged(mark, "ticket.requested").field("ticket");
        int desk = stage.hall().desk().mark();
        stage.hall().killServer();
        stage.evidence().photograph(stage.panels().kioskScreen(), "kiosk-server-killed");
        stage.hall().restartServer();
        citizen.kiosk()
                .await(mark, "screen.shown", Map.of("name", "TicketReady"), Citizen.PATIENCE);
        stage.evidence().photograph(stage.panels().kioskScreen(), "kiosk-server-back");
        var ticket =
                stage.truth().ticket(visit.given(mark), TicketStage.WAITING, PaperState.PRINTED);
        onlyOne(asked, ticket);
        stage.papers().next(ticket.number().text());
        stage.evidence().photograph(stage.panels().boardScreen(), "board-server-back");
        stage.clerk().hearsTheHallAgain(desk);
        citizen.until("Attract", citizen.touches(Layout.PRIMARY_NARROW));
    }

    /// A server that was slow to come back gave the number that was asked for, a kiosk that did not
    /// wait one of its own (断网取号). Never both.
    private void onlyOne(String asked, Ticket given) throws Exception {
        if (!given.id().toString().equals(asked)) {
            stage.truth()
                    .await(
                            "what was asked for in vain is given back",
                            now ->
                                    now.tickets().values().stream()
                                            .filter(t -> t.id().toString().equals(asked))
                                            .noneMatch(t -> t.stage().isLive()));
        }
    }

    private void everybodyServed() throws Exception {
        var numbers = new ArrayList<String>();
        for (int left = stage.truth().now().waitingCount(); left > 0; left--) {
            numbers.add(stage.clerk().servesOne().text());
        }
        Truth.require(
                "each number is called once: " + numbers,
                new HashSet<>(numbers).size() == numbers.size());
        stage.evidence().photograph(stage.panels().boardScreen(), "board-burst");
    }
}
