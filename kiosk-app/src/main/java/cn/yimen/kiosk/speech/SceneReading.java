package cn.yimen.kiosk.speech;

import cn.yimen.kiosk.speech.Item.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// What is written on a scene, whatever screen it is: keys by what they tell a screen reader and
/// what is drawn on them, texts as they stand, in reading order. Where a dialog lies over the page,
/// only the dialog. Read on the JavaFX thread, of a scene that is laid out.
///
/// @param items in reading order
/// @param keys the button of each item that is one
record SceneReading(List<Item> items, Map<Item, ButtonBase> keys) {

    private static final Pattern SILENT = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}]+");
    private static final String CHOSEN = "key-chosen";

    /// Texts on one line that are nearer than so many times their height are one.
    private static final double ONE_LINE = 1.2;

    static SceneReading of(Parent root, boolean rightToLeft) {
        var keys = new HashMap<Item, ButtonBase>();
        var all = parts(top(root), false, keys);
        return new SceneReading(read(all, rightToLeft), Map.copyOf(keys));
    }

    /// What is not covered by a dialog.
    static Node top(Parent root) {
        return dialog(root).orElse(root);
    }

    private static List<Item> read(Optional<Part> all, boolean rightToLeft) {
        return lines(all.stream().flatMap(part -> Part.read(part, rightToLeft)).toList());
    }

    /// Where the hall's name stands, the uppermost of what stands on every screen.
    static Optional<Place> lintel(Node node) {
        if (!isSeen(node)) {
            return Optional.empty();
        }
        if (node.getAccessibleRole() == AccessibleRole.TOOL_BAR) {
            return Optional.of(place(node));
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> lintel(child).stream())
                        .min(Comparator.comparingDouble(Place::top))
                : Optional.empty();
    }

    /// The last one is painted above all others.
    private static Optional<Node> dialog(Node node) {
        if (!isSeen(node)) {
            return Optional.empty();
        }
        if (node.getAccessibleRole() == AccessibleRole.DIALOG) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> dialog(child).stream())
                        .reduce((_, above) -> above)
                : Optional.empty();
    }

    private static Optional<Part> parts(Node node, boolean standing, Map<Item, ButtonBase> keys) {
        if (!isSeen(node)) {
            return Optional.empty();
        }
        boolean stands = standing || node.getAccessibleRole() == AccessibleRole.TOOL_BAR;
        return switch (node) {
            case ButtonBase button -> {
                var item = new Item(role(button), words(button), place(button), 0, stands);
                keys.put(item, button);
                yield Optional.of(new Part.One(item));
            }
            case Text text -> text(text, stands).map(Part.One::new);
            default -> inside(node, stands, keys);
        };
    }

    private static Optional<Part> inside(Node node, boolean standing, Map<Item, ButtonBase> keys) {
        var parts = new ArrayList<Part>();
        described(node, standing).map(Part.One::new).ifPresent(parts::add);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable()
                    .forEach(child -> parts(child, standing, keys).ifPresent(parts::add));
        }
        return Part.of(parts);
    }

    private static boolean isSeen(Node node) {
        return node.isVisible()
                && node.getOpacity() > 0
                && !node.getStyleClass().contains(Overlay.STYLE);
    }

    private static Optional<Item> text(Text text, boolean standing) {
        return Optional.of(text.getText().strip())
                .filter(words -> !words.isEmpty())
                .map(words ->
                        new Item(
                                Role.TEXT,
                                words,
                                place(text),
                                text.getFont().getSize() * scale(text),
                                standing));
    }

    private static double scale(Node node) {
        return node.getLocalToSceneTransform().getMyy();
    }

    /// A picture that has words of its own.
    private static Optional<Item> described(Node node, boolean standing) {
        return Optional.ofNullable(node.getAccessibleText())
                .filter(words -> !words.isBlank())
                .map(words -> new Item(Role.TEXT, words, place(node), 1, standing));
    }

    private static Role role(ButtonBase button) {
        if (button.isDisabled()) {
            return Role.SHUT_KEY;
        }
        return button.getStyleClass().contains(CHOSEN) ? Role.CHOSEN_KEY : Role.KEY;
    }

    /// What it tells a screen reader, and what is drawn on it and not told.
    private static String words(ButtonBase button) {
        var words = new StringBuilder(Optional.ofNullable(button.getAccessibleText()).orElse(""));
        for (var text : face(button.getGraphic())) {
            if (!bare(words.toString()).contains(bare(text.words()))) {
                words.append(words.isEmpty() ? "" : "，").append(text.words());
            }
        }
        return words.toString();
    }

    private static List<Item> face(@Nullable Node face) {
        return face == null ? List.of() : read(parts(face, false, new HashMap<>()), false);
    }

    /// Without what is not heard.
    static String bare(String words) {
        return SILENT.matcher(words).replaceAll("");
    }

    private static Place place(Node node) {
        var bounds = node.localToScene(node.getLayoutBounds());
        return new Place(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    /// Texts side by side on one line are one.
    private static List<Item> lines(List<Item> ordered) {
        var lines = new ArrayList<Item>();
        for (var item : ordered) {
            if (!lines.isEmpty() && continues(lines.getLast(), item)) {
                lines.set(lines.size() - 1, joined(lines.getLast(), item));
            } else {
                lines.add(item);
            }
        }
        return List.copyOf(lines);
    }

    private static boolean continues(Item line, Item next) {
        var one = line.place();
        var other = next.place();
        double gap = Math.max(other.left() - one.right(), one.left() - other.right());
        return !line.isKey()
                && !next.isKey()
                && line.standing() == next.standing()
                && one.sharesLineWith(other)
                && gap < ONE_LINE * Math.min(one.height(), other.height());
    }

    private static Item joined(Item line, Item next) {
        return new Item(
                Role.TEXT,
                line.words() + " " + next.words(),
                line.place().joined(next.place()),
                Math.max(line.size(), next.size()),
                line.standing());
    }
}
