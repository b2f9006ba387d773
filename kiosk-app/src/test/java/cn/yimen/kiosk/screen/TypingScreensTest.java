package cn.yimen.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.KeyPlane;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.TypingRule;
import cn.yimen.kiosk.flow.TypingState;
import cn.yimen.kiosk.flow.TypingTouch;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.proof.ScreenRules;
import cn.yimen.ui.proof.Screens;
import cn.yimen.ui.typing.InkPoint;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The keyboard on every panel, as it is written with.
class TypingScreensTest {

    /// Keys to type with: 15 mm, for elders a quarter more.
    private static final double SMALLEST_MILLIMETRES = 15;

    private static final List<List<InkPoint>> DOOR =
            List.of(
                    stroke(0.46, 0.1, 0.55, 0.2),
                    stroke(0.3, 0.3, 0.7, 0.27, 0.68, 0.5),
                    stroke(0.32, 0.5, 0.66, 0.48),
                    stroke(0.3, 0.3, 0.29, 0.6, 0.2, 0.82));

    /// The others have fewer keys, so larger ones.
    private static final Set<KeyPlane> PLANES_FOR_ELDERS =
            EnumSet.of(KeyPlane.PINYIN, KeyPlane.HANDWRITING);

    static Stream<Look> looks() {
        return Stream.of(PanelForm.values())
                .flatMap(form -> Stream.of(false, true).map(elder -> new Look(form, elder, false)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPlaneIsWholeAndItsKeysAreLargeEnough(Look look) {
        var around = around(look, Language.CHINESE, _ -> {});
        for (var plane : look.elder() ? PLANES_FOR_ELDERS : EnumSet.allOf(KeyPlane.class)) {
            var scene = shown(around, state(plane), "target/screens/typing-" + plane);
            assertThat(ScreenRules.violations(scene, smallest(look)))
                    .as(look + " " + plane)
                    .isEmpty();
        }
    }

    @Test
    void fieldsOfOneKindOfKeysAreWholeInEnglishToo() {
        var look = Look.STANDARD;
        var around = around(look, Language.ENGLISH, _ -> {});
        for (var rule :
                List.of(
                        TypingRule.idNumber().asMasked(),
                        TypingRule.documentNumber(),
                        TypingRule.email(),
                        TypingRule.digits(6))) {
            var scene =
                    shown(
                            around,
                            TypingState.of(rule, "530102199001"),
                            "target/screens/typing-en-" + rule.kind());
            assertThat(ScreenRules.violations(scene, smallest(look))).as("" + rule).isEmpty();
        }
    }

    @Test
    void aMaskedFieldShowsDotsUntilItsEyeIsTouched() {
        var around = around(Look.STANDARD, Language.CHINESE, _ -> {});
        var typing = TypingState.of(TypingRule.idNumber().asMasked(), "530102");

        assertThat(words(shown(around, typing, "target/screens/typing-masked")))
                .contains("●●●●●●")
                .doesNotContain("530102");
        assertThat(
                        words(
                                shown(
                                        around,
                                        typing.touched(TypingTouch.Edit.EYE),
                                        "target/screens/typing-eye")))
                .contains("530102");
    }

    @Test
    void keysSendWhatTheyAreAndLettersThatNoWordWasFoundForAreKept() {
        var sent = new ArrayList<KioskEvent>();
        var around = around(Look.STANDARD, Language.CHINESE, sent::add);
        var typing = typed(TypingState.of(TypingRule.freeText(90)), "iii");
        var scene = shown(around, typing, "target/screens/typing-nothing");

        press(scene, "q");
        press(scene, "分词");
        press(scene, "空格");
        press(scene, "完成");

        assertThat(sent)
                .containsExactly(
                        new TypingTouch.Type("q"),
                        new TypingTouch.Type("'"),
                        new TypingTouch.Pick("iii", 3),
                        new TypingTouch.Pick("iii", 3),
                        KioskEvent.Key.CONFIRM);
    }

    @Test
    void aStrokeIsSentWhenTheFingerLeavesThePad() {
        var sent = new ArrayList<KioskEvent>();
        var around = around(Look.STANDARD, Language.CHINESE, sent::add);
        var typing =
                TypingState.of(TypingRule.freeText(90))
                        .touched(new TypingTouch.Plane(KeyPlane.HANDWRITING));
        var scene = shown(around, typing, "target/screens/typing-pad");

        Screens.ui()
                .ask(() -> {
                    var pad =
                            scene.getRoot().lookupAll(".field-focused").stream()
                                    .filter(Pane.class::isInstance)
                                    .filter(node -> node.getOnMousePressed() != null)
                                    .findFirst()
                                    .orElseThrow();
                    pad.getOnMousePressed().handle(mouse(100, 200));
                    pad.getOnMouseDragged().handle(mouse(300, 200));
                    pad.getOnMouseReleased().handle(mouse(500, 200));
                    return pad;
                });

        assertThat(sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        TypingTouch.Ink.class, ink -> assertThat(ink.stroke()).hasSize(3));
    }

    private static Surroundings around(Look look, Language language, Consumer<KioskEvent> sink) {
        return new Surroundings(
                Languages.texts(language),
                new Moments(language.locale(), ZoneId.of("Asia/Shanghai")),
                sink,
                look);
    }

    private static Scene shown(Surroundings around, TypingState typing, String picture) {
        var look = around.look();
        var name =
                "%s-%s%s.png"
                        .formatted(
                                picture.toLowerCase(Locale.ROOT),
                                look.form().word(),
                                look.elder() ? "-elder" : "");
        return Screens.shoot(
                () -> {
                    var board = new TypingBoard(around);
                    var page =
                            Page.titled("您的意见")
                                    .with(Block.of(board.field("请写下来", Icon.PEN, typing)))
                                    .keyboard(board.keys(typing, "完成", KioskEvent.Key.CONFIRM));
                    return new Pane(new PageView(around).show(page));
                },
                look.form().width(),
                look.form().height(),
                Path.of(name));
    }

    private static TypingState state(KeyPlane plane) {
        var typing =
                TypingState.of(TypingRule.freeText(200), "学府路12号")
                        .touched(new TypingTouch.Plane(plane));
        return switch (plane) {
            case PINYIN -> typed(typing, "shenfenzheng");
            case STROKES -> typed(typing, "nzhp");
            case HANDWRITING -> {
                var written = typing;
                for (var stroke : DOOR) {
                    written = written.touched(new TypingTouch.Ink(stroke));
                }
                yield written;
            }
            case LATIN, DIGITS, SYMBOLS, CODE, ADDRESS -> typing;
        };
    }

    private static double smallest(Look look) {
        return look.form().px(SMALLEST_MILLIMETRES * (look.elder() ? 1.25 : 1));
    }

    private static List<String> words(Scene scene) {
        return ScreenRules.visibleTexts(scene).stream().map(text -> text.getText()).toList();
    }

    private static void press(Scene scene, String spoken) {
        Screens.ui()
                .ask(() -> {
                    ScreenRules.targets(scene).stream()
                            .filter(key -> spoken.equals(key.getAccessibleText()))
                            .findFirst()
                            .ifPresent(ButtonBase::fire);
                    return spoken;
                });
    }

    private static MouseEvent mouse(double x, double y) {
        return new MouseEvent(
                MouseEvent.MOUSE_DRAGGED,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    private static TypingState typed(TypingState typing, String letters) {
        var next = typing;
        for (int i = 0; i < letters.length(); i++) {
            next = next.touched(new TypingTouch.Type(letters.substring(i, i + 1)));
        }
        return next;
    }

    private static List<InkPoint> stroke(double... coordinates) {
        var points = new ArrayList<InkPoint>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(new InkPoint(coordinates[i], coordinates[i + 1]));
        }
        return points;
    }
}
