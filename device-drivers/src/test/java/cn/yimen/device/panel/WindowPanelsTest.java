package cn.yimen.device.panel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Await;
import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.serial.Outcome.TimedOut;
import cn.yimen.device.sim.panel.ModbusPanel;
import cn.yimen.device.sim.panel.SimulatedPanel;
import cn.yimen.device.sim.panel.SimulatedPanels;
import cn.yimen.device.sim.panel.TextPanel;
import cn.yimen.device.sim.pty.PtyPair;
import cn.yimen.device.sim.serial.Mischief;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The façade over the real serial stack, with two panels on its line.
@Timeout(150)
@Execution(ExecutionMode.CONCURRENT)
final class WindowPanelsTest {

    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final PanelFamily TEXT = new PanelFamily.TextFrames(OptionalInt.of(0x0D));

    @TempDir Path folder;

    private final TextPanel one = new TextPanel(1);
    private final TextPanel two = new TextPanel(2);
    private PtyPair cable;

    @BeforeEach
    void plug() {
        cable = PtyPair.in(folder, "panels");
    }

    @AfterEach
    void unplug() {
        cable.close();
    }

    @Test
    void eachPanelShowsWhatIsMeantForItAndNoOther() throws IOException {
        try (var machines = machines(List.of(one, two));
                var panels = panels(TEXT)) {
            panels.show(1, PanelContent.of("请 A023 办理"));
            panels.show(2, PanelContent.of("暂停服务"));
            awaitText(one, "请 A023 办理");
            awaitText(two, "暂停服务");
            awaitReadiness(panels, Readiness.READY);
            machines.draw(folder);
            assertThat(lit(folder.resolve("panel-1.png"))).isBetween(200, 1_000);
        }
    }

    @Test
    void aPanelOfYesterdayIsMadeBlankUntilSomethingIsWantedOfIt() {
        try (var first = machines(List.of(one, two));
                var panels = panels(TEXT)) {
            panels.show(1, PanelContent.of("A001"));
            awaitText(one, "A001");
            assertThat(first.panels()).hasSize(2);
        }
        try (var _ = machines(List.of(one, two));
                var _ = panels(TEXT)) {
            Await.until(LIMIT, "blank", () -> one.text().isEmpty());
        }
    }

    @Test
    void aPanelThatLostItsPowerShowsTheSameAgain() {
        try (var _ = machines(List.of(one, two));
                var panels = panels(TEXT)) {
            panels.brightness(40);
            panels.show(1, PanelContent.of("A001")).outcome().join();
            one.powerCycle();
            Await.until(LIMIT, "again", () -> one.text().equals("A001") && one.brightness() == 40);
        }
    }

    @Test
    void aReplugBringsAllPanelsToWhatIsWantedNow() {
        try (var _ = machines(List.of(one, two));
                var panels = panels(TEXT)) {
            panels.show(1, PanelContent.of("A001")).outcome().join();
            cable.unplug();
            awaitReadiness(panels, Readiness.MISSING);
            panels.show(1, PanelContent.of("A002"));
            panels.show(2, PanelContent.of("B001"));
            one.powerCycle();
            cable.plug();
            Await.until(LIMIT, "one", () -> one.text().equals("A002"));
            Await.until(LIMIT, "two", () -> two.text().equals("B001"));
            awaitReadiness(panels, Readiness.READY);
        }
    }

    @Test
    void oneSilentPanelLeavesTheOthersUsableAndIsNamed() {
        try (var _ = machines(List.of(one));
                var panels = panels(TEXT)) {
            awaitFault(panels, Fault.ADDRESS_SILENT);
            assertThat(panels.status().readiness()).isEqualTo(Readiness.DEGRADED);
            assertThat(panels.status().note()).isEqualTo("{SILENT=2}");
            assertThat(panels.show(2, PanelContent.of("B001")).outcome().join())
                    .isEqualTo(new TimedOut<>(true));
            panels.show(1, PanelContent.of("A001"));
            awaitText(one, "A001");
        }
    }

    @Test
    void aLineWithoutAnyAnswerIsMissing() {
        try (var machines = machines(List.of(one, two));
                var panels = panels(TEXT)) {
            awaitReadiness(panels, Readiness.READY);
            machines.line().misbehave(new Mischief.Silent());
            awaitReadiness(panels, Readiness.MISSING);
            machines.line().behave();
            awaitReadiness(panels, Readiness.READY);
        }
    }

    @Test
    void twoPanelsWithOneAddressAreSeen() {
        var third = new TextPanel(1);
        try (var _ = machines(List.of(one, two, third));
                var panels = panels(TEXT)) {
            awaitFault(panels, Fault.ADDRESS_CONFLICT);
            assertThat(panels.health()).containsEntry(1, PanelHealth.DOUBLE);
            third.address(9);
        }
    }

    @Test
    void panelsThatSpeakModbusShowTheSame() {
        var family = new PanelFamily.ModbusText(16, 12, OptionalInt.of(100));
        var left = new ModbusPanel(1, 16, 12);
        var right = new ModbusPanel(2, 16, 12);
        try (var _ = machines(List.of(left, right));
                var panels = panels(family)) {
            panels.brightness(70);
            panels.show(2, PanelContent.of("请到 3 号窗口"));
            Await.until(LIMIT, "text", () -> right.text().equals("请到 3 号窗口"));
            Await.until(LIMIT, "brightness", () -> right.register(100) == 70);
            Await.until(LIMIT, "blank", () -> left.text().isEmpty());
            awaitReadiness(panels, Readiness.READY);
        }
    }

    private SimulatedPanels machines(List<? extends SimulatedPanel> on) {
        return SimulatedPanels.start(SerialSettings.of(cable.far(), 9_600).opener(), on);
    }

    private WindowPanels panels(PanelFamily family) {
        var link = SerialSettings.of(cable.near(), 9_600).opener();
        var config = new PanelConfig(link, family, PanelCharacters.GB18030, Set.of(1, 2));
        return WindowPanels.start(config, _ -> {}, InstantSource.system());
    }

    /// What is wanted of a panel is told again until it shows it, so that a busy machine only takes
    /// longer.
    private static void awaitText(TextPanel panel, String text) {
        Await.until(LIMIT, text, () -> panel.text().equals(text));
    }

    private static void awaitReadiness(WindowPanels panels, Readiness wanted) {
        Await.until(LIMIT, wanted.name(), () -> panels.status().readiness() == wanted);
    }

    private static void awaitFault(WindowPanels panels, Fault fault) {
        Await.until(LIMIT, fault.name(), () -> panels.status().faults().contains(fault));
    }

    private static int lit(Path file) throws IOException {
        var picture = ImageIO.read(file.toFile());
        int lit = 0;
        for (int y = 2; y < picture.getHeight(); y += 6) {
            for (int x = 2; x < picture.getWidth(); x += 6) {
                lit += (picture.getRGB(x, y) & 0xFF0000) > 0x800000 ? 1 : 0;
            }
        }
        return lit;
    }
}
