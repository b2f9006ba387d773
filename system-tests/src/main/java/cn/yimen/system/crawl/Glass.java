package cn.yimen.system.crawl;

import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.screen.Appearance;
import cn.yimen.kiosk.screen.KioskScreens;
import cn.yimen.kiosk.screen.PanelForm;
import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.proof.ScreenRules;
import cn.yimen.ui.theme.AppStyles;
import cn.yimen.ui.theme.Theme;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Pane;

/// The kiosk's own screens, laid out as on a panel of one form, without a window. Used on the
/// JavaFX thread.
final class Glass {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Pane root = new Pane();
    private final PanelForm form;
    private final Scene scene;
    private final KioskScreens screens;
    private final List<KioskEvent> heard = new ArrayList<>();

    Glass(PanelForm form) {
        UiThread.require();
        this.form = form;
        scene = new Scene(root, form.width(), form.height());
        root.resize(form.width(), form.height());
        AppStyles.apply(scene, Theme.LIGHT);
        screens =
                new KioskScreens(
                        form,
                        ZONE,
                        heard::add,
                        theme -> AppStyles.apply(scene, theme),
                        Appearance.PLAIN);
    }

    /// Draws the kiosk as it is.
    Scene draw(Kiosk kiosk) {
        var screen = screens.show(kiosk);
        if (!root.getChildren().equals(List.of(screen))) {
            screen.setPrefSize(form.width(), form.height());
            screen.resizeRelocate(0, 0, form.width(), form.height());
            root.getChildren().setAll(screen);
        }
        root.applyCss();
        root.layout();
        return scene;
    }

    Scene in(Theme theme) {
        AppStyles.apply(scene, theme);
        root.applyCss();
        return scene;
    }

    double px(double millimetres) {
        return form.px(millimetres);
    }

    /// What the screen that was drawn last offers: every key that can be touched is touched, and
    /// what it says is heard and goes no further.
    List<Move> offered() {
        var moves = new ArrayList<Move>();
        for (var target : ScreenRules.targets(scene)) {
            if (!target.isDisabled()) {
                heard.clear();
                target.fire();
                said(String.valueOf(target.getAccessibleText()), moves);
            }
        }
        touchable(root, moves);
        heard.clear();
        return moves;
    }

    private void said(String words, List<Move> moves) {
        if (!heard.isEmpty()) {
            moves.add(new Move(words, heard, 1));
        }
    }

    /// Places that are no keys and hear a touch all the same.
    private void touchable(Node node, List<Move> moves) {
        if (!node.isVisible()) {
            return;
        }
        var handler = node.getOnMouseReleased();
        if (handler != null && node.getOnMouseDragged() == null) {
            heard.clear();
            handler.handle(released(node));
            said("the page", moves);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> touchable(child, moves));
        }
    }

    private static MouseEvent released(Node node) {
        var box = node.localToScene(node.getLayoutBounds());
        return new MouseEvent(
                MouseEvent.MOUSE_RELEASED,
                box.getCenterX(),
                box.getCenterY(),
                box.getCenterX(),
                box.getCenterY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                new PickResult(node, box.getCenterX(), box.getCenterY()));
    }
}
