package cn.yimen.ui.host;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.ui.proof.Screens;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WithoutGlTest {

    @Test
    void aWindowThatIsDrawnInSoftwareLoadsNoCompilerOfShaders() throws Exception {
        var ui = Screens.ui();
        var host = ui.ask(() -> new ScreenHost(Panel.of(100, 100)));
        ui.ask(() -> {
            host.open("test");
            return host;
        });

        var libraries = Files.readString(Path.of("/proc/self/maps"));

        assertThat(libraries).contains("libgtk-3").doesNotContain("libLLVM", "_dri.so");
        ui.ask(() -> {
            host.close();
            return host;
        });
    }
}
