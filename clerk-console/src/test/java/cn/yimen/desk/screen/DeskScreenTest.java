package cn.yimen.desk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.desk.desk.Desk;
import cn.yimen.desk.desk.DeskEvent;
import cn.yimen.desk.desk.DeskFlow;
import cn.yimen.desk.desk.DeskKey;
import cn.yimen.desk.desk.Look;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.proof.Contrast;
import cn.yimen.ui.proof.ScreenRules;
import cn.yimen.ui.proof.Screens;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every state of the desk, laid out and looked at; the pictures stand in `target/screens`.
final class DeskScreenTest {

    private static final double MOUSE_TARGET = 30;
    private static final Map<String, Desk> PICTURES = DeskPictures.all();

    static Stream<Arguments> states() {
        return Stream.of(Texts.CHINESE, Texts.ENGLISH)
                .flatMap(locale ->
                        PICTURES.keySet().stream().map(name -> Arguments.of(name, locale)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("states")
    void everyStateIsReadable(String name, Locale locale) {
        var desk = desk(name);
        var picture = Path.of("target/screens", file("desk", name, locale));
        assertThat(violations(desk, locale, picture)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("states")
    void everyStateIsReadableAsABar(String name, Locale locale) {
        var folded = folded(desk(name));
        var picture = Path.of("target/screens", file("bar", name, locale));
        assertThat(violations(folded, locale, picture)).isEmpty();
    }

    /// Hands learn where a key is: it is there in all states, and nothing else is.
    @ParameterizedTest(name = "{0}")
    @MethodSource("working")
    void keysKeepTheirRectangles(String name) {
        var scene = scene(desk(name), Texts.CHINESE);
        var places = ScreenRules.targets(scene).stream().map(DeskScreenTest::place).toList();
        assertThat(places)
                .contains(
                        DeskLayout.PRIMARY,
                        DeskLayout.RECALL,
                        DeskLayout.PASS,
                        DeskLayout.HOLD,
                        DeskLayout.TRANSFER,
                        DeskLayout.CHOOSE,
                        DeskLayout.PAUSE,
                        DeskLayout.FOLD);
    }

    static Stream<String> working() {
        return PICTURES.keySet().stream()
                .filter(name -> !name.startsWith("unheard") && !name.equals("opening"))
                .filter(name -> !name.startsWith("sign-in"));
    }

    private static Area place(ButtonBase key) {
        var bounds = key.localToScene(key.getLayoutBounds());
        return new Area(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    private static List<String> violations(Desk desk, Locale locale, Path picture) {
        var scene = scene(desk, locale);
        Screens.save(scene, picture);
        var faint = Screens.ui().ask(() -> Contrast.faint(scene, Contrast.WANTED));
        return Stream.concat(
                        ScreenRules.violations(scene, MOUSE_TARGET).stream(),
                        faint.stream().map(Contrast.Faint::toString))
                .toList();
    }

    static Scene scene(Desk desk, Locale locale) {
        return Screens.laidOut(
                () -> {
                    var screen = new DeskScreen(locale, KeyChart.usual(), new NoHands());
                    screen.show(desk);
                    return screen.root();
                },
                DeskLayout.WIDTH,
                DeskScreen.height(desk));
    }

    private static Desk desk(String name) {
        return Objects.requireNonNull(PICTURES.get(name));
    }

    private static Desk folded(Desk desk) {
        var ids = new DeskEvent.Ids(new CommandId(new UUID(1, 1)), new CommandId(new UUID(1, 2)));
        return DeskFlow.update(desk, new DeskEvent.Pressed(DeskKey.FOLD, ids, desk.now())).desk();
    }

    private static String file(String kind, String name, Locale locale) {
        return "%s-%s-%s.png".formatted(kind, name, locale.getLanguage());
    }

    private static final class NoHands implements DeskHands {
        @Override
        public void press(DeskKey key) {}

        @Override
        public void choose(int digit) {}

        @Override
        public void signIn(ClerkId clerk, String password) {}

        @Override
        public void changePassword(ClerkId clerk, String known, String wanted) {}

        @Override
        public void show(Look.Tab tab) {}
    }
}
