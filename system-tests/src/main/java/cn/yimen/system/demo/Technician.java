package cn.yimen.system.demo;

import cn.yimen.hall.state.DevicePart;
import cn.yimen.kiosk.screen.FooterKey;
import cn.yimen.kiosk.screen.Layout;
import cn.yimen.system.hall.StaffKeys;
import cn.yimen.system.process.LogLine;
import cn.yimen.ui.control.Area;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// Somebody of the staff comes to the machine: called by a citizen, or with a code and the
/// machine's PIN to its maintenance desk.
final class Technician {

    private static final String STAFF = "0317";
    private static final int TOUCHES = 2;
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration CALL_LIMIT = Duration.ofSeconds(2);

    // The desk's keys on the upright panel.
    private static final Area COUNTERS = new Area(380, 344, 310, 108);
    private static final Area EVENTS = new Area(706, 344, 310, 108);
    private static final Area TEST_PRINT = new Area(64, 484, 460, 96);
    private static final Area PAPER_CHANGED = new Area(556, 484, 460, 96);
    private static final Area SELF_TEST = new Area(64, 612, 460, 96);

    private final Stage stage;
    private final Citizen citizen;

    Technician(Stage stage) {
        this.stage = stage;
        this.citizen = stage.citizen();
    }

    /// A citizen calls from where he stands; a window says that somebody comes.
    void isCalled() throws Exception {
        int atDesk = stage.hall().desk().mark();
        var touched = Instant.now();
        citizen.until("HelpCalled", citizen.touches(Layout.footer(FooterKey.HELP)));
        var told =
                stage.hall()
                        .desk()
                        .await(atDesk, "desk.help", Map.of("step", "Detail"), Citizen.PATIENCE);
        stage.timeline().figure("help key → the desk says so", touched, told.at());
        Truth.require(
                "a call for help is on the desk within " + CALL_LIMIT,
                Duration.between(touched, told.at()).compareTo(CALL_LIMIT) <= 0);
        stage.clerk().photographs("desk-help");
        stage.clerk().goesToHelp();
        stage.evidence().photograph(stage.panels().kioskScreen(), "kiosk-help-coming");
        citizen.until("Detail", citizen.touches(Layout.PRIMARY));
    }

    /// Puts a new roll in, tells the machine, and tries it.
    void changesThePaper() throws Exception {
        opensTheDesk();
        photographs("devices");
        stage.hall().farEnds().loadPaper();
        stage.truth().printerIs("READY");
        works(PAPER_CHANGED, "PAPER_CHANGED");
        stage.truth().await("the hall knows of a full roll", _ -> paperLeft().isPresent());
        works(TEST_PRINT, "TEST_PRINT");
        Truth.require(
                "a test page came out", stage.hall().farEnds().printer().takeTickets().size() == 1);
        works(SELF_TEST, "SELF_TEST");
        photographs("tested");
        citizen.touches(COUNTERS).perform();
        photographs("counters");
        citizen.touches(EVENTS).perform();
        photographs("events");
        citizen.until("Attract", citizen.touches(Layout.PRIMARY));
    }

    private void opensTheDesk() throws Exception {
        var token = stage.hall().staffKeys().token(STAFF);
        citizen.until("PinEntry", () -> stage.hall().farEnds().scanner().scan(token));
        for (int place = 0; place < StaffKeys.PIN.length(); place++) {
            citizen.touches(Layout.phoneDigit(StaffKeys.PIN.charAt(place) - '0')).perform();
        }
        int mark = citizen.kiosk().mark();
        citizen.until("Desk", citizen.touches(Layout.PRIMARY));
        citizen.kiosk().await(mark, "upkeep.opened", Map.of("staff", STAFF), Citizen.PATIENCE);
    }

    /// A touch in the instant before the end of the last work is shown counts for nothing, and the
    /// key is touched again.
    private void works(Area key, String work) throws Exception {
        int mark = citizen.kiosk().mark();
        for (int touch = 1; touch <= TOUCHES; touch++) {
            citizen.touches(key).perform();
            if (isDone(work, mark, touch < TOUCHES ? SOON : Citizen.PATIENCE)) {
                return;
            }
        }
        throw new StepFailed("work at the machine", work);
    }

    private boolean isDone(String work, int mark, Duration limit) throws InterruptedException {
        try {
            var done = Map.of("work", work, "good", "true");
            LogLine _ = citizen.kiosk().await(mark, "upkeep.done", done, limit);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        }
    }

    private void photographs(String page) throws Exception {
        stage.evidence().photograph(stage.panels().kioskScreen(), "kiosk-upkeep-" + page);
    }

    private Optional<Integer> paperLeft() {
        return stage.truth().now().devices().values().stream()
                .filter(part -> part.part().equals("printer"))
                .findFirst()
                .flatMap(DevicePart::left);
    }
}
