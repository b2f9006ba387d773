package cn.yimen.desk.manager.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.desk.manager.ManagerDesk;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.proof.Contrast;
import cn.yimen.ui.proof.Screens;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
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
    void whatWouldHaveComeIsReadable() {
        var pages = Map.of("preview", ManagerSample.previewed(), "trial", ManagerSample.tried());
        pages.forEach((name, manager) -> {
            for (var language : List.of(Texts.CHINESE, Texts.ENGLISH)) {
                var file = "manager-" + name + "-" + language.getLanguage();
                var scene = shoot(manager, language, file);
                assertThat(Screens.ui().ask(() -> Contrast.faint(scene, Contrast.WANTED)))
                        .as(file)
                        .isEmpty();
            }
        });
    }

    /// As on a 4K display: twice as large, sharp, and nothing else.
    @Test
    void chartsStandOnALargeDisplay() {
        var file = Path.of("target/screens", "manager-trial-3840.png");
        var scene =
                Screens.shoot(
                        () -> {
                            var screen = new ManagerScreen(Texts.CHINESE, _ -> {});
                            screen.show(ManagerSample.tried());
                            var root = screen.root();
                            root.setPrefSize(ManagerScreen.WIDTH, ManagerScreen.HEIGHT);
                            root.getTransforms().add(new Scale(2, 2));
                            return new Pane(root);
                        },
                        2 * ManagerScreen.WIDTH,
                        2 * ManagerScreen.HEIGHT,
                        file);
        assertThat(scene.getRoot().lookupAll(".text"))
                .allMatch(text ->
                        text.localToScene(text.getLayoutBounds()).getMaxX()
                                <= 2 * ManagerScreen.WIDTH);
    }

    @Test
    void anEmergencyIsAskedAboutAndThenStands() {
        var asking = shoot(ManagerSample.asking(), Texts.CHINESE, "manager-sure");
        assertThat(keys(asking)).contains("sure-yes", "sure-no");
        var standing = shoot(ManagerSample.emergency(), Texts.CHINESE, "manager-emergency");
        assertThat(keys(standing)).contains("clear-emergency").doesNotContain("declare-evacuate");
    }

    @Test
    void aMachinesAlarmTellsItsCodeAndItsStory() {
        for (var language : List.of(Texts.CHINESE, Texts.ENGLISH)) {
            var scene =
                    shoot(
                            MachineSample.desk(),
                            language,
                            "manager-machine-alarms-" + language.getLanguage());
            var words =
                    scene.getRoot().lookupAll("*").stream()
                            .filter(Text.class::isInstance)
                            .map(Text.class::cast)
                            .map(Text::getText)
                            .toList();
            assertThat(words)
                    .anyMatch(text -> text.startsWith("K-09"))
                    .anyMatch(text -> text.startsWith("D-03"));
            assertThat(Screens.ui().ask(() -> Contrast.faint(scene, Contrast.WANTED))).isEmpty();
        }
    }

    @Test
    void whoWasNotHeardIsListedWithWhoKeptSilent() {
        for (var language : List.of(Texts.CHINESE, Texts.ENGLISH)) {
            var scene =
                    shoot(
                            UnheardSample.desk(),
                            language,
                            "manager-unheard-calls-" + language.getLanguage());
            assertThat(scene.lookup("#page-unheard").getAccessibleText()).endsWith(" 4");
            assertThat(Screens.ui().ask(() -> Contrast.faint(scene, Contrast.WANTED))).isEmpty();
        }
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
