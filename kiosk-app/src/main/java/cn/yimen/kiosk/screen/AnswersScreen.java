package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.AppealTouch;
import cn.yimen.kiosk.flow.Appealing.KnownAnswers;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Page;
import cn.yimen.kiosk.flow.Province;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// 12345: what people ask most, and 我要提诉求.
final class AnswersScreen {
    private final Sheet page = new Sheet();
    private final RowKeys rows;
    private final Button previous;
    private final Button next;

    AnswersScreen(Surroundings around) {
        page.text(Lettering.TITLE.bold(), around.text("hotline.title"), Layout.LEFT, 250);
        page.text(Lettering.BODY.soft(), around.text("hotline.known"), Layout.LEFT, 308);
        rows =
                new RowKeys(
                        around,
                        KnownAnswers.ROWS_A_PAGE,
                        i -> new Area(Layout.LEFT, 356 + 172.0 * i, Layout.FULL, 152));
        page.add(rows.node());
        previous = turn(around, Icon.PREV, "page.previous", KioskEvent.Key.PREVIOUS_PAGE);
        next = turn(around, Icon.NEXT, "page.next", KioskEvent.Key.NEXT_PAGE);
        page.put(previous, new Area(756, 196, 124, 112));
        page.put(next, new Area(892, 196, 124, 112));
        page.put(
                Key.primaryOnwards(
                        around.text("hotline.begin"), around.send(new AppealTouch.Begin())),
                Layout.PRIMARY);
    }

    private static Button turn(
            Surroundings around, Icon icon, String words, KioskEvent.Touch touch) {
        return Key.of(
                KeyStyle.PLAIN,
                IconView.plain(icon, 40, Tone.INK),
                around.text(words),
                around.send(touch));
    }

    Region show(Kiosk kiosk, KnownAnswers state) {
        var all =
                kiosk.world()
                        .province()
                        .map(Province::answers)
                        .orElse(List.<Province.KnownAnswer>of());
        var shown = Page.of(all, state.page(), KnownAnswers.ROWS_A_PAGE);
        rows.show(
                shown.entries().stream()
                        .map(answer ->
                                new RowKeys.Entry(
                                        Icon.INFO,
                                        answer.question(),
                                        "",
                                        RowKeys.Choice.LEADS_ON,
                                        new AppealTouch.OpenAnswer(answer.code())))
                        .toList());
        previous.setVisible(shown.pages() > 1);
        next.setVisible(shown.pages() > 1);
        previous.setDisable(!shown.hasPrevious());
        next.setDisable(!shown.hasNext());
        return page.pane();
    }
}
