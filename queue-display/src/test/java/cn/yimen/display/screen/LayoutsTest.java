package cn.yimen.display.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.display.board.BoardSetup;
import cn.yimen.display.board.BoardState;
import cn.yimen.display.board.BoardState.Alarm;
import cn.yimen.display.board.BoardState.Calls;
import cn.yimen.display.board.BoardState.Case;
import cn.yimen.display.board.BoardState.Chain;
import cn.yimen.display.board.BoardState.Identify;
import cn.yimen.display.board.BoardState.Night;
import cn.yimen.display.board.BoardState.Ratings;
import cn.yimen.display.board.BoardState.Stale;
import cn.yimen.display.board.BoardState.Stand;
import cn.yimen.display.board.RatingCounts;
import cn.yimen.display.screen.BoardLook.Exit;
import cn.yimen.display.screen.PanelShape.Viewing;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.proof.Contrast;
import cn.yimen.ui.proof.ScreenRules;
import cn.yimen.ui.proof.Screens;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of screen in every shape of panel: whole, legible, nothing on top of another.
final class LayoutsTest {

    private static final Path SCREENS = Path.of("target", "screens");
    private static final Exit EXIT = new Exit(Exit.Way.LEFT, "2 号出口");
    private static final PanelShape PORTRAIT = shape(1080, 1920);
    private static final PanelShape STRETCHED = shape(1920, 360);
    private static final PanelShape SHARP = shape(3840, 2160);

    /// 55 inch, farthest seat 11 m and 16 m.
    private static final PanelShape FAR = seen(11);

    private static final PanelShape TOO_FAR = seen(16);

    /// @param state in a look
    record Shot(String name, BoardState state, BoardLook look) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Shot> cases() {
        var usual = BoardLook.usual();
        var cases = new ArrayList<Shot>();
        cases.addAll(callsOn("portrait", usual.on(PORTRAIT), 5));
        cases.addAll(callsOn("portrait-media", usual.on(PORTRAIT).withMedia(true), 2));
        cases.addAll(callsOn("ultrawide", usual.on(STRETCHED), 4));
        cases.addAll(callsOn("4k", usual.on(SHARP), 6));
        cases.addAll(callsOn("media", usual.withMedia(true), 3));
        cases.addAll(callsOn("far", usual.on(FAR), 3));
        cases.addAll(callsOn("wide", usual.on(shape(2560, 1080)), 6));
        cases.addAll(callsOn("desk", usual.on(shape(1280, 1024)), 6));
        cases.addAll(callsOn("en", usual.with(Texts.ENGLISH), 6));
        cases.addAll(callsOn("portrait-en", usual.on(PORTRAIT).with(Texts.ENGLISH), 5));
        cases.add(new Shot("board-main-too-far", recent(Pictures.main(), 0), usual.on(TOO_FAR)));
        cases.add(new Shot("board-main-b", swapped(Pictures.main()), usual));
        cases.add(new Shot("board-main-b-stale", swapped(Pictures.stale()), usual));
        cases.add(
                new Shot("board-portrait-b", swapped(fiveOf(Pictures.main())), usual.on(PORTRAIT)));
        cases.addAll(others());
        return cases;
    }

    private static List<Shot> callsOn(String name, BoardLook look, int recent) {
        var cases = new ArrayList<Shot>();
        var main = look.second().isPresent() ? Pictures.english() : Pictures.main();
        cases.add(new Shot("board-" + name, recent(main, recent), look));
        cases.add(new Shot("board-" + name + "-crowded", Pictures.crowded(), look));
        cases.add(new Shot("board-" + name + "-stale", recent(Pictures.stale(), recent), look));
        cases.add(new Shot("board-" + name + "-neutral", Pictures.neutral(), look));
        cases.add(
                new Shot("board-" + name + "-long", recent(Pictures.longNumbers(), recent), look));
        cases.add(new Shot("board-" + name + "-nothing", Pictures.nothing(), look));
        return cases;
    }

