package cn.yimen.display.screen;

import cn.yimen.ui.theme.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Rectangle;

/// Pictures beside the calls, one after the other, without an effect. A board that hears nothing
/// stands still.
final class MediaView {

    /// Longer than the eight seconds that a still must stand at least.
    static final Duration EACH = Duration.ofSeconds(12);

    private static final double RADIUS = 10;

    private final List<String> pictures;
    private final Box box;
    private final Group node = new Group();
    private int next;
    private Instant since = Instant.MIN;

    /// @param pictures where each is (`file:/…`)
    MediaView(List<String> pictures, Box box) {
        this.pictures = List.copyOf(pictures);
        this.box = box;
        var clip = new Rectangle(box.x(), box.y(), box.width(), box.height());
        clip.setArcWidth(2 * RADIUS);
        clip.setArcHeight(2 * RADIUS);
        node.setClip(clip);
        node.getChildren().add(box.ground(Tone.PAPER, String.valueOf(RADIUS)));
    }

    Node node() {
        return node;
    }

    /// @param frozen whether the board hears nothing
    void at(Instant now, boolean frozen) {
        boolean due =
                since.equals(Instant.MIN) || Duration.between(since, now).compareTo(EACH) >= 0;
        if (frozen || !due || pictures.isEmpty()) {
            return;
        }
        since = now;
        var picture = pictures.get(next);
        next = (next + 1) % pictures.size();
        load(picture);
    }

    /// Read and scaled on a thread of the toolkit; the last picture stands until then. One that
    /// cannot be read is passed over.
    private void load(String picture) {
        var image = new Image(picture, box.width(), box.height(), true, true, true);
        image.progressProperty()
                .addListener((_, _, progress) -> {
                    if (progress.doubleValue() >= 1 && !image.isError()) {
                        stand(image);
                    }
                });
    }

    private void stand(Image image) {
        var view = new ImageView(image);
        view.setX(Math.rint(box.centre() - image.getWidth() / 2));
        view.setY(Math.rint(box.middle() - image.getHeight() / 2));
        node.getChildren().setAll(box.ground(Tone.PAPER, String.valueOf(RADIUS)), view);
    }
}
