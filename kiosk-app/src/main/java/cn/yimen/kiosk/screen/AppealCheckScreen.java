package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Appeal;
import cn.yimen.kiosk.flow.AppealTouch;
import cn.yimen.kiosk.flow.Appealing.Step;
import cn.yimen.kiosk.flow.Appealing.Telling;
import cn.yimen.ui.icon.Icon;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/// 提诉求: what will be said, as 12345 will read it, before it is kept.
final class AppealCheckScreen {
    private final Surroundings around;
    private final PageView view;

    AppealCheckScreen(Surroundings around) {
        this.around = around;
        view = new PageView(around);
    }

    Region show(Telling state) {
        return view.show(
                AppealSteps.page(around, Step.CHECK)
                        .with(
                                Block.card(facts(state.appeal()))
                                        .headed(around.text("hotline.ask.CHECK")))
                        .with(secret(state.appeal()))
                        .notice(Band.information(Icon.INFO, around.text("hotline.no-number")))
                        .primary(
                                Act.of(
                                        Icon.CHECK,
                                        around.text("hotline.hand"),
                                        new AppealTouch.Hand())));
    }

    private List<Fact> facts(Appeal appeal) {
        return List.of(
                fact("KIND", around.text("hotline.kind." + appeal.kind().orElseThrow())),
                fact("TOPIC", around.text("hotline.topic." + appeal.topic().orElseThrow())),
                fact("PHRASES", phrases(appeal)),
                fact("PHONE", PhonePad.grouped(appeal.phone())));
    }

    private Fact fact(String step, String value) {
        return new Fact(around.text("hotline.step." + step), value);
    }

    private String phrases(Appeal appeal) {
        var phrases =
                appeal.topic().orElseThrow().phrases().stream()
                        .filter(appeal.phrases()::contains)
                        .map(phrase -> around.text("hotline.phrase." + phrase));
        return Stream.concat(phrases, Stream.of(appeal.words()).filter(said -> !said.isEmpty()))
                .collect(Collectors.joining(around.text("windows.comma")));
    }

    private Entry secret(Appeal appeal) {
        return Entry.ticked(
                        Icon.LOCK,
                        around.text("hotline.confidential"),
                        appeal.confidential(),
                        new AppealTouch.KeepConfidential(!appeal.confidential()))
                .noted(around.text("hotline.confidential.note"));
    }
}
