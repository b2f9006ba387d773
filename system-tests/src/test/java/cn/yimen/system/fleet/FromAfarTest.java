package cn.yimen.system.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.system.process.Checkout;
import cn.yimen.system.touch.KioskStage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a supervisor asks on the fleet page, at a kiosk that really runs: nothing less shows that a
/// message is read and that nobody is interrupted. Pictures are in `target/screens/fleet/`.
final class FromAfarTest {

    private static final Duration PATIENCE = KioskStage.PATIENCE;
    private static final String KIOSK = "K1";
    private static final String MESSAGE = "今天 16:30 停电，请提前取号";
    private static final String WHY = "正在维修，请到 2 楼 B 区取号";
    private static final Path PICTURES = Path.of("target", "screens", "fleet");

    @TempDir Path folder;

    /// The panel as it was photographed last.
    private byte[] latest = {};

    private void sees(KioskStage stage, String words, String picture) throws Exception {
        stage.fingers().await(words, spot -> spot.words().contains(words), PATIENCE);
        photograph(stage, picture);
    }

    /// What the program shows is painted a little later: until the panel is no more as it was.
    private void photograph(KioskStage stage, String name) throws Exception {
        var file = Files.createDirectories(PICTURES).resolve(name + ".png");
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        var now = latest;
        while (Arrays.equals(now, latest)) {
            assertThat(System.nanoTime()).as("painted: " + name).isLessThan(deadline);
            stage.glass().photograph(file);
            now = Files.readAllBytes(file);
        }
        latest = now;
    }

    private static void shown(KioskStage stage, int mark, String screen) throws Exception {
        stage.kiosk().await(mark, "screen.shown", Map.of("name", screen), PATIENCE);
    }

    @Test
    void aMessageAnOutageARestartAndTheLog() throws Exception {
        Supervisor.account(Files.createDirectories(folder.resolve("data").resolve("server")));
        var plan = KioskStage.Plan.in(folder);
        try (var stage = KioskStage.start(Checkout.around(Path.of("")), plan);
                var desk = new Supervisor(stage.identities().browser(), stage.serverUri())) {
            desk.sees(KIOSK, page -> page.contains("✓"));
            photograph(stage, "before");

            assertThat(desk.asks(KIOSK, "show-message", MESSAGE)).contains("已下达");
            sees(stage, MESSAGE, "message");

            aRestartWaits(stage, desk);
            sees(stage, MESSAGE, "message-after-restart");
            desk.sees(KIOSK, page -> !page.contains("等待执行"));

            int mark = stage.kiosk().mark();
            desk.asks(KIOSK, "out-of-service", WHY);
            shown(stage, mark, "OutOfService");
            sees(stage, WHY, "out-of-service");
            desk.sees(KIOSK, page -> page.contains("K-03"));
            mark = stage.kiosk().mark();
            desk.asks(KIOSK, "back-in-service", "");
            shown(stage, mark, "Attract");
            desk.asks(KIOSK, "show-message", "");

            desk.asks(KIOSK, "send-log", "");
            var page = desk.sees(KIOSK, seen -> seen.contains("screen.shown"));
            var log = page.substring(page.indexOf("<pre>"), page.indexOf("</pre>"));
            assertThat(log)
                    .as("reduced before it leaves")
                    .contains("app.started")
                    .doesNotContain("name=");
            Files.writeString(PICTURES.resolve("machine.html"), page);
        }
    }

    /// Somebody has just begun: he ends what he came for first.
    private static void aRestartWaits(KioskStage stage, Supervisor desk) throws Exception {
        int mark = stage.kiosk().mark();
        stage.fingers().touch("没带身份证", PATIENCE);
        shown(stage, mark, "PhoneEntry");
        desk.asks(KIOSK, "restart-program", "");
        desk.sees(KIOSK, page -> page.contains("使用中"));
        assertThat(stage.kiosk().isAlive()).isTrue();
        stage.fingers().touch("退出", PATIENCE);
        stage.fingers().touch("不办了", PATIENCE);
        assertThat(stage.kiosk().exitCode(PATIENCE)).as("as for a restart").isEqualTo(75);
        stage.killKiosk();
        stage.restartKiosk();
    }
}
