package cn.yimen.display.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.sim.panel.SimulatedPanels;
import cn.yimen.device.sim.panel.TextPanel;
import cn.yimen.device.sim.pty.PtyPair;
import cn.yimen.display.board.Hall;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.HallWideEvent.ScreensIdentified;
import cn.yimen.ui.language.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The panels over two windows on a real serial line.
@Timeout(60)
final class WindowSignsTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir private Path folder;

    private final Hall hall = Hall.open();
    private final TextPanel two = new TextPanel(12);
    private final TextPanel three = new TextPanel(13);

    @Test
    void panelsFollowTheHallAndGoDarkWhenItIsNotHeard() {
        try (var cable = PtyPair.in(folder, "panels");
                var _ =
                        SimulatedPanels.start(
                                SerialSettings.of(cable.far(), 9_600).opener(),
                                List.of(two, three));
                var signs = WindowSigns.start(wiring(cable), _ -> {}, InstantSource.system())) {
            signs.show(hall.state(), hall.now());
            until(() -> two.text().equals("欢迎光临") && three.text().equals("欢迎光临"));
            hall.call("A001", "3");
            signs.show(hall.state(), hall.now());
            until(() -> three.text().equals("请 A001 办理"));
            assertThat(two.text()).isEqualTo("欢迎光临");
            hall.tell(new ScreensIdentified(new ClerkId("0001")));
            signs.show(hall.state(), hall.now());
            until(() -> two.text().equals("2号窗 屏12") && three.text().equals("请A001 窗3屏13"));
            hall.pass(31_000);
            signs.show(hall.state(), hall.now());
            until(() -> two.text().equals("欢迎光临") && three.text().equals("请 A001 办理"));
            signs.dark();
            until(() -> two.text().isEmpty() && three.text().isEmpty());
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(Texts.load(Texts.ENGLISH, "cn/yimen/display/app/signs").keys())
                .isEqualTo(Texts.load(Texts.CHINESE, "cn/yimen/display/app/signs").keys());
    }

    private static PanelWiring wiring(PtyPair cable) {
        return new PanelWiring(cable.near(), Map.of(new WindowId("2"), 12, new WindowId("3"), 13));
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(2_000_000);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
