package cn.yimen.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.kiosk.flow.World;
import cn.yimen.kiosk.screen.Appearance;
import cn.yimen.kiosk.screen.PanelForm;
import cn.yimen.ui.host.UiThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StandbyPageTest {

    @TempDir private Path folder;

    @Test
    void thePictureIsAsLargeAsThePanelAndReplacesTheLastOne() throws IOException {
        Files.writeString(folder.resolve("out-of-service.png"), "the last one");
        var world = World.unknown(new DeviceId("K1"));
        var picture =
                UiThread.start()
                        .ask(() -> StandbyPage.draw(world, PanelForm.PORTRAIT, Appearance.PLAIN));
        StandbyPage.keep(picture, folder);
        var read = ImageIO.read(folder.resolve("out-of-service.png").toFile());
        assertThat(read.getWidth()).isEqualTo(1080);
        assertThat(read.getHeight()).isEqualTo(1920);
        var colours = new HashSet<Integer>();
        for (int y = 0; y < read.getHeight(); y += 3) {
            colours.add(read.getRGB(540, y));
        }
        Files.createDirectories(Path.of("target/screens"));
        ImageIO.write(read, "png", Path.of("target/screens/standby.png").toFile());
        assertThat(colours).as("ground, sheet, icon, letters").hasSizeGreaterThan(4);
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }
}
