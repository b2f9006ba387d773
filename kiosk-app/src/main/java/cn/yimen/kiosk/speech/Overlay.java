package cn.yimen.kiosk.speech;

import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// What speech mode lays over a screen: a ring round the item that was said last, and what is being
/// said, over the lintel. Touches go through it.
final class Overlay {

    /// What lies over the screen is not part of it.
    static final String STYLE = "speech-overlay";

    private static final double RING = 6;
    private static final double NARROW = 600;
    private static final double MARGIN = 64;
    private static final int LONGEST = 90;

    private final Pane pane = new Pane();
    private final Region ring = new Region();
    private final Pane caption = Tone.INDIGO_DEEP.ground(new Pane());

    Overlay() {
        pane.getStyleClass().add(STYLE);
        pane.setMouseTransparent(true);
        pane.setManaged(false);
        ring.getStyleClass().add("speech-ring");
        ring.setStyle(
                "-fx-border-color: #FFC53D, #14161A; -fx-border-width: 6, 3;"
                        + " -fx-border-insets: 0, 6; -fx-border-radius: 22, 16;");
        pane.getChildren().addAll(caption, ring);
        ring.setVisible(false);
        caption.setVisible(false);
    }

    Pane node() {
        return pane;
    }

    void point(Place place) {
        var from = pane.sceneToLocal(place.left(), place.top());
        var to = pane.sceneToLocal(place.right(), place.bottom());
        double reach = 2 * RING;
        ring.resizeRelocate(
                from.getX() - reach,
                from.getY() - reach,
                to.getX() - from.getX() + 2 * reach,
                to.getY() - from.getY() + 2 * reach);
        ring.setVisible(true);
    }

    void pointNowhere() {
        ring.setVisible(false);
    }

    /// @param lintel what it may cover
    void caption(String words, Place lintel) {
        var from = pane.sceneToLocal(lintel.left(), lintel.top());
        var to = pane.sceneToLocal(lintel.right(), lintel.bottom());
        double width = to.getX() - from.getX();
        var shown = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
        var lettering = width < NARROW ? Lettering.BODY : Lettering.LABEL;
        double margin = Math.min(MARGIN, width / 12);
        // Not a TextFlow: that of JavaFX 25 fails on lines of joined letters, as Uyghur's.
        var said = lettering.bold().in(Tone.LINTEL_TEXT).paragraph(shown, width - 2 * margin);
        said.relocate(margin, 16);
        caption.getChildren().setAll(said);
        caption.resizeRelocate(from.getX(), from.getY(), width, to.getY() - from.getY());
        caption.setVisible(true);
    }

    void noCaption() {
        caption.setVisible(false);
        caption.getChildren().clear();
    }
}
