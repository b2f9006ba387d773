package cn.yimen.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.keypad.AccessKey;
import cn.yimen.device.keypad.KeyPress;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.screen.EveryScene;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.proof.ScreenRules;
import cn.yimen.ui.proof.Screens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every screen of the screens' tests, heard and worked by keys alone.
class SpokenScenesTest {

    private static final Words WORDS = new Words(Texts.load(Texts.CHINESE, Words.BUNDLE));
    private static final KeyPress NEXT = new KeyPress(AccessKey.NEXT, false);
    private static final KeyPress BACK = new KeyPress(AccessKey.BACK, false);

    static Stream<EveryScene.Shown> scenes() {
        return EveryScene.in(Language.CHINESE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenes")
    void everyWordIsHeardInOrderAndEveryKeyIsReached(EveryScene.Shown shown) {
        var scene = shown.laidOut();
        var reading = Screens.ui().ask(() -> SceneReading.of(scene.getRoot(), false));
        var screen = new SpokenScreen(shown.name(), reading.items());

        assertThat(unspoken(scene, reading.items())).as("texts that nobody hears").isEmpty();
        assertThat(outOfOrder(reading.items())).as("heard too late").isEmpty();
        assertThat(screen.title()).as("title").isPresent();
        walks(screen, reading);
    }

    /// What next leads to, once round: every item once, every key, then the beginning again.
    private static void walks(SpokenScreen screen, SceneReading reading) {
        var begun = Listening.begin(WORDS, screen, false).next();
        var visited = new ArrayList<Item>();
        var here = begun.pressed(NEXT).next();
        var first = here.at();
        do {
            here.here().ifPresent(visited::add);
            here = here.pressed(NEXT).next();
        } while (here.at() != first && visited.size() <= screen.items().size());

        assertThat(visited).as("once round").containsExactlyInAnyOrderElementsOf(screen.items());
        assertThat(visited).containsAll(reading.keys().keySet());
        assertThat(here.pressed(NEXT).next().pressed(BACK).next().at())
                .as("back undoes next")
                .isEqualTo(here.at());
        assertThat(reading.keys().values()).allMatch(key -> key.isFocusTraversable());
    }

    private static List<String> unspoken(Scene scene, List<Item> items) {
        var heard = items.stream().map(Item::words).collect(Collectors.joining("|"));
        var bare = SceneReading.bare(heard);
        return Screens.ui()
                .ask(() ->
                        ScreenRules.visibleTexts(scene).stream()
                                .filter(text -> isWithin(text, SceneReading.top(scene.getRoot())))
                                .map(Text::getText)
                                .filter(words -> !bare.contains(SceneReading.bare(words)))
                                .toList());
    }

    private static boolean isWithin(Node inner, Node outer) {
        for (var node = inner; node != null; node = node.getParent()) {
            if (node.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /// Pairs of which the second stands before the first: above it, or left of it on one line.
    private static List<String> outOfOrder(List<Item> items) {
        var wrong = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                if (isBefore(items.get(j).place(), items.get(i).place())) {
                    wrong.add(items.get(j).words() + " ← " + items.get(i).words());
                }
            }
        }
        return wrong;
    }

    private static boolean isBefore(Place one, Place other) {
        return one.sharesColumnWith(other)
                ? one.bottom() <= other.top()
                : one.sharesLineWith(other) && one.right() <= other.left();
    }
}
