package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Appealing.Step;
import cn.yimen.kiosk.flow.Appealing.Telling;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.theme.Lettering;
import javafx.scene.layout.Region;

/// 提诉求: where 12345 can call back.
final class AppealPhoneScreen {
    private final Sheet page = new Sheet();
    private final StepBars steps;
    private final PhonePad pad;
    private final Drawn<Telling> drawn = new Drawn<>(this::draw);

    AppealPhoneScreen(Surroundings around) {
        page.text(Lettering.TITLE.bold(), around.text("hotline.tell"), Layout.LEFT, 250);
        steps = new StepBars(around);
        page.add(steps.node());
        page.at(
                Lettering.KEY.bold().fitted(around.text("hotline.ask.PHONE"), Layout.FULL, 32),
                Layout.LEFT,
                440);
        pad = new PhonePad(around, 496);
        page.add(pad.node());
        page.put(
                Key.primaryOnwards(
                        around.text("hotline.next"), around.send(KioskEvent.Key.CONFIRM)),
                Layout.PRIMARY);
    }

    Region show(Telling state) {
        drawn.show(state);
        return page.pane();
    }

    private void draw(Telling state) {
        steps.show("hotline.step.", Step.values(), Step.PHONE);
        pad.show(state.appeal().phone(), state.problem());
    }
}
