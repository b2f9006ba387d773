package cn.yimen.display.screen;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.media.Media;
import javafx.scene.media.MediaException;
import javafx.scene.media.MediaPlayer;

/// A film without its sound, from its beginning to its end. Whether there is a codec for it is the
/// machine's matter: where there is none, it has failed.
final class FilmView {

    private final MediaPlayer player;

    private FilmView(MediaPlayer player) {
        this.player = player;
    }

    /// What becomes of it, once; on the JavaFX thread.
    interface Fate {
        /// The first picture is there.
        ///
        /// @param width as large as it is drawn
        void ready(Node film, double width, double height);

        void ended();

        void failed();
    }

    /// @return empty, and `fate` has heard of it, where it cannot even begin
    static Optional<FilmView> open(String address, double width, double height, Fate fate) {
        try {
            var player = new MediaPlayer(new Media(address));
            var view = new javafx.scene.media.MediaView(player);
            view.setPreserveRatio(true);
            view.setFitWidth(width);
            view.setFitHeight(height);
            player.setMute(true);
            player.setOnError(fate::failed);
            player.setOnEndOfMedia(fate::ended);
            player.setOnReady(() -> {
                var bounds = view.getLayoutBounds();
                fate.ready(view, bounds.getWidth(), bounds.getHeight());
                player.play();
            });
            return Optional.of(new FilmView(player));
        } catch (MediaException _) {
            fate.failed();
            return Optional.empty();
        }
    }

    void close() {
        player.dispose();
    }
}