    private static List<Shot> others() {
        var usual = BoardLook.usual();
        var cases = new ArrayList<Shot>();
        for (var kind : EmergencyKind.values()) {
            cases.add(new Shot("board-emergency-" + kind, alarm(kind), usual.with(EXIT)));
        }
        var leave = alarm(EmergencyKind.EVACUATE);
        cases.add(new Shot("board-emergency-no-exit", leave, usual));
        cases.add(new Shot("board-emergency-portrait", leave, usual.on(PORTRAIT).with(EXIT)));
        cases.add(new Shot("board-emergency-ultrawide", leave, usual.on(STRETCHED).with(EXIT)));
        cases.add(
                new Shot(
                        "board-night",
                        new Night(Pictures.header(Pictures.TIME), 4, Stand.FIRST),
                        usual));
        var setup = BoardSetup.main(new DeviceId("B1"));
        var which = new Identify(Pictures.header(Pictures.TIME), setup, List.of(), Stand.FIRST);
        cases.add(new Shot("board-identify", which, usual.on(TOO_FAR)));
        cases.add(new Shot("board-identify-ultrawide", which, usual.on(STRETCHED)));
        var busy = identify(setup, "A023 3", "B117 8", "VIP012 12", "C031 12");
        cases.add(new Shot("board-identify-calls", busy, usual));
        cases.add(new Shot("board-identify-calls-ultrawide", busy, usual.on(STRETCHED)));
        cases.add(new Shot("board-identify-calls-portrait", busy, usual.on(shape(1080, 1920))));
        var over = setup.of(new BoardSetup.Kind.AtWindow(new WindowId("3"))).speaking(false);
        cases.add(
                new Shot(
                        "board-identify-calls-window",
                        identify(over, "A023 3"),
                        usual.on(shape(WindowBoard.WIDTH, WindowBoard.HEIGHT))));
        cases.addAll(windows(usual));
        cases.addAll(ratings(usual));
        cases.addAll(areas(usual));
        return cases;
    }

    private static List<Shot> windows(BoardLook usual) {
        var cases = new ArrayList<Shot>();
        var panel = usual.on(shape(WindowBoard.WIDTH, WindowBoard.HEIGHT));
        WindowPictures.all()
                .forEach((name, state) ->
                        cases.add(new Shot("board-window-" + name, state, panel.with(EXIT))));
        var windows = WindowPictures.all();
        for (var name : List.of("calling-long", "serving-12", "paused", "welcome")) {
            var state = Objects.requireNonNull(windows.get(name));
            cases.add(new Shot("board-window-stretched-" + name, state, usual.on(STRETCHED)));
            cases.add(new Shot("board-window-upright-" + name, state, usual.on(PORTRAIT)));
        }
        return cases;
    }

    private static List<Shot> ratings(BoardLook usual) {
        return List.of(
                new Shot("board-rating", ratings(true), usual),
                new Shot("board-rating-uncounted", ratings(false), usual),
                new Shot("board-rating-stale", staleRatings(), usual),
                new Shot("board-rating-portrait", ratings(true), usual.on(PORTRAIT)),
                new Shot("board-rating-ultrawide", ratings(true), usual.on(STRETCHED)),
                new Shot("board-rating-ultrawide-stale", staleRatings(), usual.on(STRETCHED)),
                new Shot("board-rating-wide", ratings(true), usual.on(shape(2560, 1080))),
                new Shot("board-rating-4k", ratings(true), usual.on(SHARP)));
    }

    private static List<Shot> areas(BoardLook usual) {
        var shots = new ArrayList<Shot>();
        var shapes =
                Map.of(
                        "portrait", PORTRAIT,
                        "ultrawide", STRETCHED,
                        "wide", shape(2560, 1080),
                        "far", FAR,
                        "too-far", TOO_FAR,
                        "4k", SHARP);
        shots.add(new Shot("board-area", AreaPictures.board(true), usual));
        shots.add(new Shot("board-area-stale", AreaPictures.board(false), usual));
        shots.add(new Shot("board-area-calling", AreaPictures.calling(), usual));
        shapes.forEach((name, shape) -> {
            shots.add(new Shot("board-area-" + name, AreaPictures.calling(), usual.on(shape)));
            shots.add(
                    new Shot(
                            "board-area-" + name + "-stale",
                            AreaPictures.board(false),
                            usual.on(shape)));
        });
        return shots;
    }

