package cn.yimen.system.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Lookup;
import cn.yimen.kiosk.flow.Session;
import cn.yimen.kiosk.flow.Visitor;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.proof.Contrast;
import cn.yimen.ui.proof.ReadingOrder;
import cn.yimen.ui.proof.ScreenRules;
import cn.yimen.ui.theme.AppStyles;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Theme;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// Each check finds a screen that was broken on purpose, and only that.
final class BrokenScreensTest {

    private static final UiThread UI = UiThread.start();
    private static final Place HOME =
            new Place(
                    new Kiosk(
                            Worlds.plain(),
                            Session.FIRST,
                            OptionalInt.empty(),
                            new KioskState.Home(Visitor.GUEST, new Lookup.Asking())),
                    Worlds.WELL,
                    Set.of());

    private static Scene scene(Consumer<Sheet> drawing) {
        var sheet = new Sheet();
        sheet.put(Tone.PAPER.ground(new Region()), new Area(0, 0, 1080, 1920));
        sheet.text(Lettering.TITLE.bold(), "可以读的标题", 64, 300);
        drawing.accept(sheet);
        var scene = new Scene(sheet.pane(), 1080, 1920);
        AppStyles.apply(scene, Theme.LIGHT);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }

    private static Button key(String words) {
        return Key.plain(words, () -> {});
    }

    private static List<String> rules(Consumer<Sheet> drawing) {
        return UI.ask(() -> ScreenRules.found(scene(drawing), 80));
    }

    private static List<String> order(Consumer<Sheet> drawing) {
        return UI.ask(() -> ReadingOrder.violations(scene(drawing)));
    }

    private static List<Contrast.Faint> faint(Consumer<Sheet> drawing) {
        return UI.ask(() -> Contrast.faint(scene(drawing), Contrast.WANTED));
    }

    @Test
    void aSoundScreenPasses() {
        Consumer<Sheet> sound = sheet -> sheet.put(key("好"), new Area(64, 400, 400, 144));
        assertThat(rules(sound)).isEmpty();
        assertThat(order(sound)).isEmpty();
        assertThat(faint(sound)).isEmpty();
    }

    @Test
    void aSmallTargetIsFound() {
        assertThat(rules(sheet -> sheet.put(key("小"), new Area(64, 400, 79, 144))))
                .singleElement()
                .asString()
                .startsWith("small");
    }

    @Test
    void aTargetThatSaysNothingIsFound() {
        assertThat(rules(sheet -> sheet.put(key(" "), new Area(64, 400, 400, 144))))
                .singleElement()
                .asString()
                .startsWith("says nothing");
    }

    @Test
    void targetsOnEachOtherAreFound() {
        assertThat(
                        rules(sheet -> {
                            sheet.put(key("上"), new Area(64, 400, 400, 144));
                            sheet.put(key("下"), new Area(64, 500, 400, 144));
                        }))
                .anyMatch(words -> words.startsWith("targets on each other"));
    }

    @Test
    void wordsThatAreCutOffOrLeaveTheirBoxAreFound() {
        assertThat(rules(sheet -> sheet.put(new Label("长得放不下的一整句话"), new Area(64, 400, 60, 60))))
                .anyMatch(words -> words.startsWith("cut off"));
        assertThat(rules(sheet -> sheet.text(Lettering.TITLE, "超出屏幕的标题", 900, 500)))
                .anyMatch(words -> words.startsWith("outside its box"));
    }

    @Test
    void aCharacterWithoutAGlyphIsFound() {
        assertThat(rules(sheet -> sheet.text(Lettering.TITLE, "字\uE123", 64, 500)))
                .anyMatch(words -> words.startsWith("no glyph"));
    }

