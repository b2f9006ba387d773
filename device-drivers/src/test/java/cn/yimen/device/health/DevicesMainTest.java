package cn.yimen.device.health;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.config.DeviceFile;
import cn.yimen.device.config.DeviceListReading;
import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.link.serial.SerialPorts;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.replug.CutCable;
import cn.yimen.device.sim.printer.SimulatedModel;
import cn.yimen.device.sim.printer.SimulatedPrinter;
import cn.yimen.device.sim.pty.PtyPair;
import cn.yimen.device.sim.scanner.SimulatedScanner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command as it is typed, over a printer and a scanner on pseudo-terminals.
class DevicesMainTest {

    private static final int ROLL = 10_000;

    @TempDir Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private PtyPair printerLine;
    private PtyPair scannerLine;
    private SimulatedPrinter printer;
    private SimulatedScanner scanner;

    @BeforeEach
    void plugIn() throws IOException {
        printerLine = PtyPair.in(folder, "printer");
        scannerLine = PtyPair.in(folder, "scanner");
        printer = SimulatedPrinter.start(far(printerLine), SimulatedModel.wide());
        printer.loadPaper(ROLL);
        scanner = SimulatedScanner.start(far(scannerLine), "\r");
        Files.writeString(
                folder.resolve("devices.yaml"),
                """
                devices:
                - { name: 打印机, kind: printer, link: { serial: %s } }
                - { kind: scanner, link: { serial: %s } }
                """
                        .formatted(printerLine.near(), scannerLine.near()));
    }

    private static LinkOpener far(PtyPair line) {
        return SerialSettings.of(line.far(), 115_200).opener();
    }

    @AfterEach
    void unplug() {
        printer.close();
        scanner.close();
        printerLine.close();
        scannerLine.close();
    }

    private int devices(String... arguments) {
        var all = new ArrayList<>(List.of("--file", folder + "/devices.yaml"));
        all.addAll(List.of(arguments));
        return DevicesMain.run(new PrintStream(said, true, UTF_8), InstantSource.system(), all);
    }

    private String said() {
        return said.toString(UTF_8);
    }

    @Test
    void allDevicesAreShownAndReady() {
        assertThat(devices()).isZero();
        assertThat(said()).contains("打印机", "正常", "纸 充足", "2 台设备全部就绪");
    }

    @Test
    void oneThatIsNotReadyIsNamedAndMakesTheExitCode() {
        printer.paperMillimetres(0);
        assertThat(devices("--lang", "en")).isEqualTo(1);
        assertThat(said()).contains("off line", "paper out", "1 of 2 devices cannot be used");
    }

    @Test
    void aPrintersTestPrintsASlip() {
        assertThat(devices("--test", "printer")).isZero();
        assertThat(said()).contains("通过");
        assertThat(printer.takeTickets()).hasSize(1);
    }

    @Test
    void aTestOfWhatIsNotListedFails() {
        assertThat(devices("--test", "toaster")).isEqualTo(1);
        assertThat(said()).contains("toaster");
    }

    @Test
    void aListWithMistakesIsRefused() throws IOException {
        Files.writeString(folder.resolve("devices.yaml"), "devices: [{kind: toaster}]");
        assertThat(devices()).isEqualTo(2);
        assertThat(said()).contains("devices.yaml:1 devices[0].kind");
    }

    @Test
    void wrongWordsOnTheCommandLineAreNamed() {
        assertThat(devices("--colour")).isEqualTo(2);
        assertThat(said()).contains("--colour", "用法");
        assertThat(devices("--lang", "fr")).isEqualTo(2);
        assertThat(devices("--file", " ")).isEqualTo(2);
    }

    @Test
    void theLanguageMayBeNamedWithOrWithoutItsCountry() {
        for (var chinese : List.of("zh", "zh-CN")) {
            said.reset();
            devices("--lang", chinese);
            assertThat(said()).contains("全部就绪");
        }
    }

    @Test
    void unlistedDevicesAreFoundWithoutMovingPaper() throws IOException {
        Files.delete(folder.resolve("devices.yaml"));
        try (var silent = CutCable.in(folder, "silent")) {
            assertThat(
                            devices(
                                    "--probe",
                                    "--port",
                                    printerLine.near().toString(),
                                    "--port",
                                    scannerLine.near().toString(),
                                    "--port",
                                    silent.near().toString(),
                                    "--port",
                                    folder + "/none"))
                    .isZero();
        }
        assertThat(found("printer")).contains("printer, model generic-80");
        assertThat(found("scanner")).contains("scanner, model ");
        assertThat(found("silent")).contains("没有认出");
        assertThat(found("none")).contains("no serial port");
        assertThat(printer.printedDots()).isZero();
    }

    private String found(String port) {
        return said().lines()
                .filter(line -> line.startsWith(folder.resolve(port) + " "))
                .findFirst()
                .orElse("nothing");
    }

    @Test
    void portsOfListedDevicesAreLeftAlone() {
        var reading = (DeviceListReading.Sound) DeviceFile.read(folder.resolve("devices.yaml"));
        assertThat(new Discovery(reading.list(), List.of(printerLine.near())).ports())
                .extracting(SerialPorts.Found::port)
                .doesNotContain(printerLine.near());
    }
}
