package cn.yimen.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.Manner;
import cn.yimen.kiosk.flow.MannerTouch;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.proof.ScreenRules;
import cn.yimen.ui.proof.Screens;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;

/// Every scene on every panel, as everybody sees it, in elder type and in low reach, in Chinese and
/// English. The suite judges a sample; `-Dyimen.panels=all` judges all of it and keeps a picture of
/// each under `target/screens`.
class EveryPanelTest {
    private static final boolean ALL = "all".equals(System.getProperty("yimen.panels"));

    /// Letters of the keyboard stand ten in a row on every panel.
    private static final double KEYBOARD_TARGET = 65;

    private static final int SAMPLE = 13;

    private static final Map<PanelForm, KioskScreens> SCREENS = new ConcurrentHashMap<>();

    private record Sight(String name, World world, KioskState state, Language language, Look look) {

        Path picture() {
            var manner = (look.elder() ? "-elder" : "") + (look.lowReach() ? "-low" : "");
            return Path.of(
                    "target/screens/panels",
                    look.form().word()
                            + manner
                            + "-"
                            + language.locale().getLanguage()
                            + "-"
                            + name
                            + ".png");
        }
    }

    @Test
    void everySceneIsWholeReadableAndReachableOnEveryPanel() {
        var sights = sights().toList();
        var found = new ArrayList<String>();
        for (int i = 0; i < sights.size(); i += ALL ? 1 : SAMPLE) {
            found.addAll(judge(sights.get(i)));
        }
        assertThat(found).isEmpty();
    }

    private static List<String> judge(Sight sight) {
        var scene = scene(sight);
        if (ALL) {
            Screens.save(scene, sight.picture());
        }
        double smallest =
                sight.state() instanceof KioskState.Searching
                        ? KEYBOARD_TARGET
                        : sight.look().smallestTarget();
        return ScreenRules.violations(scene, smallest).stream()
                .map(violation -> sight.picture().getFileName() + ": " + violation)
                .toList();
    }

    private static Scene scene(Sight sight) {
        var form = sight.look().form();
        return Screens.laidOut(() -> screens(form).show(kiosk(sight)), form.width(), form.height());
    }

    private static KioskScreens screens(PanelForm form) {
        return SCREENS.computeIfAbsent(
                form,
                panel ->
                        new KioskScreens(
                                panel,
                                ZoneId.of("Asia/Shanghai"),
                                _ -> {},
                                _ -> {},
                                Appearance.PLAIN));
    }

    private static Kiosk kiosk(Sight sight) {
        var manner =
                Manner.USUAL
                        .in(sight.language())
                        .after(new MannerTouch.Elder(sight.look().elder()))
                        .after(new MannerTouch.LowReach(sight.look().lowReach()));
        return Scenes.served(Scenes.kiosk(sight.world(), sight.language(), sight.state()), manner);
    }

    private static Stream<Sight> sights() {
        return Stream.of(Language.CHINESE, Language.ENGLISH)
                .flatMap(EveryScene::in)
                .flatMap(scene ->
                        looks().map(look ->
                                new Sight(
                                        scene.name(),
                                        scene.world(),
                                        scene.state(),
                                        scene.language(),
                                        look)));
    }

    private static Stream<Look> looks() {
        return Stream.of(PanelForm.values())
                .flatMap(form ->
                        Stream.of(
                                new Look(form, false, false),
                                new Look(form, true, false),
                                new Look(form, false, true),
                                new Look(form, true, true)))
                .filter(look -> look.form() == PanelForm.PORTRAIT || !look.lowReach());
    }
}
