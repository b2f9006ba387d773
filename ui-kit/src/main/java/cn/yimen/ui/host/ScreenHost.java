package cn.yimen.ui.host;

import cn.yimen.ui.brand.Brand;
import cn.yimen.ui.theme.AppStyles;
import cn.yimen.ui.theme.Theme;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// Shows one screen at a time, at its fixed design size, on one panel. Used on the JavaFX thread
/// only.
public final class ScreenHost {
    private final Panel panel;
    private final Stage stage;
    private final Pane frame = Tone.PAPER.ground(new Pane());
    private final Scene scene;

    /// A bare window that fills its panel; what the design leaves of it wears the lintel's ground.
    public ScreenHost(Panel panel) {
        this(panel, StageStyle.UNDECORATED);
    }

    public ScreenHost(Panel panel, StageStyle style) {
        UiThread.require();
        this.panel = panel;
        var root = Tone.INDIGO_DEEP.ground(new Pane(onPanel(new Group(frame))));
        frame.setPrefSize(panel.width(), panel.height());
        scene = new Scene(root, panel.windowWidth(), panel.windowHeight());
        scene.setFill(Color.web("#0E3150"));
        stage = new Stage(style);
        stage.setScene(scene);
        DrawnByX.pace(scene);
        theme(Theme.LIGHT);
    }

    /// Opens the window under this title (for people who work on the desktop; a kiosk has no title
    /// bar).
    public void open(String title) {
        stage.setTitle(title);
        stage.setResizable(false);
        stage.setX(panel.x());
        stage.setY(panel.y());
        stage.show();
    }

    /// Puts the screen there before the window is opened, so that its first frame is the screen's
    /// own ground and not the light paper of most screens.
    public void lay(Region screen) {
        if (!frame.getChildren().equals(List.of(screen))) {
            screen.resizeRelocate(0, 0, panel.width(), panel.height());
            screen.setPrefSize(panel.width(), panel.height());
            frame.getChildren().setAll(screen);
        }
    }

    /// Replaces the screen; `painted` runs when it stands on the panel.
    public void show(Region screen, Runnable painted) {
        lay(screen);
        AfterPaint.run(scene, painted);
    }

    /// Lies over every screen, at the design size.
    public void overlay(Node layer) {
        ((Pane) scene.getRoot()).getChildren().add(onPanel(layer));
    }

    private Node onPanel(Node layer) {
        layer.getTransforms()
                .addAll(
                        new Translate(panel.side(), panel.brim()),
                        new Scale(panel.factor(), panel.factor(), 0, 0));
        return layer;
    }

    public void theme(Theme theme) {
        AppStyles.apply(scene, theme);
    }

    /// Puts a region's colours over those of the house.
    public void brand(Brand brand) {
        brand.styleSheet().ifPresent(sheet -> AppStyles.cover(scene, sheet));
    }

    public Stage stage() {
        return stage;
    }

    public Scene scene() {
        return scene;
    }

    /// The node that carries the theme.
    public Parent root() {
        return scene.getRoot();
    }

    public void close() {
        stage.close();
    }
}
