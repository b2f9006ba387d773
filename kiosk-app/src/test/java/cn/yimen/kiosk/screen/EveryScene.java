package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.proof.Screens;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.junit.jupiter.params.provider.Arguments;

/// Every scene of the screens' own tests, for proofs of other packages.
public final class EveryScene {

    /// One for all: what a screen has drawn before must not be heard on the next.
    private static final KioskScreens SCREENS =
            new KioskScreens(ZoneId.of("Asia/Shanghai"), _ -> {}, _ -> {});

    private EveryScene() {}

    /// One screen in one language.
    public record Shown(Language language, String name, World world, KioskState state) {

        /// Laid out without a window.
        public Scene laidOut() {
            return Screens.laidOut(
                    () -> SCREENS.show(Scenes.kiosk(world, language, state)),
                    Layout.WIDTH,
                    Layout.HEIGHT);
        }

        @Override
        public String toString() {
            return language + " " + name;
        }
    }

    public static Stream<Shown> in(Language language) {
        return Stream.concat(ScreensTest.screens(), ErrandScreensTest.screens())
                .map(EveryScene::shown)
                .filter(shown -> shown.language() == language);
    }

    private static Shown shown(Arguments arguments) {
        return new Shown(
                one(arguments, Language.class).orElseThrow(),
                one(arguments, String.class).orElseThrow(),
                one(arguments, World.class)
                        .orElseGet(() ->
                                ErrandScreensTest.world(
                                        one(arguments, String.class).orElseThrow())),
                one(arguments, KioskState.class).orElseThrow());
    }

    private static <T> Optional<T> one(Arguments arguments, Class<T> type) {
        for (var value : arguments.get()) {
            if (type.isInstance(value)) {
                return Optional.ofNullable(type.cast(value));
            }
        }
        return Optional.empty();
    }
}
