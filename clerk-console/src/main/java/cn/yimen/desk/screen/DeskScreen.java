package cn.yimen.desk.screen;

import cn.yimen.desk.desk.Access;
import cn.yimen.desk.desk.Desk;
import cn.yimen.desk.desk.DeskState;
import cn.yimen.ui.language.Texts;
import java.util.Locale;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Shows a desk, and tells what was pressed. Holds no facts; used on the JavaFX thread only.
public final class DeskScreen {

    /// Found on the class path by the toolkit.
    private static final String SHEET = "cn/yimen/desk/screen/desk.css";

    private final Words words;
    private final KeyChart keys;
    private final FullView full;
    private final BarView bar;
    private final OpeningView opening;
    private final SignInView signIn;
    private final Pane root = new Pane();

    public DeskScreen(Locale locale, KeyChart keys, DeskHands hands) {
        this.keys = keys;
        words = new Words(locale);
        full = new FullView(hands);
        bar = new BarView(hands);
        opening = new OpeningView(hands);
        signIn = new SignInView(hands);
        root.getStylesheets().add(SHEET);
        root.getStyleClass().add("ground-paper");
    }

    /// What the desk says, for papers.
    public static Texts texts(Locale locale) {
        return Words.load(locale);
    }

    public Region root() {
        return root;
    }

    /// The window's title.
    public String title(Desk desk) {
        return words.text("title", desk.post().window().value());
    }

    public void show(Desk desk) {
        var sketch = Sketch.of(desk, words, keys);
        if (desk.seat().access().isOpen()) {
            signIn.leave();
        }
        if (!desk.look().expanded()) {
            bar.show(sketch);
            put(bar.node());
        } else if (desk.seat().access() instanceof Access.Out out) {
            put(signIn.node());
            signIn.show(sketch, out);
        } else if (isBeforeWork(sketch.state())) {
            opening.show(sketch);
            put(opening.node());
        } else {
            full.show(sketch);
            put(full.node());
        }
    }

    /// How high the desk is now.
    public static double height(Desk desk) {
        return desk.look().expanded() ? DeskLayout.HEIGHT : DeskLayout.BAR_HEIGHT;
    }

    private static boolean isBeforeWork(DeskState state) {
        return state instanceof DeskState.Closed || state instanceof DeskState.Unheard;
    }

    private void put(Pane view) {
        if (!root.getChildren().contains(view)) {
            root.getChildren().setAll(view);
        }
    }
}
