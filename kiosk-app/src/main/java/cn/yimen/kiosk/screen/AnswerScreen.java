package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.AppealTouch;
import cn.yimen.kiosk.flow.Appealing.AnswerShown;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.layout.Region;

/// One known answer, large enough to be read standing.
final class AnswerScreen {
    private final Sheet page = new Sheet();
    private final Sheet words = new Sheet();
    private final Drawn<AnswerShown> drawn = new Drawn<>(this::draw);

    AnswerScreen(Surroundings around) {
        page.add(words.pane());
        var not = around.text("hotline.not-enough");
        page.put(
                Key.of(
                        KeyStyle.PLAIN,
                        Lettering.BODY.bold().fitted(not, 280, 24),
                        not,
                        around.send(new AppealTouch.Begin())),
                Layout.SECONDARY);
        page.put(
                Key.primary(around.text("hotline.enough"), around.send(KioskEvent.Key.DONE)),
                Layout.PRIMARY_NARROW);
    }

    Region show(AnswerShown state) {
        drawn.show(state);
        return page.pane();
    }

    private void draw(AnswerShown state) {
        words.clear();
        var question = Lettering.TITLE.bold().paragraph(state.answer().question(), Layout.FULL);
        words.at(question, Layout.LEFT, 262);
        double top = 262 + question.getLayoutBounds().getHeight() - 40;
        var answer = Lettering.LABEL.paragraph(state.answer().answer(), 820);
        double height = Math.min(1500 - top, answer.getLayoutBounds().getHeight() + 104);
        var card = Sheet.card(new Area(Layout.LEFT, top, Layout.FULL, height));
        words.add(card.pane());
        card.at(IconView.plain(Icon.HOTLINE, 48, Tone.INDIGO), 32, 40);
        card.at(answer, 104, 78);
    }
}
