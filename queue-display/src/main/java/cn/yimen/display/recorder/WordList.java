package cn.yimen.display.recorder;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// Every word of the language: recorded ones with a tick, the one at hand with a frame.
final class WordList {

    private static final int COLUMNS = 4;
    private static final double WIDTH = 88;
    private static final double HEIGHT = 46;
    private static final double GAP = 6;

    private static final String FRAMED =
            "-fx-background-color: %s, %s; -fx-background-insets: 0, %d; -fx-background-radius: 12,"
                    + " %d;";

    private final Pane root = new Pane();
    private final List<Button> cells = new ArrayList<>();
    private final List<Prompt> prompts;

    WordList(Area area, List<Prompt> prompts, IntConsumer chosen) {
        this.prompts = List.copyOf(prompts);
        area.place(root);
        for (int i = 0; i < prompts.size(); i++) {
            int index = i;
            var cell =
                    Key.of(
                            KeyStyle.BARE,
                            face(prompts.get(i), false),
                            prompts.get(i).label(),
                            () -> chosen.accept(index));
            cell.setFocusTraversable(false);
            new Area(
                            i % COLUMNS * (WIDTH + GAP),
                            Math.floorDiv(i, COLUMNS) * (HEIGHT + GAP),
                            WIDTH,
                            HEIGHT)
                    .place(cell);
            cells.add(cell);
        }
        root.getChildren().addAll(cells);
    }

    Pane root() {
        return root;
    }

    /// @param recorded the clips that have a take
    void show(int current, Set<String> recorded) {
        for (int i = 0; i < cells.size(); i++) {
            var prompt = prompts.get(i);
            boolean done = recorded.contains(prompt.clip());
            Key.face(cells.get(i), face(prompt, done), prompt.label());
            cells.get(i).setStyle(ground(done, i == current));
        }
    }

    private static String ground(boolean done, boolean current) {
        var inside = done ? "jade-wash" : "sheet";
        return current
                ? FRAMED.formatted("indigo-deep", inside, 4, 8)
                : FRAMED.formatted("line", inside, 2, 10);
    }

    private static Node face(Prompt prompt, boolean done) {
        var text = Lettering.of(20).medium().fitted(prompt.label(), WIDTH - 34, 13);
        return done
                ? Row.beside(4, text, IconView.plain(Icon.CHECK, 18, Tone.JADE))
                : Row.beside(0, text);
    }
}
