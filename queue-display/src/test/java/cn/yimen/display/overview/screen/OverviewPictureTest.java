package cn.yimen.display.overview.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.display.overview.Overview;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.proof.Screens;
import java.nio.file.Path;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;

final class OverviewPictureTest {

    private static Scene shoot(Overview view, String name) {
        return Screens.shoot(
                () -> {
                    var screen = new OverviewScreen(Texts.CHINESE);
                    screen.show(view);
                    return screen.root();
                },
                OverviewScreen.WIDTH,
                OverviewScreen.HEIGHT,
                Path.of("target/screens", name + ".png"));
    }

    @Test
    void theBusyWall() {
        assertThat(shoot(WallSample.busy(), "overview-busy")).isNotNull();
    }
}
