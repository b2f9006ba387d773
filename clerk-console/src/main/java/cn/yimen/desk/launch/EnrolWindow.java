package cn.yimen.desk.launch;

import cn.yimen.client.HallClientConfig;
import cn.yimen.client.trust.HallAccess.Opening;
import cn.yimen.client.trust.HallAccess.Trouble;
import cn.yimen.ui.host.Panel;
import cn.yimen.ui.host.ScreenHost;
import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.StageStyle;

/// What a staff program shows on a machine that the hall does not know yet: where the hall is, and
/// a field for the one-time code. The program itself opens once the machine is enrolled. Used on
/// the JavaFX thread only.
final class EnrolWindow {

    private static final double WIDTH = 760;
    private static final double HEIGHT = 480;
    private static final double ROOM = WIDTH - 96;
    private static final double KEY_HEIGHT = 64;

    private final HallDoor door;
    private final Launch.Ground ground;
    private final Consumer<HallClientConfig> then;
    private final Texts texts;
    private final ScreenHost host = new ScreenHost(Panel.of(WIDTH, HEIGHT), StageStyle.DECORATED);
    private final TextField code = new TextField();
    private final Button enrol = new Button();
    private final VBox said = new VBox();

    private EnrolWindow(HallDoor door, Launch.Ground ground, Consumer<HallClientConfig> then) {
        this.door = door;
        this.ground = ground;
        this.then = then;
        texts = Texts.load(door.language(), "cn/yimen/desk/launch/enrol");
    }

    /// @param then opens the program, on the JavaFX thread
    static void open(HallDoor door, Launch.Ground ground, Consumer<HallClientConfig> then) {
        UiThread.require();
        new EnrolWindow(door, ground, then).open();
    }

    private void open() {
        code.setId("enrol-code");
        code.setPrefHeight(KEY_HEIGHT);
        code.getStyleClass().add("desk-field");
        code.setPromptText("7K2M-9QXA-4T");
        code.setOnAction(_ -> ask());
        enrol.setId("enrol");
        enrol.setText(texts.text("enrol.go"));
        enrol.setPrefSize(ROOM, KEY_HEIGHT);
        enrol.setOnAction(_ -> ask());
        said.setMinHeight(2 * KEY_HEIGHT);
        var page =
                new VBox(
                        20,
                        words(Lettering.of(34).bold(), "enrol.title"),
                        words(Lettering.of(22).soft(), "enrol.where"),
                        code,
                        enrol,
                        said);
        page.setPadding(new Insets(48));
        Tone.PAPER.ground(page);
        host.open(texts.text("enrol.title"));
        host.show(page, ground::painted);
        code.requestFocus();
    }

    private Text words(Lettering lettering, String key) {
        var address = door.access().servers().getFirst();
        return lettering.paragraph(texts.text(key, address, door.device()), ROOM);
    }

    private void ask() {
        var typed = code.getText();
        enrol.setDisable(true);
        say(Tone.INK, texts.text("enrol.asking"));
        Thread.ofVirtual()
                .start(() -> {
                    var opening = door.access().enrol(typed, ground.clock());
                    ground.ui().execute(() -> answered(opening));
                });
    }

    private void answered(Opening opening) {
        switch (opening) {
            case Opening.Opened(var hall) -> {
                then.accept(hall);
                host.stage().hide();
            }
            case Opening.NotOpened(var why, String _) -> refused(why);
            case Opening.NotEnrolled _ -> refused(Trouble.NOT_KEPT);
        }
    }

    private void refused(Trouble why) {
        enrol.setDisable(false);
        say(Tone.CINNABAR_INK, texts.text("enrol.refused." + why));
    }

    private void say(Tone tone, String words) {
        said.getChildren().setAll(Lettering.of(22).bold().in(tone).paragraph(words, ROOM));
    }
}
