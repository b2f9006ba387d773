package cn.yimen.desk.manager.screen;

import cn.yimen.desk.desk.Access;
import cn.yimen.desk.manager.ManagerDesk;
import cn.yimen.desk.manager.Page;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Tone;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Shows a manager's desk, and tells what was wished. Holds no facts; used on the JavaFX thread
/// only.
public final class ManagerScreen {

    public static final double WIDTH = 1920;
    public static final double HEIGHT = 1080;

    private static final String WORDS = "cn/yimen/desk/manager/screen/manager";

    /// The hall's refusals are said in the clerk's words.
    private static final String CLERK_WORDS = "cn/yimen/desk/screen/desk";

    private static final String SHEET = "cn/yimen/desk/manager/screen/manager.css";
    private static final String CLERK_SHEET = "cn/yimen/desk/screen/desk.css";

    private final Texts texts;
    private final ManagerHands hands;
    private final Keys frameKeys = new Keys();
    private final Map<Page, Keys> keys = new EnumMap<>(Page.class);
    private final Pane root = Tone.PAPER.ground(new Pane());

    public ManagerScreen(Locale locale, ManagerHands hands) {
        this.hands = hands;
        texts = Texts.load(locale, WORDS, CLERK_WORDS);
        Stream.of(Page.values()).forEach(page -> keys.put(page, new Keys()));
        root.getStylesheets().addAll(CLERK_SHEET, SHEET);
    }

    public Region root() {
        return root;
    }

    /// The window's title.
    public String title() {
        return texts.text("manager.title");
    }

    public void show(ManagerDesk manager) {
        var page = new Pane();
        page.setPickOnBounds(false);
        var pageKeys = Objects.requireNonNull(keys.get(manager.page()));
        draw(new Canvas(manager, texts, new Sheet(page), pageKeys, hands));
        var frame = new Pane();
        frame.setPickOnBounds(false);
        FramePart.draw(new Canvas(manager, texts, new Sheet(frame), frameKeys, hands));
        var focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        root.getChildren().setAll(page, frame);
        if (focused != null && focused.getScene() != null) {
            focused.requestFocus();
        }
    }

    private static void draw(Canvas canvas) {
        if (canvas.manager().access() instanceof Access.Out out) {
            SignInPart.draw(canvas, out);
            return;
        }
        switch (canvas.manager().page()) {
            case STEER -> SteerPage.draw(canvas);
            case TELL -> TellPage.draw(canvas);
            case POLICY -> PolicyPage.draw(canvas);
            case ALARMS -> AlarmsPage.draw(canvas);
            case UNHEARD -> UnheardPage.draw(canvas);
            case WHAT_IF -> WhatIfPage.draw(canvas);
            case FOLLOW_UP -> FollowUpPage.draw(canvas);
            case REPORT -> ReportPage.draw(canvas);
        }
    }
}
