package cn.yimen.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.Link;
import cn.yimen.kiosk.flow.Manner;
import cn.yimen.kiosk.flow.MannerTouch;
import cn.yimen.kiosk.flow.ServiceStates;
import cn.yimen.ui.proof.ScreenRules;
import cn.yimen.ui.proof.Screens;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The screens before queueing, of bookings and of one's own matters: each in both languages on the
/// upright panel, the fullest of them on every panel and in elder type.
class ServiceScreensTest {
    private static final Set<String> FULLEST =
            Set.of(
                    "wonder",
                    "prepare-missing",
                    "prepare-together",
                    "arrange-days",
                    "arrange-done",
                    "follow-case",
                    "appeal-filed");

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("upright")
    void everyScreenIsWholeReadableAndReachable(Language language, String name, KioskState state) {
        var kiosk = Scenes.kiosk(Scenes.world().withProvince(Link.LIVE), language, state);
        judge(PanelForm.PORTRAIT, kiosk, language.locale().getLanguage() + "-" + name);
    }

    @ParameterizedTest(name = "{0} {1} elder {2}")
    @MethodSource("everywhere")
    void theFullestStandOnEveryPanelAndInElderType(
            PanelForm panel, String name, boolean elder, KioskState state) {
        var plain = Scenes.kiosk(Scenes.world().withProvince(Link.LIVE), Language.CHINESE, state);
        var manner = elder ? Manner.USUAL.after(new MannerTouch.Elder(true)) : Manner.USUAL;
        judge(panel, Scenes.served(plain, manner), panel.word() + (elder ? "-elder-" : "-") + name);
    }

    private static void judge(PanelForm panel, Kiosk kiosk, String picture) {
        var scene =
                Screens.shoot(
                        () ->
                                new KioskScreens(
                                                panel,
                                                ZoneId.of("Asia/Shanghai"),
                                                touch -> {},
                                                theme -> {},
                                                Appearance.PLAIN)
                                        .show(kiosk),
                        panel.width(),
                        panel.height(),
                        Path.of("target/screens", picture + ".png"));
        var look =
                new Look(
                        panel,
                        kiosk.session().manner().elder(),
                        kiosk.session().manner().lowReach());
        assertThat(ScreenRules.violations(scene, look.smallestTarget())).isEmpty();
    }

    static Stream<Arguments> upright() {
        return ServiceStates.all(Scenes.WANG).entrySet().stream()
                .flatMap(entry ->
                        Stream.of(Language.CHINESE, Language.ENGLISH)
                                .map(language ->
                                        Arguments.of(language, entry.getKey(), entry.getValue())));
    }

    static Stream<Arguments> everywhere() {
        return ServiceStates.all(Scenes.WANG).entrySet().stream()
                .filter(entry -> FULLEST.contains(entry.getKey()))
                .flatMap(entry ->
                        Stream.of(PanelForm.values())
                                .map(panel ->
                                        Arguments.of(
                                                panel,
                                                entry.getKey(),
                                                panel == PanelForm.PORTRAIT,
                                                entry.getValue())));
    }
}
