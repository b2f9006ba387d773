package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Appeal;
import cn.yimen.kiosk.flow.AppealTouch;
import cn.yimen.kiosk.flow.Appealing.Step;
import cn.yimen.kiosk.flow.Appealing.Telling;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Lettering;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// 提诉求, the first three steps: what kind, about what, what is the matter. Nothing has to be
/// written.
final class AppealScreen {
    private static final int ROWS = 6;

    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final Sheet words = new Sheet();
    private final StepBars steps;
    private final RowKeys rows;
    private final PrimaryAct confirm;
    private final Drawn<Telling> drawn = new Drawn<>(this::draw);

    AppealScreen(Surroundings around) {
        this.around = around;
        page.add(words.pane());
        steps = new StepBars(around);
        page.add(steps.node());
        rows =
                new RowKeys(
                        around,
                        ROWS,
                        i -> new Area(Layout.LEFT, 480 + 172.0 * i, Layout.FULL, 152));
        page.add(rows.node());
        Button key = page.add(Key.of(KeyStyle.PRIMARY, new Pane(), "", () -> {}));
        confirm = new PrimaryAct(around, key);
    }

    Region show(Telling state) {
        drawn.show(state);
        return page.pane();
    }

    private void draw(Telling state) {
        words.clear();
        words.text(Lettering.TITLE.bold(), around.text("hotline.tell"), Layout.LEFT, 250);
        steps.show("hotline.step.", Step.values(), state.step());
        words.at(
                Lettering.KEY
                        .bold()
                        .fitted(around.text("hotline.ask." + state.step()), Layout.FULL, 32),
                Layout.LEFT,
                440);
        rows.show(entries(state));
        boolean choosing = state.step() == Step.PHRASES;
        confirm.key().setVisible(choosing);
        if (choosing && state.appeal().phrases().isEmpty()) {
            confirm.off(around.text("hotline.choose-one"));
        } else if (choosing) {
            confirm.show(Icon.CHECK, around.text("hotline.chosen"), KioskEvent.Key.CONFIRM);
        }
    }

    private List<RowKeys.Entry> entries(Telling state) {
        return switch (state.step()) {
            case KIND -> Stream.of(Appeal.Kind.values()).map(this::kind).toList();
            case TOPIC -> Stream.of(Appeal.Topic.values()).map(this::topic).toList();
            case PHRASES ->
                    state.appeal().topic().stream()
                            .flatMap(topic -> topic.phrases().stream())
                            .map(phrase -> phrase(state.appeal(), phrase))
                            .toList();
            case PHONE, CHECK -> List.of();
        };
    }

    private RowKeys.Entry kind(Appeal.Kind kind) {
        var icon =
                switch (kind) {
                    case QUESTION -> Icon.INFO;
                    case HELP -> Icon.STAFF;
                    case COMPLAINT -> Icon.FACE2;
                    case SUGGESTION -> Icon.PEN;
                    case REPORT -> Icon.WARN;
                };
        return new RowKeys.Entry(
                icon,
                around.text("hotline.kind." + kind),
                around.text("hotline.kind." + kind + ".note"),
                RowKeys.Choice.LEADS_ON,
                new AppealTouch.ChooseKind(kind));
    }

    private RowKeys.Entry topic(Appeal.Topic topic) {
        var icon =
                switch (topic) {
                    case OFFICE -> Icon.DOOR;
                    case ROADS -> Icon.MAP;
                    case NOISE -> Icon.VOICE;
                    case SUPPLY -> Icon.HOUSE;
                    case CLEAN -> Icon.BRING;
                    case WELFARE -> Icon.MEDICAL;
                };
        return new RowKeys.Entry(
                icon,
                around.text("hotline.topic." + topic),
                around.text("hotline.topic." + topic + ".note"),
                RowKeys.Choice.LEADS_ON,
                new AppealTouch.ChooseTopic(topic));
    }

    private RowKeys.Entry phrase(Appeal appeal, String phrase) {
        boolean chosen = appeal.phrases().contains(phrase);
        return new RowKeys.Entry(
                Icon.SMS,
                around.text("hotline.phrase." + phrase),
                "",
                chosen ? RowKeys.Choice.CHOSEN : RowKeys.Choice.OPEN,
                new AppealTouch.TogglePhrase(phrase));
    }
}
