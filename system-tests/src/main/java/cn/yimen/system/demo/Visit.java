package cn.yimen.system.demo;

import cn.yimen.device.card.IdentityCard;
import cn.yimen.kiosk.screen.Layout;
import cn.yimen.system.process.LogLine;
import java.util.Map;

/// What everybody does who comes for a number.
final class Visit {

    /// 社会保险登记 by its initials.
    private static final String ITEM = "shbxdj";

    private final Stage stage;

    Visit(Stage stage) {
        this.stage = stage;
    }

    /// Card down, greeted, card away.
    void identifies(IdentityCard card) throws Exception {
        stage.citizen().until("Home", stage.citizen().lays(card));
        stage.citizen().takesCardAway();
    }

    void choosesItem() throws Exception {
        var citizen = stage.citizen();
        citizen.until("Choosing", "kiosk-choose", citizen.touches(Layout.TAKE_NUMBER));
        citizen.until("Searching", citizen.touches(Layout.SEARCH_FIELD));
        citizen.types(ITEM).perform();
        citizen.until("Detail", "kiosk-detail", citizen.touches(Layout.hit(0)));
    }

    /// From the card to the touch on 现在取号 and the screen that it must lead to.
    ///
    /// @return the id of the ticket that the kiosk gave
    String takesNumber(IdentityCard card, String screen, String picture) throws Exception {
        identifies(card);
        choosesItem();
        int mark = stage.citizen().kiosk().mark();
        stage.citizen().until(screen, picture, stage.citizen().touches(Layout.PRIMARY));
        return given(mark);
    }

    /// The id of the ticket that the person got: the hall's, or where the hall was slow the kiosk's
    /// own.
    String given(int mark) throws Exception {
        return logged(mark, "ticket.given").field("ticket");
    }

    LogLine logged(int mark, String event) throws Exception {
        return stage.citizen().kiosk().await(mark, event, Map.of(), Citizen.PATIENCE);
    }
}
