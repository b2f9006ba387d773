package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Appeal;
import cn.yimen.kiosk.flow.AppealTouch;
import cn.yimen.kiosk.flow.Appealing.Step;
import cn.yimen.kiosk.flow.Appealing.Telling;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.icon.Icon;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/// 提诉求, the first three steps: what kind, about what, what is the matter. Nothing has to be
/// written, and everything can be.
final class AppealScreen {
    private final Surroundings around;
    private final PageView view;

    AppealScreen(Surroundings around) {
        this.around = around;
        view = new PageView(around);
    }

    Region show(Telling state) {
        var page =
                AppealSteps.page(around, state.step())
                        .with(
                                Block.rows(entries(state))
                                        .headed(around.text("hotline.ask." + state.step())));
        return view.show(
                state.step() == Step.PHRASES
                        ? page.secondary(writing(state.appeal())).primary(chosen(state))
                        : page);
    }

    private Act chosen(Telling state) {
        var act = Act.of(Icon.CHECK, around.text("hotline.chosen"), KioskEvent.Key.CONFIRM);
        return state.appeal().saysSomething() ? act : act.off(around.text("hotline.choose-one"));
    }

    private Act writing(Appeal appeal) {
        var key = appeal.words().isEmpty() ? "writing.begin" : "writing.change";
        return Act.of(Icon.PEN, around.text(key), KioskEvent.Key.WRITE);
    }

    private List<Entry> entries(Telling state) {
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

    private Entry kind(Appeal.Kind kind) {
        var icon =
                switch (kind) {
                    case QUESTION -> Icon.INFO;
                    case HELP -> Icon.STAFF;
                    case COMPLAINT -> Icon.FACE2;
                    case SUGGESTION -> Icon.PEN;
                    case REPORT -> Icon.WARN;
                };
        return Entry.leading(
                icon,
                around.text("hotline.kind." + kind),
                around.text("hotline.kind." + kind + ".note"),
                new AppealTouch.ChooseKind(kind));
    }

    private Entry topic(Appeal.Topic topic) {
        var icon =
                switch (topic) {
                    case OFFICE -> Icon.DOOR;
                    case ROADS -> Icon.MAP;
                    case NOISE -> Icon.VOICE;
                    case SUPPLY -> Icon.HOUSE;
                    case CLEAN -> Icon.BRING;
                    case WELFARE -> Icon.MEDICAL;
                };
        return Entry.leading(
                icon,
                around.text("hotline.topic." + topic),
                around.text("hotline.topic." + topic + ".note"),
                new AppealTouch.ChooseTopic(topic));
    }

    private Entry phrase(Appeal appeal, String phrase) {
        return Entry.ticked(
                Icon.SMS,
                around.text("hotline.phrase." + phrase),
                appeal.phrases().contains(phrase),
                new AppealTouch.TogglePhrase(phrase));
    }
}
