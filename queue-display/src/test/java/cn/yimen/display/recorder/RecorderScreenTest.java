package cn.yimen.display.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.display.recorder.RecorderEvent.KeepPressed;
import cn.yimen.display.recorder.RecorderEvent.RecordPressed;
import cn.yimen.display.recorder.RecorderState.Stage;
import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.proof.ScreenRules;
import cn.yimen.ui.proof.Screens;
import cn.yimen.ui.voice.SpokenLanguage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// The recorder's screen in every stage: readable, whole, and its keys where they may act.
final class RecorderScreenTest {

    private static final UiThread UI = Screens.ui();
    private static final Path PICTURES = Path.of("target", "screens");
    private static final double SMALLEST = 44;

    private final List<RecorderEvent> events = new ArrayList<>();

    @Test
    void everyStageIsReadableInBothLanguages() {
        for (var locale : List.of(Texts.CHINESE, Locale.ENGLISH)) {
            stages(locale)
                    .forEach((name, state) -> {
                        var scene = shown(locale, state);
                        Screens.save(
                                scene,
                                PICTURES.resolve(
                                        "recorder-" + name + "-" + locale.getLanguage() + ".png"));
                        assertThat(ScreenRules.violations(scene, SMALLEST)).as(name).isEmpty();
                    });
        }
    }

    @Test
    void theKeyboardAloneIsEnough() {
        var scene = shown(Texts.CHINESE, stage("review"));
        press(scene, KeyCode.SPACE);
        press(scene, KeyCode.ENTER);
        assertThat(events).containsExactly(new RecordPressed(), new KeepPressed());
    }

    @Test
    void whatCannotBeDoneCannotBePressed() {
        var scene = shown(Texts.CHINESE, stage("no-microphone"));
        press(scene, KeyCode.SPACE);
        press(scene, KeyCode.ENTER);
        assertThat(events).isEmpty();
        assertThat(isEnabled(scene, "保存语音包")).isFalse();
        assertThat(isEnabled(shown(Texts.CHINESE, stage("saved")), "保存语音包")).isTrue();
    }

    private static RecorderState stage(String name) {
        return Optional.ofNullable(stages(Texts.CHINESE).get(name)).orElseThrow();
    }

    private static Map<String, RecorderState> stages(Locale locale) {
        var prompts =
                Prompts.of(SpokenLanguage.MANDARIN, Texts.load(locale, RecorderOptions.BUNDLE));
        var begun = RecorderState.begun(SpokenLanguage.MANDARIN, prompts, Map.of());
        var live = begun.heard(OptionalDouble.of(-18), 0.4f);
        var all = new HashMap<String, Take>();
        SpokenLanguage.MANDARIN
                .recorded()
                .forEach(clip -> all.put(clip, Take.of(Speaking.word(300, 0.3))));
        var whole = live.with(all);
        return Map.of(
                "no-microphone", begun,
                "ready", live,
                "listening", live.with(new Stage.Listening(List.of(), false, 0)),
                "review", live.with(new Stage.Review(Take.of(Speaking.word(500, 0.3)))),
                "clipped",
                        live.heard(OptionalDouble.of(-2), 1)
                                .with(new Stage.Review(Take.of(Speaking.word(500, 1)))),
                "sentence", whole.at(prompts.size() - 1),
                "saved", whole.with(new Stage.Saved(Path.of("voice-zh-CN.zip"))));
    }

    private Scene shown(Locale locale, RecorderState state) {
        var words = Texts.load(locale, RecorderOptions.BUNDLE);
        var screen = UI.ask(() -> new RecorderScreen(words, state.prompts(), events::add));
        var scene = Screens.laidOut(screen::root, RecorderScreen.WIDTH, RecorderScreen.HEIGHT);
        return UI.ask(() -> {
            screen.takeKeys(scene);
            screen.show(state);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene;
        });
    }

    private static void press(Scene scene, KeyCode code) {
        UI.ask(() -> {
            Event.fireEvent(
                    scene,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            return true;
        });
    }

    private static boolean isEnabled(Scene scene, String spoken) {
        return UI.ask(() ->
                scene.getRoot().lookupAll(".key").stream()
                        .filter(node -> spoken.equals(node.getAccessibleText()))
                        .map(Button.class::cast)
                        .noneMatch(Button::isDisabled));
    }
}
