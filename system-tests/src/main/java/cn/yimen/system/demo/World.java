package cn.yimen.system.demo;

import cn.yimen.device.card.IdentityCard;
import cn.yimen.device.sim.card.CardTemper;
import cn.yimen.device.sim.card.InventedPersons;
import cn.yimen.device.sim.card.SocialCardModel;
import cn.yimen.system.hall.WholeHall;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a person at the demo panel can do to the hall from outside. Called on one thread.
final class World {

    private final WholeHall hall;
    private final Evidence evidence;
    private String lastToken = "";

    World(WholeHall hall, Evidence evidence) {
        this.hall = hall;
        this.evidence = evidence;
    }

    /// Whose cards lie at hand, by the key of their description.
    Map<String, IdentityCard> cards() {
        var cards = new LinkedHashMap<String, IdentityCard>();
        cards.put("card.young", InventedPersons.youngWoman());
        cards.put("card.old", InventedPersons.oldMan());
        cards.put("card.rare", InventedPersons.manWithRareName());
        cards.put("card.foreigner", InventedPersons.foreignerOf2023());
        cards.put("card.permit", InventedPersons.taiwanResident());
        return cards;
    }

    /// Who comes to the window with their card.
    IdentityCard young() {
        return InventedPersons.youngWoman();
    }

    void layDown(IdentityCard card) {
        hall.farEnds().card().insert(card);
    }

    /// 社会保障卡 of somebody who also has an identity card here.
    void layDownSocialCard() {
        var card = InventedPersons.socialCardOf(InventedPersons.oldMan(), "2.00");
        hall.farEnds()
                .card()
                .insert(
                        SocialCardModel.of(card, SocialCardModel.Scheme.FROM_EIGHT).formal(),
                        new CardTemper.Obliging());
    }

    void takeAway() {
        hall.farEnds().card().remove();
    }

    /// Tears the tickets off and keeps their pictures.
    ///
    /// @return how many there were
    int pullPaper() throws IOException {
        var tickets = hall.farEnds().printer().takeTickets();
        for (int i = 0; i < tickets.size(); i++) {
            evidence.paper(tickets.get(i), System.nanoTime() + "-" + i);
        }
        hall.watcher().state().tickets().values().stream()
                .max((a, b) -> a.issuedAt().compareTo(b.issuedAt()))
                .ifPresent(ticket -> lastToken = ticket.token());
        return tickets.size();
    }

    /// Holds the last ticket's code under the scanner.
    void scan() {
        if (!lastToken.isEmpty()) {
            hall.farEnds().scanner().scan(lastToken);
        }
    }

    /// A key of the box at the window.
    void pressCaller(int key) {
        hall.windowEnds().caller().press(key);
    }

    /// A key of the pad at the window, which counts while the pad asks.
    void pressPad(int key) {
        hall.windowEnds().pad().press(key);
    }

    void layAtWindow(IdentityCard card) {
        hall.windowEnds().reader().lay(card);
    }

    void takeFromWindow() {
        hall.windowEnds().reader().lift();
    }

    void paperEnds(int millimetresLeft) {
        hall.farEnds().printer().paperMillimetres(millimetresLeft);
    }

    void newRoll() {
        hall.farEnds().loadPaper();
    }

    void network(boolean plugged) {
        if (plugged) {
            hall.kioskCable().plug();
        } else {
            hall.kioskCable().pull();
        }
    }

    void killServer() throws InterruptedException {
        hall.killServer();
    }

    void restartServer() throws Exception {
        if (!hall.server().isAlive()) {
            hall.restartServer();
        }
    }
}
