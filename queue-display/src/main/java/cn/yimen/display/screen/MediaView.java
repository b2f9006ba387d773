package cn.yimen.display.screen;

import cn.yimen.display.media.MediaEar;
import cn.yimen.display.media.Medium;
import cn.yimen.display.media.Medium.Clip;
import cn.yimen.display.media.Medium.Film;
import cn.yimen.display.media.Medium.Picture;
import cn.yimen.display.media.Medium.Said;
import cn.yimen.ui.theme.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/// Pictures and films beside the calls, one after the other, without an effect. A board that hears
/// nothing stands still.
final class MediaView {

    /// Longer than the eight seconds that a still must stand at least.
    static final Duration EACH = Duration.ofSeconds(12);

    /// A film that has not begun by then is passed over; one that goes on for longer is cut off.
    static final Duration BEGINS_WITHIN = Duration.ofSeconds(15);

    static final Duration LONGEST_FILM = Duration.ofMinutes(10);

    private static final Duration AFTER_WORDS = Duration.ofSeconds(2);
    private static final double RADIUS = 10;

    private final List<Medium> media;
    private final Box box;
    private final MediaEar ear;
    private final Group node = new Group();

    /// Painted over the pictures' own: a round clip would draw each frame twice more, beside it.
    private final Group corners;

    private Optional<FilmView> film = Optional.empty();
    private boolean filmStands;
    private int next;
    private Instant now = Instant.MIN;
    private Instant until = Instant.MIN;

    MediaView(List<Medium> media, Box box, MediaEar ear) {
        this.media = List.copyOf(media);
        this.box = box;
        this.ear = ear;
        corners = box.corners(Tone.INDIGO_DEEP, RADIUS);
        node.getChildren().addAll(ground(), corners);
    }

    Node node() {
        return node;
    }

    /// @param frozen whether the board hears nothing
    void at(Instant time, boolean frozen) {
        now = time;
        if (!frozen && !media.isEmpty() && !time.isBefore(until)) {
            turn();
        }
    }

    /// Something else has the panel. What stood last is gone when the media come back: nobody
    /// remembers the beginning of a film.
    void leave() {
        closeFilm();
        until = Instant.MIN;
    }

    private void turn() {
        closeFilm();
        var medium = media.get(next);
        next = (next + 1) % media.size();
        switch (medium) {
            case Picture(var address, var said) -> {
                until = now.plus(said.map(MediaView::whileSaid).orElse(EACH));
                load(address, said);
            }
            case Said(var clip) -> {
                until = now.plus(whileSaid(clip));
                ear.say(clip);
            }
            case Film(var address) -> {
                until = now.plus(BEGINS_WITHIN);
                film = FilmView.open(address, box.width(), box.height(), new Shown(address));
            }
        }
    }

    private static Duration whileSaid(Clip clip) {
        var words = clip.length().plus(AFTER_WORDS);
        return words.compareTo(EACH) > 0 ? words : EACH;
    }

    /// Read and scaled on a thread of the toolkit; what stood before stands until then.
    private void load(String address, Optional<Clip> said) {
        var image = new Image(address, box.width(), box.height(), true, true, true);
        image.progressProperty()
                .addListener((_, _, progress) -> {
                    if (progress.doubleValue() >= 1 && !image.isError()) {
                        stand(new ImageView(image), image.getWidth(), image.getHeight());
                        said.ifPresent(ear::say);
                    }
                });
        image.errorProperty().addListener((_, _, failed) -> passOver(address));
    }

    private void passOver(String address) {
        ear.passedOver(address);
        until = now;
    }

    private void stand(Node picture, double width, double height) {
        picture.setTranslateX(Math.rint(box.centre() - width / 2));
        picture.setTranslateY(Math.rint(box.middle() - height / 2));
        node.getChildren().setAll(ground(), picture, corners);
    }

    private Node ground() {
        return box.ground(Tone.PAPER, String.valueOf(RADIUS));
    }

    private void closeFilm() {
        film.ifPresent(FilmView::close);
        film = Optional.empty();
        if (filmStands) {
            filmStands = false;
            node.getChildren().setAll(ground(), corners);
        }
    }

    /// What becomes of a film. One that was closed is not heard of any more.
    private final class Shown implements FilmView.Fate {

        private final String address;
        private boolean over;

        Shown(String address) {
            this.address = address;
        }

        @Override
        public void ready(Node picture, double width, double height) {
            until = now.plus(LONGEST_FILM);
            filmStands = true;
            stand(picture, width, height);
        }

        @Override
        public void ended() {
            end();
        }

        @Override
        public void failed() {
            if (end()) {
                ear.passedOver(address);
            }
        }

        private boolean end() {
            boolean first = !over;
            over = true;
            if (first) {
                until = now;
            }
            return first;
        }
    }
}
