package cn.yimen.device.config;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.a4.A4Config;
import cn.yimen.device.link.serial.SerialSettings.FlowControl;
import cn.yimen.device.panel.PanelCharacters;
import cn.yimen.device.printer.PrinterProfiles;
import cn.yimen.device.scanner.ScannerMake;
import cn.yimen.device.scanner.Suffix;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceFileTest {

    private static final String WHOLE =
            """
            devices:
            - name: 前台打印机
              kind: printer
              model: generic-58
              link:
                serial: /dev/serial/by-id/usb-printer
                baud: 115200
                flow: rts-cts
            - kind: scanner
              model: gm65
              link: { usb: "1a86:7523", serial-number: A100 }
              settings: { suffix: crlf }
            - kind: card-reader
              link: { pcsc: any }
            - name: spare
              kind: printer
              link: { raw: /dev/usb/lp0 }
            - kind: a4
              link: { ipp: "ipp://10.0.0.7/ipp/print" }
              settings: { machine: kiosk-1 }
            - kind: panel
              link: { serial: /dev/ttyUSB2 }
              settings: { addresses: 11 12, characters: gb18030 }
            - kind: pad
              link: { serial: /dev/ttyUSB3 }
            """;

    private static final String WRONG =
            """
            devices:
            - kind: printer
              model: huge
              link: { serial: ttyUSB0, baud: 12 }
            - kind: toaster
            - kind: scanner
              colour: red
              link: { pcsc: any }
            - kind: scanner
              name: "b/c"
              link: { usb: 1a86 }
              settings: { suffix: dash, volume: 3 }
            - kind: printer
              link: { serial: /dev/a, raw: /dev/b }
            - kind: scanner
            - 7
            """;

    private static final String WRONGLY_SET =
            """
            devices:
            - kind: camera
              link: { usb: "1a86:7523" }
            - kind: a4
              link: { serial: /dev/a }
            - kind: a4
              name: second
              link: { ipp: "http://10.0.0.7/" }
              settings: { machine: "a/b" }
            - kind: panel
              link: { serial: /dev/b }
              settings: { addresses: 11 300, characters: big5 }
            - kind: pad
              link: { ipp: "ipp://10.0.0.7/" }
            """;

    private static DeviceList sound(String text) {
        var reading = DeviceFile.read("devices.yaml", text);
        assertThat(reading).isInstanceOf(DeviceListReading.Sound.class);
        return ((DeviceListReading.Sound) reading).list();
    }

    private static List<String> problems(String text) {
        var reading = DeviceFile.read("devices.yaml", text);
        assertThat(reading).isInstanceOf(DeviceListReading.Unsound.class);
        return ((DeviceListReading.Unsound) reading)
                .problems().stream().map(Problem::toString).toList();
    }

    @Test
    void everyWayToADeviceIsUnderstood() {
        assertThat(sound(WHOLE).devices())
                .extracting(DeviceEntry::link)
                .containsExactly(
                        new LinkAddress.Serial(
                                Path.of("/dev/serial/by-id/usb-printer"),
                                115_200,
                                FlowControl.RTS_CTS),
                        new LinkAddress.Usb(
                                0x1A86, 0x7523, Optional.of("A100"), 9_600, FlowControl.NONE),
                        new LinkAddress.Pcsc(""),
                        new LinkAddress.Raw(Path.of("/dev/usb/lp0")),
                        new LinkAddress.Ipp(URI.create("ipp://10.0.0.7/ipp/print")),
                        new LinkAddress.Serial(Path.of("/dev/ttyUSB2"), 9_600, FlowControl.NONE),
                        new LinkAddress.Serial(Path.of("/dev/ttyUSB3"), 9_600, FlowControl.NONE));
    }

    @Test
    void anEntryBecomesItsDevicesConfiguration() {
        var list = sound(WHOLE);

        var printer = Fitting.printer(list.first(DeviceKind.PRINTER).orElseThrow());
        assertThat(printer.profile().lineDots()).isEqualTo(384);
        var scanner = Fitting.scanner(list.first(DeviceKind.SCANNER).orElseThrow());
        assertThat(scanner.suffix()).isEqualTo(Suffix.CRLF);
        assertThat(scanner.make()).isEqualTo(ScannerMake.GM65);
        var panels = Fitting.panels(list.first(DeviceKind.PANEL).orElseThrow());
        assertThat(panels.addresses()).containsExactlyInAnyOrder(11, 12);
        assertThat(panels.characters()).isEqualTo(PanelCharacters.GB18030);
        var a4 = Fitting.a4(list.first(DeviceKind.A4).orElseThrow());
        assertThat(a4).isEqualTo(A4Config.of(URI.create("ipp://10.0.0.7/ipp/print"), "kiosk-1"));
    }

    @Test
    void everyMistakeIsNamedWithItsPlace() {
        assertThat(problems(WRONG))
                .containsExactly(
                        "devices.yaml:3 devices[0].model: huge is not known; there are "
                                + DeviceKind.PRINTER.models()
                                + " and profiles/*.properties",
                        "devices.yaml:4 devices[0].link.baud: 12 is no number from 300 to 921600",
                        "devices.yaml:4 devices[0].link.serial: ttyUSB0 is no device file like"
                                + " /dev/serial/by-id/usb-…",
                        "devices.yaml:5 devices[1].kind: toaster is not known; name one of "
                                + Arrays.stream(DeviceKind.values()).map(DeviceKind::word).toList(),
                        "devices.yaml:8 devices[2].link.pcsc: scanner is not reached so; there are"
                                + " [serial, usb]",
                        "devices.yaml:7 devices[2].colour: is not known here",
                        "devices.yaml:10 devices[3].name: letters, digits and - are wanted, 32 at"
                                + " most",
                        "devices.yaml:12 devices[3].settings.suffix: dash is not known; there are"
                                + " [cr, lf, crlf, tab, none]",
                        "devices.yaml:12 devices[3].settings.volume: is not known here",
                        "devices.yaml:11 devices[3].link.usb: 1a86 is no maker and product like"
                                + " \"1a86:7523\"",
                        "devices.yaml:14 devices[4].link: name one of [raw, serial, usb]",
                        "devices.yaml:15 devices[5]: link is missing",
                        "devices.yaml:16 devices[6]: kind: and link: are wanted");
    }

    @Test
    void theirSettingsAreJudgedToo() {
        assertThat(problems(WRONGLY_SET))
                .containsExactly(
                        "devices.yaml:3 devices[0].link.usb: camera is not reached so; there are"
                                + " [folder]",
                        "devices.yaml:4 devices[1]: settings: { machine: … } is wanted: a name"
                                + " that no other machine has, of A-Z, a-z, digits and -, 32 at"
                                + " most",
                        "devices.yaml:5 devices[1].link.serial: a4 is not reached so; there are [ipp]",
                        "devices.yaml:9 devices[2].settings.machine: a/b is not right; wanted is"
                                + " a name that no other machine has, of A-Z, a-z, digits and -,"
                                + " 32 at most",
                        "devices.yaml:8 devices[2].link.ipp: http://10.0.0.7/ is no address like"
                                + " ipp://printer:631/ipp/print",
                        "devices.yaml:12 devices[3].settings.addresses: 11 300 is not right;"
                                + " wanted are numbers from 1 to 247 with blanks in between",
                        "devices.yaml:12 devices[3].settings.characters: big5 is not known; there"
                                + " are [gb2312, gb18030]",
                        "devices.yaml:14 devices[4].link.ipp: pad is not reached so; there are [serial,"
                                + " usb]");
    }

    @Test
    void aTechniciansOwnModelLiesBesideTheList(@TempDir Path folder) throws IOException {
        var list = folder.resolve("devices.yaml");
        var profiles = Files.createDirectory(folder.resolve("profiles"));
        Files.writeString(
                list, "devices:\n- { kind: printer, model: ours, link: { raw: /dev/a } }\n");
        try (var known =
                PrinterProfiles.class.getResourceAsStream("profiles/clone-58.properties")) {
            Files.write(
                    profiles.resolve("ours.properties"),
                    Objects.requireNonNull(known).readAllBytes());
        }

        var sound = (DeviceListReading.Sound) DeviceFile.read(list);
        var printer = sound.list().first(DeviceKind.PRINTER).orElseThrow();
        assertThat(Fitting.printer(printer).profile())
                .isEqualTo(PrinterProfiles.builtIn("clone-58"));

        Files.writeString(profiles.resolve("ours.properties"), "dots=many");
        var flawed = (DeviceListReading.Unsound) DeviceFile.read(list);
        assertThat(flawed.problems().getFirst().toString())
                .startsWith("devices.yaml:2 devices[0].model: ours.properties: ")
                .contains("dots");
    }

    @Test
    void twoDevicesOfOneNameAreRefused() {
        assertThat(
                        problems(
                                """
                                devices:
                                - { kind: printer, link: { raw: /dev/a } }
                                - { kind: printer, link: { raw: /dev/b } }
                                """))
                .containsExactly("devices.yaml:3 devices[1]: a second device is called printer");
    }

    @Test
    void whatIsNoListIsRefusedInOneSentence(@TempDir Path folder) {
        assertThat(problems("")).containsExactly("devices.yaml:1: the file is empty");
        assertThat(problems("a: [")).singleElement().asString().contains("not YAML");
        assertThat(problems("7")).containsExactly("devices.yaml:1: devices: is wanted here");
        assertThat(problems("devices: 7"))
                .containsExactly(
                        "devices.yaml:1 devices: devices: with one - for each device is wanted");
        assertThat(DeviceFile.read(folder.resolve("none.yaml")))
                .isInstanceOf(DeviceListReading.Unsound.class);
    }
}
