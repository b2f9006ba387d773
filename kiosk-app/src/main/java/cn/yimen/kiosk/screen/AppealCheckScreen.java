package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Appeal;
import cn.yimen.kiosk.flow.AppealTouch;
import cn.yimen.kiosk.flow.Appealing.Step;
import cn.yimen.kiosk.flow.Appealing.Telling;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.Notice;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Lettering;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;

/// 提诉求: what will be said, as 12345 will read it, before it is kept.
final class AppealCheckScreen {
    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final Sheet words = new Sheet();
    private final StepBars steps;
    private final RowKeys confidential;
    private final Drawn<Telling> drawn = new Drawn<>(this::draw);

    AppealCheckScreen(Surroundings around) {
        this.around = around;
        page.text(Lettering.TITLE.bold(), around.text("hotline.tell"), Layout.LEFT, 250);
        steps = new StepBars(around);
        page.add(steps.node());
        page.add(words.pane());
        confidential = new RowKeys(around, 1, _ -> new Area(Layout.LEFT, 1160, Layout.FULL, 152));
        page.add(confidential.node());
        page.put(
                Notice.information(Icon.INFO, around.text("hotline.no-number")),
                new Area(Layout.LEFT, 1344, Layout.FULL, 104));
        page.put(
                Key.primary(
                        Icon.CHECK,
                        around.text("hotline.hand"),
                        around.send(new AppealTouch.Hand())),
                Layout.PRIMARY);
    }

    Region show(Telling state) {
        drawn.show(state);
        return page.pane();
    }

    private void draw(Telling state) {
        steps.show("hotline.step.", Step.values(), Step.CHECK);
        words.clear();
        words.at(
                Lettering.KEY.bold().fitted(around.text("hotline.ask.CHECK"), Layout.FULL, 32),
                Layout.LEFT,
                440);
        var appeal = state.appeal();
        var card = Sheet.card(new Area(Layout.LEFT, 480, Layout.FULL, 648));
        words.add(card.pane());
        fact(
                card,
                0,
                "hotline.step.KIND",
                around.text("hotline.kind." + appeal.kind().orElseThrow()));
        fact(
                card,
                1,
                "hotline.step.TOPIC",
                around.text("hotline.topic." + appeal.topic().orElseThrow()));
        card.rule(40, 912, 240);
        card.text(Lettering.BODY.soft(), around.text("hotline.step.PHRASES"), 40, 300);
        card.at(Lettering.LABEL.bold().paragraph(phrases(appeal), 640), 272, 302);
        card.rule(40, 912, 528);
        card.text(Lettering.BODY.soft(), around.text("hotline.step.PHONE"), 40, 602);
        card.text(Lettering.LABEL.bold(), PhonePad.grouped(appeal.phone()), 272, 604);
        confidential.show(List.of(secret(appeal)));
    }

    private void fact(Sheet card, int index, String label, String value) {
        double top = 120.0 * index;
        if (index > 0) {
            card.rule(40, 912, top);
        }
        card.text(Lettering.BODY.soft(), around.text(label), 40, top + 74);
        card.at(Lettering.LABEL.bold().fitted(value, 640, 28), 272, top + 76);
    }

    private String phrases(Appeal appeal) {
        return appeal.topic().orElseThrow().phrases().stream()
                .filter(appeal.phrases()::contains)
                .map(phrase -> around.text("hotline.phrase." + phrase))
                .collect(Collectors.joining(around.text("windows.comma")));
    }

    private RowKeys.Entry secret(Appeal appeal) {
        return new RowKeys.Entry(
                Icon.LOCK,
                around.text("hotline.confidential"),
                around.text("hotline.confidential.note"),
                appeal.confidential() ? RowKeys.Choice.CHOSEN : RowKeys.Choice.OPEN,
                new AppealTouch.KeepConfidential(!appeal.confidential()));
    }
}
