package cn.yimen.display.recorder;

import cn.yimen.display.recorder.RecorderState.Stage;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import cn.yimen.ui.voice.Announcement;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// What the recorder's keys do: the word at hand above, whole calls and the pack below.
final class RecorderKeys {

    private static final double TOP = 586;
    private static final double BELOW = 700;
    private static final double HEIGHT = 84;

    /// Calls that together need many words: letters, zeros, tens, hundreds.
    private static final List<Announcement> CALLS =
            List.of(
                    new Announcement("A001", "3", 1),
                    new Announcement("B117", "12", 1),
                    new Announcement("C308", "20", 1));

    private final Pane root = new Pane();
    private final Texts words;
    private final Consumer<RecorderEvent> sink;
    private final Button record;
    private final Button play;
    private final Button keep;
    private final Button back;
    private final List<Button> calls;
    private final Button save;
    private final Drawn<RecordFace> recordFace = new Drawn<>(this::draw);

    private record RecordFace(boolean stops, boolean enabled) {}

    RecorderKeys(Texts words, Consumer<RecorderEvent> sink) {
        this.words = words;
        this.sink = sink;
        record = key(430, 250, "record", new RecorderEvent.RecordPressed());
        play = key(696, 160, "play", new RecorderEvent.PlayPressed());
        keep = key(872, 230, "keep", new RecorderEvent.KeepPressed());
        back = key(1118, 130, "back", new RecorderEvent.BackPressed());
        record.getStyleClass().add("key-primary");
        calls = CALLS.stream().map(this::call).toList();
        save = key(1028, 220, "save", new RecorderEvent.SavePressed());
        save.setLayoutY(BELOW);
        root.setPickOnBounds(false);
        root.getChildren().addAll(record, play, keep, back, save);
        root.getChildren().addAll(calls);
    }

    Pane root() {
        return root;
    }

    void show(RecorderState state) {
        boolean listens = state.stage() instanceof Stage.Listening;
        boolean busy = listens || state.playing();
        boolean canRecord = state.level().isPresent() && !state.playing();
        recordFace.show(new RecordFace(listens, canRecord));
        record.setDisable(!canRecord);
        play.setDisable(busy || state.take().isEmpty());
        keep.setDisable(busy || !mayKeep(state));
        back.setDisable(listens || state.current() == 0);
        calls.forEach(call -> call.setDisable(busy || !state.canCall()));
        save.setDisable(busy || !state.isComplete());
    }

    private static boolean mayKeep(RecorderState state) {
        return state.stage() instanceof Stage.Review(var take)
                ? take.isUsable(state.prompt().clip())
                : state.hasTake(state.prompt());
    }

    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> act(pressed.getCode(), pressed));
    }

    private void act(KeyCode code, KeyEvent pressed) {
        var key =
                switch (code) {
                    case SPACE -> record;
                    case ENTER -> keep;
                    case P -> play;
                    case BACK_SPACE -> back;
                    default -> root;
                };
        if (key instanceof Button button && !button.isDisabled()) {
            button.fire();
            pressed.consume();
        }
    }

    private Button key(double x, double width, String name, RecorderEvent event) {
        var text = words.text("key." + name);
        var key = Key.of(KeyStyle.PLAIN, face(text, Tone.INK), text, () -> sink.accept(event));
        key.setFocusTraversable(false);
        return new Area(x, TOP, width, HEIGHT).place(key);
    }

    private Button call(Announcement call) {
        var text = words.text("key.call", call.number(), call.window());
        var key =
                Key.of(
                        KeyStyle.PLAIN,
                        face(text, Tone.INK),
                        text,
                        () -> sink.accept(new RecorderEvent.PreviewPressed(call)));
        key.setFocusTraversable(false);
        return new Area(430 + 198 * CALLS.indexOf(call), BELOW, 186, HEIGHT).place(key);
    }

    private void draw(RecordFace now) {
        var text = words.text(now.stops() ? "key.stop" : "key.record");
        Key.face(record, face(text, now.enabled() ? Tone.ON_INDIGO : Tone.INK_SOFT), text);
    }

    /// The second line of a face is the key on the keyboard.
    private static Node face(String text, Tone tone) {
        var lines = text.split("\n", -1);
        var first = Lettering.of(24).bold().in(tone).text(lines[0]);
        return lines.length == 1
                ? Row.above(0, first)
                : Row.above(0, first, Lettering.of(16).in(tone).text(lines[1]));
    }
}
