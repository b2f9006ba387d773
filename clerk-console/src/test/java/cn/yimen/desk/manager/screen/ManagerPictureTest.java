package cn.yimen.desk.manager.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.desk.manager.ManagerDesk;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.proof.Contrast;
import cn.yimen.ui.proof.Screens;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages of the manager's desk at their real size.
final class ManagerPictureTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyPageStandsInBothLanguages(String tag) {
        var language = tag.equals("en") ? Texts.ENGLISH : Texts.CHINESE;
        for (var manager : ManagerSample.pages()) {
            var name = "manager-" + FramePart.key(manager.page()) + "-" + tag;
            var scene = shoot(manager, language, name);
            assertThat(keys(scene)).as(name).contains("page-steer", "page-report");
            assertThat(Screens.ui().ask(() -> Contrast.faint(scene, Contrast.WANTED)))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void anEmergencyIsAskedAboutAndThenStands() {
        var asking = shoot(ManagerSample.asking(), Texts.CHINESE, "manager-sure");
        assertThat(keys(asking)).contains("sure-yes", "sure-no");
        var standing = shoot(ManagerSample.emergency(), Texts.CHINESE, "manager-emergency");
        assertThat(keys(standing)).contains("clear-emergency").doesNotContain("declare-evacuate");
    }

    @Test
    void aHallThatIsAwayTakesNoOrders() {
        var scene = shoot(ManagerSample.away(), Texts.CHINESE, "manager-away");
        var ready =
                scene.getRoot().lookupAll(".desk-key").stream()
                        .map(Button.class::cast)
                        .filter(key -> !key.isDisabled())
                        .map(Button::getId)
                        .toList();
        assertThat(ready)
                .as("only what changes nothing outside this desk")
                .isNotEmpty()
                .allMatch(id -> id.matches("page-.*|toggle-.*|back"));
    }

    @Test
    void aHallWithAccountsAsksWhoSitsThere() {
        var scene = shoot(ManagerSample.signingIn(), Texts.CHINESE, "manager-sign-in");
        assertThat(keys(scene)).contains("enter-go").doesNotContain("leave");
        assertThat(scene.lookup("#enter-password")).isInstanceOf(PasswordField.class);
        assertThat(scene.lookup("#enter-said")).isNotNull();
    }

    @Test
    void aClerkLooksAndHasNoKeysForOrders() {
        var scene = shoot(ManagerSample.looking(), Texts.CHINESE, "manager-looking");
        var ready =
                scene.getRoot().lookupAll(".desk-key").stream()
                        .map(Button.class::cast)
                        .filter(key -> !key.isDisabled())
                        .map(Button::getId)
                        .toList();
        assertThat(ready)
                .contains("leave")
                .allMatch(id -> id.matches("page-.*|toggle-.*|edit-.*|back|leave"));
    }

    private static List<String> keys(Scene scene) {
        return scene.getRoot().lookupAll(".desk-key").stream().map(node -> node.getId()).toList();
    }
}
