package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Arranging;
import cn.yimen.kiosk.flow.Asking;
import cn.yimen.kiosk.flow.CheckingIn;
import cn.yimen.kiosk.flow.FirstStartStates;
import cn.yimen.kiosk.flow.Following;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.Link;
import cn.yimen.kiosk.flow.Preparing;
import cn.yimen.kiosk.flow.ServiceStates;
import cn.yimen.kiosk.flow.Wondering;
import cn.yimen.kiosk.flow.World;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Every screen that somebody can meet, in the languages that it is there in.
final class EveryScene {

    private EveryScene() {}

    /// One screen in one language, before anybody asked for another type or place.
    record Shown(String name, World world, KioskState state, Language language) {

        Sight on(Look look) {
            return new Sight(name, world, state, language, look);
        }
    }

    static Stream<Shown> all() {
        return Arrays.stream(Language.values()).flatMap(EveryScene::in);
    }

    private static Stream<Shown> in(Language language) {
        return Stream.of(
                        visits(language),
                        errands(language),
                        deals(language),
                        services(language),
                        parts(language),
                        hours(language),
                        firstStart(language))
                .flatMap(Function.identity());
    }

    private static Stream<Shown> visits(Language language) {
        return VisitScenes.all().entrySet().stream()
                .map(scene -> shown(scene, VisitScenes.world(scene.getKey()), language))
                .filter(shown ->
                        language != Language.UYGHUR
                                || VisitScenes.isInUyghur(shown.name(), shown.state()));
    }

    private static Stream<Shown> errands(Language language) {
        return ErrandScenes.all().entrySet().stream()
                .map(scene -> shown(scene, ErrandScenes.world(scene.getKey()), language))
                .filter(shown ->
                        language != Language.UYGHUR
                                || shown.state() instanceof CheckingIn
                                || shown.state() instanceof Asking
                                || shown.state() instanceof Following.LicenceShown);
    }

    private static Stream<Shown> deals(Language language) {
        return language == Language.UYGHUR
                ? Stream.of()
                : Stream.of(
                                DealScenes.all(),
                                DealScenes.more(),
                                DealScenes.underWay(),
                                DealScenes.heard())
                        .flatMap(scenes -> scenes.entrySet().stream())
                        .map(scene -> shown(scene, DealScenes.world(scene.getKey()), language));
    }

    private static Stream<Shown> services(Language language) {
        var world = Scenes.world().withProvince(Link.LIVE);
        return ServiceStates.all(Scenes.WANG).entrySet().stream()
                .map(scene -> shown(scene, world, language))
                .filter(shown -> language != Language.UYGHUR || isBeforeANumber(shown.state()));
    }

    private static Stream<Shown> parts(Language language) {
        return PartScenes.all().entrySet().stream()
                .map(scene -> shown(scene, PartScenes.world(scene.getKey()), language));
    }

    private static Stream<Shown> hours(Language language) {
        return HourScenes.all().entrySet().stream()
                .map(scene -> shown(scene, HourScenes.world(scene.getKey()), language));
    }

    private static Stream<Shown> firstStart(Language language) {
        return language == Language.UYGHUR
                ? Stream.of()
                : FirstStartStates.all().entrySet().stream()
                        .map(scene -> shown(scene, Scenes.world(), language));
    }

    private static boolean isBeforeANumber(KioskState state) {
        return switch (state) {
            case Wondering _, Preparing _, Arranging.Hub _, Following.ShowingLicence _ -> true;
            default -> false;
        };
    }

    private static Shown shown(
            Map.Entry<String, KioskState> scene, World world, Language language) {
        return new Shown(scene.getKey(), world, scene.getValue(), language);
    }
}
