package cn.yimen.kiosk.speech;

import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/// What speech mode lays over a screen: a ring round the item that was said last, and what is being
/// said, over the lintel. Touches go through it.
final class Overlay {

    private static final double RING = 6;
    private static final double HEIGHT = 144;
    private static final double MARGIN = 64;
    private static final int LONGEST = 90;

    private final Pane pane = new Pane();
    private final Region ring = new Region();
    private final Pane caption = Tone.INDIGO_DEEP.ground(new Pane());

    Overlay() {
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

    /// @param width of the panel
    void caption(String words, double width) {
        var shown = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
        var text = Lettering.LABEL.bold().in(Tone.LINTEL_TEXT).text(shown);
        var flow = new TextFlow(text);
        flow.resizeRelocate(MARGIN, 16, width - 2 * MARGIN, HEIGHT - 16);
        flow.setPrefWidth(width - 2 * MARGIN);
        caption.getChildren().setAll(flow);
        caption.resizeRelocate(0, 0, width, HEIGHT);
        caption.setVisible(true);
    }

    void noCaption() {
        caption.setVisible(false);
        caption.getChildren().clear();
    }
}
