package cn.yimen.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.config.DeviceEntry;
import cn.yimen.device.config.DeviceKind;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.domain.HallId;
import cn.yimen.kiosk.flow.Assistance;
import cn.yimen.kiosk.platform.Profile;
import cn.yimen.kiosk.screen.PanelForm;
import cn.yimen.ui.host.Panel;
import cn.yimen.uplink.client.PlatformWords;
import cn.yimen.uplink.contract.catalogue.Handling;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KioskOptionsTest {

    private static final String WHOLE =
            "--server https://127.0.0.1:7443 --device K1 --data /tmp/k1";

    private static Reading<KioskOptions> parse(String line) {
        return KioskOptions.read(Start.typed(List.of(line.split(" ", -1))));
    }

    private static String sentence(Reading<KioskOptions> reading) {
        return ((Reading.Unreadable<KioskOptions>) reading).sentence();
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        var line = "--server x --device K1 --data x --panel x --night x --seal-roots x --upkeep";
        assertThat(sentence(parse(line)).lines())
                .anyMatch(said -> said.startsWith("--server: "))
                .anyMatch(said -> said.startsWith("--panel: "))
                .anyMatch(said -> said.startsWith("--night: "))
                .anyMatch(said -> said.startsWith("--seal-roots: x"))
                .anyMatch(said -> said.startsWith("--upkeep: "));
    }

    @Test
    void aRoomWithoutStaffSaysWhoIsAskedInstead() {
        var line = WHOLE + " --profile unattended --duty-phone 0871-60000110 --duty-place 值班室";

        assertThat(parse(line).orElseThrow().machine().assistance())
                .isEqualTo(new Assistance(true, "0871-60000110", "值班室"));
        assertThat(parse(WHOLE).orElseThrow().machine().assistance()).isEqualTo(Assistance.STAFFED);
    }

    @Test
    void theUsualLineIsUnderstood(@TempDir Path folder) throws IOException {
        var list = folder.resolve("devices.yaml");
        Files.writeString(list, "devices: [{kind: printer, link: {serial: /dev/p}}]");
        var parsed = parse(WHOLE + " --devices " + list + " --fit 0.5 --at 100,20");

        var options = parsed.orElseThrow();
        assertThat(options.devices().devices())
                .extracting(DeviceEntry::kind)
                .containsExactly(DeviceKind.PRINTER);
        var panel = options.panel().on(new Rectangle2D(0, 0, 1920, 1080));
        assertThat(panel).isEqualTo(Panel.of(1920, 1080).scaled(0.5).at(100, 20));
    }

    @Test
    void theMachinesOwnListCountsWhereNoOtherIsNamed(@TempDir Path data) throws IOException {
        Files.writeString(
                data.resolve("devices.yaml"), "devices: [{kind: scanner, link: {serial: /dev/s}}]");
        var bare = "--server https://127.0.0.1:7443 --device K1 --data " + data;
        assertThat(parse(bare).orElseThrow().devices().devices())
                .extracting(DeviceEntry::kind)
                .containsExactly(DeviceKind.SCANNER);

        var other = data.resolve("other.yaml");
        Files.writeString(other, "devices: [{kind: printer, link: {serial: /dev/p}}]");
        assertThat(parse(bare + " --devices " + other).orElseThrow().devices().devices())
                .extracting(DeviceEntry::kind)
                .containsExactly(DeviceKind.PRINTER);

        Files.writeString(data.resolve("devices.yaml"), "devices: [{kind: toaster}]");
        assertThat(sentence(parse(bare))).contains("devices.yaml").contains("toaster");
    }

    @ParameterizedTest
    @CsvSource({
        "1080, 1920, PORTRAIT",
        "768, 1366, PORTRAIT",
        "2160, 3840, PORTRAIT",
        "1920, 1080, LANDSCAPE",
        "1366, 768, LANDSCAPE",
        "1440, 900, LANDSCAPE",
        "1280, 1024, SQUARE",
        "1024, 768, SQUARE"
    })
    void thePanelFollowsFromTheScreen(double width, double height, PanelForm form) {
        var screen = new Rectangle2D(0, 0, width, height);
        var panel = parse(WHOLE).orElseThrow().panel().on(screen);

        assertThat(panel).isEqualTo(Panel.filling(form.width(), form.height(), screen));
    }

    @Test
    void theCommandLineMayNameAnotherPanelThanTheScreens() {
        var options = parse(WHOLE + " --panel square").orElseThrow();

        assertThat(options.panel().on(new Rectangle2D(0, 0, 1080, 1920)).width()).isEqualTo(1280);
    }

    @Test
    void aKioskMayHaveASecondServer() {
        var line = "--server https://a:7443,https://b:7443 --device K1 --data /tmp/k1";
        assertThat(parse(line).orElseThrow().servers())
                .containsExactly(URI.create("https://a:7443"), URI.create("https://b:7443"));
    }

    @Test
    void aMachineThatWillBeToldKnowsOnlyWhereItKeepsThings() {
        var options = parse("--data /tmp/k1").orElseThrow();
        assertThat(options.servers()).isEmpty();
        assertThat(options.isNamed()).isFalse();
        assertThat(options.files().identity()).contains(Path.of("/tmp/k1/identity"));
        var elsewhere = parse("--data /tmp/k1 --identity /mnt/id").orElseThrow();
        assertThat(elsewhere.files().identity()).contains(Path.of("/mnt/id"));
    }

    @Test
    void aMachineMayLackParts() {
        var options = parse(WHOLE).orElseThrow();

        assertThat(options.devices().devices()).isEmpty();
    }

    @Test
    void everyMistakeInTheDeviceListIsNamed(@TempDir Path folder) throws IOException {
        var list = folder.resolve("devices.yaml");
        Files.writeString(list, "devices:\n- kind: toaster\n- kind: printer\n");

        var parsed = parse(WHOLE + " --devices " + list);
        assertThat(sentence(parsed)).contains("devices.yaml:2", "devices.yaml:3");
    }

    @ParameterizedTest
    @CsvSource({
        "--server https://h --device K1, --data: is missing",
        "--profile outlet --device K1 --data x, needs --platform",
        "--profile outlet --data x, --device: is missing",
        "--server http://h:7080 --device K1 --data x, http://h:7080 would speak in clear",
        "'--server https://a,http://b --device K1 --data x', write https://HOST:7443",
        "--data x --identity i --enrol 7K2M9QXA4T, needs --server",
        "--server https://h --data x --identity i --enrol 7K2M9QXA4T, needs --device",
        "--profile outlet --device K1 --data x --platform https://p --identity i, --identity: needs --server",
        "--profile shop --device K1 --data x, shop is none",
        "--server https://h --device K1 --data x --platform https://p, needs --platform-key",
        "--server https://h --device K1 --data x --platform-ca p, needs --platform beside",
        "--server https://h --device K1 --data x --platform https://p --platform-key k --hall-code 530199000001 --platform-identity i, needs --platform-password",
        "--server https://h --device K1 --data x --platform http://p --platform-key k --hall-code 530199000001, http://p is no address with https://",
        "--colour red, unknown option --colour",
        "--server, --server: has no value",
        "--server kiosk --device K1 --data x, kiosk is no address",
        "'--server https://a,b --device K1 --data x', 'https://a,b is no address'",
        "--server https://h --device K1 --data x --fit big, is no factor like",
        "--server https://h --device K1 --data x --fit 9, is no factor",
    })
    void aMistakeIsNamedInOneSentence(String line, String sentence) {
        assertThat(sentence(parse(line))).contains(sentence);
    }

    @Test
    void anOutletNeedsNoHallServerAndNamesItsWayToTheProvince(@TempDir Path folder)
            throws IOException {
        var keys = folder.resolve("platform.keys");
        Files.writeString(keys, "outlet " + "0".repeat(64));
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rw-------"));
        var line =
                "--profile outlet --device K9 --data /tmp/k9 --platform http://127.0.0.1:7090"
                        + " --hall-code 530199000001 --platform-key "
                        + keys;

        var options = parse(line).orElseThrow();
        assertThat(options.servers()).isEmpty();
        assertThat(options.profile()).isEqualTo(Profile.OUTLET);
        assertThat(options.files().recordKey()).isEqualTo(Path.of("/tmp/k9/records.key"));
        assertThat(options.files().identity()).isEmpty();
        var link = options.platform().orElseThrow();
        assertThat(link.address().hall()).isEqualTo(new HallId("530199000001"));
        assertThat(link.words()).isSameAs(PlatformWords.OF_THE_CONTRACT);

        assertThat(sentence(parse(line + "x"))).contains("platform.keysx");
        var tooShort = line.replace("530199000001", "5301");
        assertThat(sentence(parse(tooShort))).contains("twelve digits");
    }

    @Test
    void aProvinceIsSpokenToInItsOwnCodes(@TempDir Path folder) throws IOException {
        var keys = folder.resolve("platform.keys");
        Files.writeString(keys, "outlet " + "0".repeat(64));
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rw-------"));
        var codes = folder.resolve("northern.codes");
        Files.writeString(codes, "platform northern\nlike eastern\n");
        var line =
                "--profile outlet --device K9 --data /tmp/k9 --platform http://127.0.0.1:7090"
                        + " --hall-code 530199000001 --platform-key "
                        + keys
                        + " --platform-codes "
                        + codes;

        var words = parse(line).orElseThrow().platform().orElseThrow().words();
        assertThat(words.write(Handling.IMMEDIATE)).isEqualTo("\"2\"");

        Files.writeString(codes, "platform northern\nlike eastern\n[handling]\nIMMEDIATE = 2\n");
        assertThat(sentence(parse(line))).contains("northern.codes:3").contains("lacks PROMISED");
    }
}
