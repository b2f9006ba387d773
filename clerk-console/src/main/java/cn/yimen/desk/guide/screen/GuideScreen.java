package cn.yimen.desk.guide.screen;

import cn.yimen.desk.desk.Access;
import cn.yimen.desk.guide.Guide;
import cn.yimen.desk.guide.Task;
import cn.yimen.desk.manager.screen.Keys;
import cn.yimen.hall.state.EmergencyNow;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Tone;
import java.util.Locale;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Shows a guide's tablet, and tells what was touched. Holds no facts; used on the JavaFX thread
/// only.
public final class GuideScreen {

    public static final double WIDTH = Slate.WIDTH;
    public static final double HEIGHT = Slate.HEIGHT;

    private static final String WORDS = "cn/yimen/desk/guide/screen/guide";

    /// The hall's refusals, and signing in, are said in the clerk's words.
    private static final String CLERK_WORDS = "cn/yimen/desk/screen/desk";

    private static final String SHEET = "cn/yimen/desk/manager/screen/manager.css";
    private static final String CLERK_SHEET = "cn/yimen/desk/screen/desk.css";

    private final Texts texts;
    private final GuideHands hands;
    private final Keys keys = new Keys();
    private final Pane root = Tone.PAPER.ground(new Pane());

    public GuideScreen(Locale locale, GuideHands hands) {
        this.hands = hands;
        texts = Texts.load(locale, WORDS, CLERK_WORDS);
        root.getStylesheets().addAll(CLERK_SHEET, SHEET);
    }

    public Region root() {
        return root;
    }

    /// The window's title.
    public String title() {
        return texts.text("guide.title");
    }

    public void show(Guide guide) {
        var pane = new Pane();
        pane.setPickOnBounds(false);
        var slate = new Slate(guide, texts, new Sheet(pane), keys, hands);
        RimPart.draw(slate);
        if (guide.access() instanceof Access.Out out) {
            EnterPart.draw(slate, out);
        } else {
            draw(slate);
        }
        var focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        root.getChildren().setAll(pane);
        if (focused != null && focused.getScene() != null) {
            focused.requestFocus();
        }
    }

    /// Whoever asks for help at a machine is seen in an emergency too.
    private static void draw(Slate slate) {
        var guide = slate.guide();
        var emergency = EmergencyNow.of(guide.hall(), guide.hallNow());
        if (emergency.isPresent() && !(guide.task() instanceof Task.Help)) {
            EmergencyStrip.draw(slate, emergency.get());
        } else {
            switch (guide.task()) {
                case Task.Issue issue -> IssuePart.draw(slate, issue);
                case Task.Help _ -> HelpPart.draw(slate);
                case Task.Find find -> FindPart.draw(slate, find);
                case Task.Holding holding -> HoldingPart.draw(slate, holding);
            }
        }
    }
}
