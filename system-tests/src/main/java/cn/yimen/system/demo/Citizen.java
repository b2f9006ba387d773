package cn.yimen.system.demo;

import cn.yimen.device.card.IdentityCard;
import cn.yimen.kiosk.screen.Layout;
import cn.yimen.system.hall.WholeHall;
import cn.yimen.system.process.LogLine;
import cn.yimen.system.process.Program;
import cn.yimen.system.process.XScreen;
import cn.yimen.ui.control.Area;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/// Somebody at the kiosk: lays down a card, touches the glass, takes the paper. Believes what the
/// panel shows.
final class Citizen {

    static final Duration PATIENCE = Duration.ofSeconds(15);

    private final WholeHall hall;
    private final XScreen glass;
    private final Evidence evidence;

    Citizen(WholeHall hall, XScreen glass, Evidence evidence) {
        this.hall = hall;
        this.glass = glass;
        this.evidence = evidence;
    }

    /// Something that a citizen does.
    interface Act {
        void perform() throws IOException, InterruptedException;
    }

    /// Acts, and waits for the screen that this must lead to.
    LogLine until(String screen, Act act)
            throws IOException, InterruptedException, TimeoutException {
        int mark = kiosk().mark();
        act.perform();
        return kiosk().await(mark, "screen.shown", Map.of("name", screen), PATIENCE);
    }

    /// Acts, waits for the screen, and photographs it.
    void until(String screen, String picture, Act act)
            throws IOException, InterruptedException, TimeoutException {
        until(screen, act);
        evidence.photograph(glass, picture);
    }

    Act lays(IdentityCard card) {
        return () -> hall.farEnds().card().insert(card);
    }

    void takesCardAway() throws InterruptedException, TimeoutException {
        int mark = kiosk().mark();
        hall.farEnds().card().remove();
        kiosk().await(mark, "card.removed", Map.of(), PATIENCE);
    }

    Act touches(Area area) {
        return () -> glass.touch(area.centre().getX(), area.centre().getY());
    }

    /// Types letters on the kiosk's own keyboard.
    Act types(String letters) {
        return () -> {
            for (int i = 0; i < letters.length(); i++) {
                touches(Layout.key(letters.charAt(i))).perform();
            }
        };
    }

    Program kiosk() {
        return hall.kiosk();
    }
}
