package cn.yimen.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.ApplyTouch;
import cn.yimen.kiosk.flow.DealTouch;
import cn.yimen.kiosk.flow.FollowTouch;
import cn.yimen.kiosk.flow.HandingIn;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskFlow;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.TypingTouch;
import cn.yimen.ui.proof.Screens;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a page offers to be touched does something: it changes what stands there, or has something
/// done. A key that would do nothing is dashed, or not there.
class EveryKeyTest {

    private static final List<KioskEvent> SENT = new ArrayList<>();
    private static final KioskScreens SCREENS =
            new KioskScreens(ZoneId.of("Asia/Shanghai"), SENT::add, _ -> {});

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenes")
    void everyKeyThatIsOfferedDoesSomething(EveryScene.Shown scene) {
        var sight = scene.on(Look.STANDARD);
        assertThat(Screens.ui().ask(() -> idle(sight.kiosk()))).isEmpty();
    }

    static Stream<EveryScene.Shown> scenes() {
        return EveryScene.all().filter(scene -> scene.language() == Language.CHINESE);
    }

    /// What each key sends that does nothing. One that sends nothing turns a page by itself.
    private static List<String> idle(Kiosk kiosk) {
        return keys(SCREENS.show(kiosk))
                .filter(key -> !key.isMouseTransparent())
                .flatMap(key -> sent(key).stream())
                .filter(event -> !saysWhatIs(kiosk.state(), event))
                .filter(event -> !does(kiosk, event))
                .map(KioskEvent::toString)
                .toList();
    }

    private static List<KioskEvent> sent(Button key) {
        SENT.clear();
        key.fire();
        return List.copyOf(SENT);
    }

    private static boolean does(Kiosk kiosk, KioskEvent event) {
        var next = KioskFlow.update(kiosk, event);
        return !next.kiosk().equals(kiosk) || !next.effects().isEmpty();
    }

    /// A choice that is made already stays marked as it is; keys to type with are there whether or
    /// not there is anything to erase; what is wrong with what was typed is said already; and where
    /// a page turns the view knows it.
    private static boolean saysWhatIs(KioskState state, KioskEvent event) {
        return switch (event) {
            case KioskEvent.ChooseLanguage _,
                    KioskEvent.Arrange _,
                    KioskEvent.OpenShelf _,
                    KioskEvent.RateByName _,
                    FollowTouch.Show _,
                    ApplyTouch.ChooseOption _,
                    TypingTouch _,
                    KioskEvent.Digit _,
                    KioskEvent.TurnTo _ ->
                    true;
            case KioskEvent.Key key ->
                    key == KioskEvent.Key.ERASE
                            || key == KioskEvent.Key.CLEAR
                            || key == KioskEvent.Key.CONFIRM;
            case DealTouch.HandIn _ ->
                    state instanceof HandingIn.Signing signing && signing.tooLittle();
            default -> false;
        };
    }

    private static Stream<Button> keys(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        return switch (node) {
            case Button key -> Stream.of(key);
            case Parent parent ->
                    List.copyOf(parent.getChildrenUnmodifiable()).stream()
                            .flatMap(EveryKeyTest::keys);
            default -> Stream.empty();
        };
    }
}
