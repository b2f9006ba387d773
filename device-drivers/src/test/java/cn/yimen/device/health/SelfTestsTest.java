package cn.yimen.device.health;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Await;
import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.sim.ipp.A4Model;
import cn.yimen.device.sim.ipp.SimulatedA4Printer;
import cn.yimen.device.sim.keys.SimulatedPad;
import cn.yimen.device.sim.panel.SimulatedPanels;
import cn.yimen.device.sim.panel.TextPanel;
import cn.yimen.device.sim.pty.PtyPair;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a technician sees of an A4 printer, panels and a pad.
class SelfTestsTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int test(String entry) throws IOException {
        Path list = folder.resolve("devices.yaml");
        Files.writeString(list, "devices:\n" + entry);
        var arguments = List.of("--file", list.toString(), "--test", "all", "--lang", "en");
        return DevicesMain.run(
                new PrintStream(said, true, UTF_8), InstantSource.system(), arguments);
    }

    private static LinkOpener far(PtyPair line) {
        return SerialSettings.of(line.far(), 9_600).opener();
    }

    @Test
    void anA4PrinterPrintsAPageWithRareCharacters() throws IOException {
        try (var machine = SimulatedA4Printer.start(A4Model.usual(), 200)) {
            assertThat(test(a4(machine))).isZero();
            assertThat(said.toString(UTF_8))
                    .contains("A4 printer", "ready", "paper enough", "toner enough", "passed");
            assertThat(machine.printed()).hasSize(1);
            try (var page = Loader.loadPDF(machine.printed().getFirst())) {
                assertThat(page.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(page))
                        .contains(machine.address().toString(), "㐂", "𠮷", "䶮", "Page 1 of 1")
                        .doesNotContain("〓");
            }
        }
    }

    @Test
    void anEmptyA4PrinterFailsItsTest() throws IOException {
        try (var machine = SimulatedA4Printer.start(A4Model.usual(), 0)) {
            assertThat(test(a4(machine))).isEqualTo(1);
            assertThat(said.toString(UTF_8)).contains("off line", "failed: paper out");
        }
    }

    private static String a4(SimulatedA4Printer machine) {
        return "- { kind: a4, link: { ipp: '%s' }, settings: { machine: k1 } }"
                .formatted(machine.address());
    }

    @Test
    void everyPanelShowsItsAddress() throws IOException {
        var one = new TextPanel(11);
        var two = new TextPanel(12);
        try (var line = PtyPair.in(folder, "panels");
                var _ = SimulatedPanels.start(far(line), List.of(one, two))) {
            var entry =
                    "- { kind: panel, link: { serial: %s }, settings: { addresses: 11 12 } }"
                            .formatted(line.near());
            assertThat(test(entry)).isZero();
            assertThat(one.text()).isEqualTo("address 11");
            assertThat(two.text()).isEqualTo("address 12");
        }
    }

    @Test
    void aPadWaitsForAKey() throws IOException {
        try (var line = PtyPair.in(folder, "pad");
                var pad = SimulatedPad.start(far(line))) {
            Thread.ofVirtual()
                    .start(() -> {
                        Await.until(LIMIT, "lit", pad::lit);
                        pad.press(3);
                    });
            var entry = "- { kind: pad, link: { serial: %s } }".formatted(line.near());
            assertThat(test(entry)).isZero();
            assertThat(said.toString(UTF_8)).contains("press a key", "passed");
        }
    }
}