    @Test
    void faintWordsAreFoundOnPaintsAndOnPictures() {
        assertThat(faint(sheet -> sheet.text(Lettering.BODY.in(Tone.LINE), "淡", 64, 500)))
                .singleElement()
                .satisfies(found -> assertThat(found.ratio()).isLessThan(2));
        assertThat(
                        faint(sheet -> {
                            var ground = new Region();
                            ground.setStyle(
                                    "-fx-background-color: linear-gradient(to right, #777, #888)");
                            sheet.put(ground, new Area(64, 440, 600, 100));
                            sheet.text(Lettering.BODY.in(Tone.INK), "灰底", 80, 500);
                        }))
                .singleElement()
                .satisfies(found -> assertThat(found.ratio()).isBetween(3.0, 6.0));
    }

    @Test
    void aFocusThatJumpsIsFound() {
        assertThat(
                        order(sheet -> {
                            sheet.put(key("下"), new Area(64, 700, 400, 144));
                            sheet.put(key("上"), new Area(64, 400, 400, 144));
                        }))
                .containsExactly("focus comes to 下 before 上");
        assertThat(
                        order(sheet -> {
                            var dead = key("够不着");
                            dead.setFocusTraversable(false);
                            sheet.put(dead, new Area(64, 400, 400, 144));
                        }))
                .containsExactly("never in focus: 够不着");
    }

    @Test
    void aRailIsReadAfterItsPageAndAGridByItsRows() {
        assertThat(order(sheet -> twoColumns(sheet, 60))).isEmpty();
        assertThat(order(sheet -> twoColumns(sheet, 0)))
                .containsExactly("focus comes to 右上 before 左上");
    }

    /// The right one first, whose keys stand so much lower.
    private static void twoColumns(Sheet sheet, double lower) {
        sheet.put(key("右上"), new Area(600, 400 + lower, 400, 100));
        sheet.put(key("右下"), new Area(600, 600 + lower, 400, 100));
        sheet.put(key("左上"), new Area(64, 400, 400, 100));
        sheet.put(key("左下"), new Area(64, 600, 400, 100));
    }

    @Test
    void aScreenWithoutHelpOrAWayOutOrWithTwoPrimaryActsIsFound() {
        var two =
                UI.ask(() ->
                        scene(sheet -> {
                            sheet.put(Key.primary("一", () -> {}), new Area(64, 400, 400, 144));
                            sheet.put(
                                    Key.of(KeyStyle.PRIMARY, new Text("二"), "二", () -> {}),
                                    new Area(64, 600, 400, 144));
                        }));
        assertThat(UI.ask(() -> Judge.offers(HOME, "-", two, List.of())))
                .extracting(Finding::rule)
                .containsExactly("help", "way out", "one primary act");
        var offered =
                List.of(
                        Move.touch("求助", KioskEvent.Key.HELP),
                        Move.touch("退出", KioskEvent.Key.EXIT));
        var sound = UI.ask(() -> scene(_ -> {}));
        assertThat(UI.ask(() -> Judge.offers(HOME, "-", sound, offered))).isEmpty();
    }

    @Test
    void aDeadEndAndAWayWithTooManyTouchesAreFound() {
        var lost = new Place(HOME.kiosk(), "lost", Set.of());
        var steps =
                List.of(
                        new Step(0, 1, Move.touch("一", KioskEvent.Key.BACK)),
                        new Step(1, 0, Move.touch("二", KioskEvent.Key.BACK)),
                        new Step(1, 2, Move.touch("三", KioskEvent.Key.BACK)));
        var start = new Place(Kiosk.starting(Morning.KIOSK), Worlds.WELL, Set.of());
        var paths = new Paths(List.of(start, HOME, lost), steps, true);
        assertThat(paths.withoutWayBack(_ -> true)).containsExactly(lost);
        var way = paths.shortest(lost::equals).orElseThrow();
        assertThat(new Tasks.Told("-", 1, way.touches(), way.words()).isKept()).isFalse();
        assertThat(new Tasks.Told("-", 2, way.touches(), way.words()).isKept()).isTrue();
    }
}
