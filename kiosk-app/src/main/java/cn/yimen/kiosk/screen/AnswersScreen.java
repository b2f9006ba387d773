package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.AppealTouch;
import cn.yimen.kiosk.flow.Appealing.KnownAnswers;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.Province;
import cn.yimen.ui.icon.Icon;
import java.util.List;
import javafx.scene.layout.Region;

/// 12345: what people ask most, and 我要提诉求.
final class AnswersScreen {
    private final Surroundings around;
    private final PageView view;

    AnswersScreen(Surroundings around) {
        this.around = around;
        view = new PageView(around);
    }

    Region show(Kiosk kiosk, KnownAnswers state) {
        var all =
                kiosk.world()
                        .province()
                        .map(Province::answers)
                        .orElse(List.<Province.KnownAnswer>of());
        return view.show(
                Page.titled(around.text("hotline.title"))
                        .lead(around.text("hotline.known"))
                        .with(Block.rows(all, AnswersScreen::row))
                        .first(state.first())
                        .primary(
                                Act.onwards(
                                        around.text("hotline.begin"), new AppealTouch.Begin())));
    }

    private static Entry row(Province.KnownAnswer answer) {
        return Entry.leading(
                Icon.INFO, answer.question(), "", new AppealTouch.OpenAnswer(answer.code()));
    }
}
