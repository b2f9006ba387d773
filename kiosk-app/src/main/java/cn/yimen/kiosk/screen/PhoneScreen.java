package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.ui.icon.Icon;
import javafx.scene.layout.Region;

/// 没带身份证: a mobile phone number instead, or only the guides.
final class PhoneScreen {
    private final Surroundings around;
    private final PageView view;
    private final PhonePad pad;

    PhoneScreen(Surroundings around) {
        this.around = around;
        view = new PageView(around);
        pad = new PhonePad(around);
    }

    Region show(KioskState.PhoneEntry state) {
        var page =
                Page.titled(around.text("phone.title"))
                        .lead(around.text("phone.why"))
                        .secondary(
                                Act.of(around.text("phone.look-round"), KioskEvent.Key.LOOK_ROUND))
                        .primary(
                                Act.of(
                                        Icon.CHECK,
                                        around.text("phone.confirm"),
                                        KioskEvent.Key.CONFIRM));
        return view.show(pad.on(page, state.digits(), state.problem()));
    }
}
