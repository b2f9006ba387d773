package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Appealing.Step;
import cn.yimen.kiosk.flow.Appealing.Telling;
import cn.yimen.kiosk.flow.KioskEvent;
import javafx.scene.layout.Region;

/// 提诉求: where 12345 can call back.
final class AppealPhoneScreen {
    private final Surroundings around;
    private final PageView view;
    private final PhonePad pad;

    AppealPhoneScreen(Surroundings around) {
        this.around = around;
        view = new PageView(around);
        pad = new PhonePad(around);
    }

    Region show(Telling state) {
        var page =
                AppealSteps.page(around, Step.PHONE)
                        .lead(around.text("hotline.ask.PHONE"))
                        .primary(Act.onwards(around.text("hotline.next"), KioskEvent.Key.CONFIRM));
        return view.show(pad.on(page, state.appeal().phone(), state.problem()));
    }
}
