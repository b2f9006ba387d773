package cn.yimen.kiosk.speech;

import cn.yimen.device.keypad.AccessKey;
import cn.yimen.device.keypad.KeyPress;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.proof.ScreenRules;
import cn.yimen.ui.proof.Screens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Text;

/// What somebody who listens must find on every screen: all that is written is heard, in the order
/// of reading, and four keys reach every key. Each rule answers with its violations, in words.
public final class SpokenRules {

    private static final Words WORDS = new Words(Texts.load(Texts.CHINESE, Words.BUNDLE));
    private static final KeyPress NEXT = new KeyPress(AccessKey.NEXT, false);
    private static final KeyPress BACK = new KeyPress(AccessKey.BACK, false);

    private SpokenRules() {}

    /// All that is heard of a scene.
    public static String heard(Scene scene) {
        var reading = Screens.ui().ask(() -> SceneReading.of(scene.getRoot(), false));
        return reading.items().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    public static List<String> violations(Scene scene, boolean rightToLeft) {
        var reading = Screens.ui().ask(() -> SceneReading.of(scene.getRoot(), rightToLeft));
        var screen = new SpokenScreen("", reading.items());
        var found = new ArrayList<String>();
        found.addAll(unspoken(scene, reading.items()));
        found.addAll(outOfOrder(reading.items(), rightToLeft));
        if (screen.title().isEmpty()) {
            found.add("no title is heard");
        }
        found.addAll(unreached(screen, reading));
        return found;
    }

    /// What the keys do not lead to: next to every key, back to every thing, once round each.
    private static List<String> unreached(SpokenScreen screen, SceneReading reading) {
        var found = new ArrayList<String>();
        var onwards = round(screen, NEXT);
        screen.items().stream()
                .filter(item -> !item.isTold() && !onwards.contains(item))
                .map(item -> "next never reaches: " + item.words())
                .forEach(found::add);
        var backwards = round(screen, BACK);
        screen.items().stream()
                .filter(item -> !backwards.contains(item))
                .map(item -> "back never reaches: " + item.words())
                .forEach(found::add);
        if (backwards.size() != new HashSet<>(backwards).size()) {
            found.add("something comes twice in one round");
        }
        reading.keys().entrySet().stream()
                .filter(key -> !key.getValue().isFocusTraversable())
                .map(key -> "never in focus: " + key.getKey().words())
                .forEach(found::add);
        return found;
    }

    private static List<Item> round(SpokenScreen screen, KeyPress press) {
        var visited = new ArrayList<Item>();
        var begun = Listening.begin(WORDS, screen, false).next().pressed(press).next();
        var here = begun;
        do {
            here.here().ifPresent(visited::add);
            here = here.pressed(press).next();
        } while (here.at() != begun.at() && visited.size() <= screen.items().size());
        return visited;
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
                                .map(words -> "nobody hears: " + words)
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

    /// Pairs of which the second stands before the first: above it, or before it on one line.
    private static List<String> outOfOrder(List<Item> items, boolean rightToLeft) {
        var wrong = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                if (isBefore(items.get(j).place(), items.get(i).place(), rightToLeft)) {
                    wrong.add(
                            "heard too late: "
                                    + items.get(j).words()
                                    + " after "
                                    + items.get(i).words());
                }
            }
        }
        return wrong;
    }

    private static boolean isBefore(Place one, Place other, boolean rightToLeft) {
        if (one.sharesColumnWith(other)) {
            return one.bottom() <= other.top();
        }
        return one.sharesLineWith(other)
                && (rightToLeft ? one.left() >= other.right() : one.right() <= other.left());
    }
}
