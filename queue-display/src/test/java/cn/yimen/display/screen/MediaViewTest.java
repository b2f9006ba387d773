package cn.yimen.display.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.display.media.MediaEar;
import cn.yimen.display.media.Medium;
import cn.yimen.display.media.Medium.Clip;
import cn.yimen.display.media.Medium.Film;
import cn.yimen.display.media.Medium.Picture;
import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.proof.Screens;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class MediaViewTest {

    private static final UiThread UI = Screens.ui();
    private static final Box BOX = new Box(100, 100, 400, 300);
    private static final Instant START = Instant.parse("2026-11-24T02:00:00Z");
    private static final Clip LONG = new Clip(Path.of("fraud.wav"), Duration.ofSeconds(30));

    @TempDir private Path folder;
    private final Told told = new Told();

    @Test
    void picturesTakeTurnsAndStayAsLongAsTheirWordsLast() throws Exception {
        var red = picture("red.png", 0xB3311F);
        var green = picture("green.png", 0x17573B);
        var view =
                shown(
                        List.of(
                                new Picture(red, Optional.of(LONG)),
                                new Picture(green, Optional.empty())));

        assertThat(told.said.poll(10, TimeUnit.SECONDS)).isEqualTo(LONG);
        assertThat(colour(view)).isEqualTo(Color.web("#B3311F"));
        at(view, START.plusSeconds(31));
        assertThat(colour(view)).isEqualTo(Color.web("#B3311F"));

        at(view, START.plusSeconds(32));
        awaitColour(view, Color.web("#17573B"));
    }

    @Test
    void aBoardThatHearsNothingStandsStill() throws Exception {
        var red = picture("red.png", 0xB3311F);
        var view = shown(List.of(new Picture(red, Optional.of(LONG)), new Film("file:/none.mp4")));
        assertThat(told.said.poll(10, TimeUnit.SECONDS)).isEqualTo(LONG);
        UI.ask(() -> {
            view.at(START.plusSeconds(300), true);
            return view;
        });
        assertThat(colour(view)).isEqualTo(Color.web("#B3311F"));
        assertThat(told.passed).isEmpty();
    }

    @Test
    void whatCannotBeShownIsPassedOverAndNamed() throws Exception {
        var damaged = Files.writeString(folder.resolve("damaged.png"), "no picture");
        var film = Files.writeString(folder.resolve("film.mp4"), "no film");
        var good = picture("red.png", 0xB3311F);
        var view =
                shown(
                        List.of(
                                new Picture(damaged.toUri().toString(), Optional.empty()),
                                new Film(film.toUri().toString()),
                                new Picture(good, Optional.empty())));

        assertThat(told.passed.poll(10, TimeUnit.SECONDS)).endsWith("damaged.png");
        at(view, START.plusSeconds(1));
        assertThat(told.passed.poll(20, TimeUnit.SECONDS)).endsWith("film.mp4");
        at(view, START.plusSeconds(2));
        awaitColour(view, Color.web("#B3311F"));
    }

    private MediaView shown(List<Medium> media) {
        return UI.ask(() -> {
            var view = new MediaView(media, BOX, told);
            view.at(START, false);
            return view;
        });
    }

    private static void at(MediaView view, Instant time) {
        UI.ask(() -> {
            view.at(time, false);
            return view;
        });
    }

    private static void awaitColour(MediaView view, Color wanted) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!wanted.equals(colour(view)) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(colour(view)).isEqualTo(wanted);
    }

    /// In the middle of what stands there.
    private static Color colour(MediaView view) {
        return UI.ask(() -> {
            return ((Group) view.node())
                    .getChildren().stream()
                            .filter(ImageView.class::isInstance)
                            .map(picture -> ((ImageView) picture).getImage())
                            .map(image -> image.getPixelReader().getColor(50, 50))
                            .findFirst()
                            .orElse(Color.TRANSPARENT);
        });
    }

    private String picture(String name, int colour) throws Exception {
        var image = new BufferedImage(200, 150, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 200; x++) {
            for (int y = 0; y < 150; y++) {
                image.setRGB(x, y, colour);
            }
        }
        var file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file.toUri().toString();
    }

    private static final class Told implements MediaEar {

        private final BlockingQueue<Clip> said = new LinkedBlockingQueue<>();
        private final BlockingQueue<String> passed = new LinkedBlockingQueue<>();

        @Override
        public void say(Clip clip) {
            said.add(clip);
        }

        @Override
        public void passedOver(String address) {
            passed.add(address);
        }
    }
}