    private static Ratings staleRatings() {
        var shown = ratings(true);
        return new Ratings(
                shown.header(),
                shown.counts(),
                shown.chain(),
                shown.cases(),
                Optional.of(new Stale(12, Pictures.TIME)),
                Stand.FIRST);
    }

    /// So many seconds later.
    static Ratings ratings(long seconds) {
        var shown = ratings(true);
        return new Ratings(
                Pictures.header(Pictures.TIME.plusSeconds(seconds)),
                shown.counts(),
                shown.chain(),
                shown.cases(),
                Optional.empty(),
                Stand.FIRST);
    }

    private static Identify identify(BoardSetup setup, String... calls) {
        return new Identify(
                Pictures.header(Pictures.TIME),
                setup,
                Stream.of(calls).map(Pictures::call).toList(),
                Stand.FIRST);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingIsCutOffOrOnTopOfAnotherAndEveryGlyphIsThere(Shot each) {
        var scene = shoot(each);
        if (each.look().shape().equals(SHARP)) {
            return;
        }
        assertThat(ScreenRules.violations(scene, 0))
                .filteredOn(violation -> !violation.contains(Pictures.MOVING_NOTICE))
                .isEmpty();
        assertThat(Screens.ui().ask(() -> Contrast.faint(scene, Contrast.WANTED)))
                .filteredOn(faint -> !faint.words().endsWith(Pictures.MOVING_NOTICE))
                .isEmpty();
    }

    private static Scene shoot(Shot each) {
        var shape = each.look().shape();
        return Screens.shoot(
                () -> {
                    var screen = new HallScreen(each.look().still());
                    screen.show(each.state());
                    return screen.root();
                },
                shape.width(),
                shape.height(),
                SCREENS.resolve(each.name() + ".png"));
    }

    private static PanelShape shape(double width, double height) {
        return new PanelShape(width, height, Optional.empty());
    }

    private static PanelShape seen(double metres) {
        return new PanelShape(1920, 1080, Optional.of(new Viewing(metres, 1210)));
    }

    private static Alarm alarm(EmergencyKind kind) {
        return new Alarm(
                Pictures.header(Pictures.TIME), kind, Pictures.TIME.plusMinutes(2), Stand.FIRST);
    }

    private static Ratings ratings(boolean counted) {
        var counts =
                new RatingCounts(
                        LocalDate.of(2026, 11, 1),
                        Pictures.TIME.toLocalDateTime(),
                        List.of(2, 5, 19, 131, 4655),
                        263);
        var cases =
                List.of(
                        new Case(LocalDate.of(2026, 11, 18), List.of("unclear"), "B 区加装两只音箱，音量调高"),
                        new Case(
                                LocalDate.of(2026, 11, 12),
                                List.of("long-wait", "slow"),
                                "每天 10 点至 11 点半增开 5 号窗口"),
                        new Case(LocalDate.of(2026, 11, 6), List.of(), "首页加了大字按钮，派人在旁帮助"));
        return new Ratings(
                Pictures.header(Pictures.TIME),
                counted ? Optional.of(counts) : Optional.empty(),
                new Chain(7, 7, 6, 6, Optional.of(LocalDate.of(2026, 11, 27))),
                counted ? cases : List.of(),
                Optional.empty(),
                Stand.FIRST);
    }

    private static Calls fiveOf(Calls calls) {
        return recent(calls, 5);
    }

    private static Calls recent(Calls calls, int count) {
        return new Calls(
                calls.header(),
                calls.sheet(),
                calls.recent().stream().limit(count).toList(),
                calls.waits(),
                calls.bar(),
                calls.stand());
    }

    private static Calls swapped(Calls calls) {
        return new Calls(
                calls.header(),
                calls.sheet(),
                calls.recent(),
                calls.waits(),
                calls.bar(),
                new Stand(0, true));
    }
}
