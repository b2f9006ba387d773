package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.AppealTouch;
import cn.yimen.kiosk.flow.Appealing.AnswerShown;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.icon.Icon;
import javafx.scene.layout.Region;

/// One known answer, large enough to be read standing.
final class AnswerScreen {
    private final Surroundings around;
    private final PageView view;

    AnswerScreen(Surroundings around) {
        this.around = around;
        view = new PageView(around);
    }

    Region show(AnswerShown state) {
        return view.show(
                Page.titled(state.answer().question())
                        .with(Saying.of(Icon.HOTLINE, state.answer().answer()))
                        .secondary(
                                Act.of(around.text("hotline.not-enough"), new AppealTouch.Begin()))
                        .primary(Act.of(around.text("hotline.enough"), KioskEvent.Key.DONE)));
    }
}
