package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Guide.Option;
import cn.yimen.kiosk.flow.GuideTouch;
import cn.yimen.kiosk.flow.Guiding.AskingSituation;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.icon.Icon;
import javafx.scene.layout.Region;

/// 场景导引: one question, its answers, and what was answered before.
final class GuideQuestionScreen {
    private final Surroundings around;
    private final PageView view;

    GuideQuestionScreen(Surroundings around) {
        this.around = around;
        view = new PageView(around);
    }

    Region show(AskingSituation state) {
        boolean several = state.question().several();
        var page =
                Page.titled(state.question().words())
                        .crumb(crumb(state))
                        .lead(around.text(several ? "guide.several" : "guide.why"))
                        .with(
                                Block.rows(
                                        state.question().options(),
                                        option -> entry(state, option)));
        var chosen = Act.onwards(around.text("guide.chosen"), KioskEvent.Key.CONFIRM);
        return view.show(several ? page.primary(chosen) : page);
    }

    private static Entry entry(AskingSituation state, Option option) {
        var touch = new GuideTouch.Answer(option.code());
        return state.question().several()
                ? Entry.ticked(
                        Icon.FAMILY, option.words(), state.ticked().contains(option.code()), touch)
                : Entry.leading(Icon.FAMILY, option.words(), "", touch);
    }

    /// The item, and what was answered so far.
    private static String crumb(AskingSituation state) {
        var crumb = new StringBuilder(state.guide().item().name());
        state.answers()
                .forEach(answer ->
                        answer.options()
                                .forEach(option -> crumb.append(" › ").append(option.words())));
        return crumb.toString();
    }
}
