package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Guide.Option;
import cn.yimen.kiosk.flow.GuideTouch;
import cn.yimen.kiosk.flow.Guiding.AskingSituation;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// 场景导引: one question, at most six answers, and what was answered before.
final class GuideQuestionScreen {
    static final int MOST_ANSWERS = 6;

    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final Sheet words = new Sheet();
    private final RowKeys rows;
    private final Button confirm;
    private final Drawn<AskingSituation> drawn = new Drawn<>(this::draw);

    GuideQuestionScreen(Surroundings around) {
        this.around = around;
        page.add(words.pane());
        rows = new RowKeys(around, MOST_ANSWERS, GuideQuestionScreen::row);
        page.add(rows.node());
        confirm =
                page.put(
                        Key.primaryOnwards(
                                around.text("guide.chosen"), around.send(KioskEvent.Key.CONFIRM)),
                        Layout.PRIMARY);
    }

    static Area row(int index) {
        return new Area(Layout.LEFT, 468 + 172.0 * index, Layout.FULL, 152);
    }

    Region show(AskingSituation state) {
        drawn.show(state);
        confirm.setVisible(state.question().several());
        rows.show(
                state.question().options().stream()
                        .limit(MOST_ANSWERS)
                        .map(option -> entry(state, option))
                        .toList());
        return page.pane();
    }

    private static RowKeys.Entry entry(AskingSituation state, Option option) {
        boolean several = state.question().several();
        boolean ticked = state.ticked().contains(option.code());
        return new RowKeys.Entry(
                Icon.FAMILY,
                option.words(),
                "",
                several
                        ? (ticked ? RowKeys.Choice.CHOSEN : RowKeys.Choice.OPEN)
                        : RowKeys.Choice.LEADS_ON,
                new GuideTouch.Answer(option.code()));
    }

    private void draw(AskingSituation state) {
        words.clear();
        var crumb = Lettering.CAPTION.soft().fitted(crumb(state), Layout.FULL, 22);
        words.at(crumb, Layout.LEFT, 216);
        words.at(
                Lettering.TITLE.bold().fitted(state.question().words(), Layout.FULL, 40),
                Layout.LEFT,
                296);
        var hint = state.question().several() ? "guide.several" : "guide.why";
        words.at(
                Lettering.BODY.in(Tone.INK_SOFT).fitted(around.text(hint), Layout.FULL, 26),
                Layout.LEFT,
                372);
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
