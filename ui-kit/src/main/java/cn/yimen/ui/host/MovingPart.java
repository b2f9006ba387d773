package cn.yimen.ui.host;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.stage.Popup;

/// A part of a screen that moves in every frame, seen in a small window of its own exactly over its
/// place. Drawn in software, a frame costs the pixels of its whole window: so what moves costs its
/// own, and the screen below is drawn only when something else changes on it.
///
/// The window takes no focus and stands in no list of windows. It goes where its place goes, and
/// away with it. Used on the JavaFX thread only.
public final class MovingPart {

    /// A place that is off a whole pixel by less is on it.
    private static final double NEAR = 0.001;

    private final ScreenHost host;
    private final Popup window = new Popup();
    private final Pane sheet = new Pane();
    private Optional<Laid> laid = Optional.empty();
    private Optional<Bounds> standing = Optional.empty();

    private record Laid(Region place, Region moving) {}

    /// At most one part of the host's screen moves at a time.
    public MovingPart(ScreenHost host) {
        this.host = host;
        window.setAutoFix(false);
        window.setHideOnEscape(false);
        window.getContent().add(sheet);
        host.scene().addPostLayoutPulseListener(this::follow);
    }

    /// `moving` is seen over `place` for as long as that stands on the panel, instead of what moved
    /// before.
    ///
    /// @param place stays empty
    /// @param moving as large as its place, opaque
    public void lay(Region place, Region moving) {
        laid = Optional.of(new Laid(place, moving));
        standing = Optional.empty();
    }

    /// In the pulse in which the screen changes, so that both are seen to change at once.
    private void follow() {
        laid.filter(each -> stands(each.place())).ifPresentOrElse(this::stand, this::goAway);
    }

    private boolean stands(Region place) {
        return host.scene().equals(place.getScene()) && host.stage().isShowing();
    }

    private void goAway() {
        if (window.isShowing()) {
            window.hide();
        }
        standing = Optional.empty();
    }

    private void stand(Laid part) {
        var whole = part.place().localToScreen(part.place().getLayoutBounds());
        var now = Optional.of(whole);
        if (standing.equals(now)) {
            return;
        }
        standing = now;
        var pixels = pixelsOf(whole);
        double factor = whole.getWidth() / part.place().getWidth();
        part.moving()
                .getTransforms()
                .setAll(
                        new Translate(
                                whole.getMinX() - pixels.getMinX(),
                                whole.getMinY() - pixels.getMinY()),
                        new Scale(factor, factor, 0, 0));
        sheet.setClip(new Rectangle(pixels.getWidth(), pixels.getHeight()));
        sheet.setPrefSize(pixels.getWidth(), pixels.getHeight());
        sheet.getStyleClass().setAll(host.root().getStyleClass());
        sheet.getChildren().setAll(part.moving());
        window.show(host.stage(), pixels.getMinX(), pixels.getMinY());
    }

    /// Whole ones, of which nothing else is seen.
    private static Bounds pixelsOf(Bounds place) {
        double left = Math.ceil(place.getMinX() - NEAR);
        double top = Math.ceil(place.getMinY() - NEAR);
        double right = Math.floor(place.getMaxX() + NEAR);
        double bottom = Math.floor(place.getMaxY() + NEAR);
        return new BoundingBox(left, top, right - left, bottom - top);
    }
}
