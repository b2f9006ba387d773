package cn.yimen.desk.manager.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.desk.manager.ManagerDesk;
import cn.yimen.desk.manager.SessionDraft.Part;
import cn.yimen.desk.manager.Wish;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.proof.Contrast;
import cn.yimen.ui.proof.Screens;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The form of an extra session, as a manager sees it.
final class SessionFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void whatWouldBeAnnouncedIsReadBefore(String tag) {
        var language = tag.equals("en") ? Texts.ENGLISH : Texts.CHINESE;
        var scene = shoot(drafted(), language, "manager-session-" + tag);
        assertThat(Screens.ui().ask(() -> Contrast.faint(scene, Contrast.WANTED))).isEmpty();
        assertThat(key(scene, "session-announce").isDisabled()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void windowsThatServeNoneOfItKeepItFromBeingAnnounced(String tag) {
        var language = tag.equals("en") ? Texts.ENGLISH : Texts.CHINESE;
        var unserved = ManagerSample.wishes(drafted(), new Wish.ToggleSessionLine(new LineId("C")));
        var scene = shoot(unserved, language, "manager-session-unserved-" + tag);
        assertThat(key(scene, "session-announce").isDisabled()).isTrue();
    }

    private static ManagerDesk drafted() {
        var manager = ManagerSample.announced();
        var day = manager.hallDay().plusDays(4);
        var wishes =
                List.of(
                        new Wish.EditSession(day, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                        new Wish.ToggleSessionLine(new LineId("A")),
                        new Wish.ToggleSessionWindow(new WindowId("1")),
                        new Wish.ToggleSessionWindow(new WindowId("2")),
                        new Wish.TurnSession(Part.CAPACITY, 6));
        for (var wish : wishes) {
            manager = ManagerSample.wishes(manager, wish);
        }
        return manager;
    }

    private static Button key(Scene scene, String name) {
        return (Button) scene.lookup("#" + name);
    }

    private static Scene shoot(ManagerDesk manager, Locale language, String name) {
        return Screens.shoot(
                () -> {
                    var screen = new ManagerScreen(language, _ -> {});
                    screen.show(manager);
                    return screen.root();
                },
                ManagerScreen.WIDTH,
                ManagerScreen.HEIGHT,
                Path.of("target/screens", name + ".png"));
    }
}
