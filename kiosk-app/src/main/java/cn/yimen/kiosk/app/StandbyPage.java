package cn.yimen.kiosk.app;

import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Outage;
import cn.yimen.kiosk.flow.Session;
import cn.yimen.kiosk.flow.World;
import cn.yimen.kiosk.screen.Appearance;
import cn.yimen.kiosk.screen.KioskScreens;
import cn.yimen.kiosk.screen.PanelForm;
import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.theme.AppStyles;
import cn.yimen.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/// The picture that the session of the machine shows where this program ends again and again before
/// its first screen: the out-of-service page with the hall's own words, telephone and brand, kept
/// beside the journal because then nothing of the program can be asked.
final class StandbyPage {

    private static final String NAME = "out-of-service.png";

    /// After so long the machine has come up and knows its hall.
    private static final Duration SETTLED = Duration.seconds(6);

    private StandbyPage() {}

    /// Draws and keeps it a little later, for the next time that the program does not come up.
    ///
    /// @param world asked then, on the JavaFX thread
    static void keepOnceSettled(
            KioskOptions options, PanelForm form, Supplier<World> world, EventLog log) {
        var pause = new PauseTransition(SETTLED);
        pause.setOnFinished(_ -> {
            var picture = draw(world.get(), form, options.appearance());
            Thread.ofVirtual().start(() -> keepOrTell(picture, options.data(), log));
        });
        pause.play();
    }

    private static void keepOrTell(WritableImage picture, Path directory, EventLog log) {
        try {
            keep(picture, directory);
            log.write("standby.kept");
        } catch (IOException e) {
            log.write("standby.not-kept", Map.of("type", e.getClass().getName()));
        }
    }

    /// Draws it, on the JavaFX thread, at the design's size.
    ///
    /// @param world what the machine knows of its hall
    static WritableImage draw(World world, PanelForm form, Appearance appearance) {
        UiThread.require();
        var zone = ZoneId.systemDefault();
        var screens = new KioskScreens(form, zone, _ -> {}, _ -> {}, appearance);
        var page =
                screens.show(
                        new Kiosk(
                                world,
                                Session.FIRST,
                                OptionalInt.empty(),
                                new KioskState.OutOfService(Outage.PROGRAM)));
        page.setPrefSize(form.width(), form.height());
        var scene = new Scene(page, form.width(), form.height());
        AppStyles.apply(scene, Theme.LIGHT);
        appearance.brand().styleSheet().ifPresent(sheet -> AppStyles.cover(scene, sheet));
        // A key that nobody answers would be touched again and again.
        page.lookupAll("*").stream()
                .filter(Button.class::isInstance)
                .forEach(key -> key.setVisible(false));
        return scene.snapshot(null);
    }

    /// Replaces the picture in this directory in one step. From any thread but JavaFX's.
    static void keep(WritableImage picture, Path directory) throws IOException {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        var pixels = new int[width * height];
        picture.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        var unfinished = directory.resolve(NAME + ".new");
        if (!ImageIO.write(image, "png", unfinished.toFile())) {
            throw new IOException("no writer of PNG in this runtime");
        }
        Files.move(
                unfinished,
                directory.resolve(NAME),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
