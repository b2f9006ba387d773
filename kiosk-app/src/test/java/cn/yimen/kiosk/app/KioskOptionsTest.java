package cn.yimen.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.config.DeviceEntry;
import cn.yimen.device.config.DeviceKind;
import cn.yimen.kiosk.app.KioskOptions.Parsed;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KioskOptionsTest {

    private static final String WHOLE = "--server http://127.0.0.1:7080 --device K1 --data /tmp/k1";

    private static Parsed parse(String line) {
        return KioskOptions.parse(List.of(line.split(" ", -1)));
    }

    @Test
    void theUsualLineIsUnderstood(@TempDir Path folder) throws IOException {
        var list = folder.resolve("devices.yaml");
        Files.writeString(list, "devices: [{kind: printer, link: {serial: /dev/p}}]");
        var parsed = parse(WHOLE + " --devices " + list + " --fit 0.5 --at 100,20");

        assertThat(parsed).isInstanceOf(Parsed.Sound.class);
        var options = ((Parsed.Sound) parsed).options();
        assertThat(options.devices().devices())
                .extracting(DeviceEntry::kind)
                .containsExactly(DeviceKind.PRINTER);
        assertThat(options.panel().factor()).isEqualTo(0.5);
        assertThat(options.panel().x()).isEqualTo(100);
    }

    @Test
    void aKioskMayHaveASecondServer() {
        var line = "--server http://a:7080,http://b:7080 --device K1 --data /tmp/k1";
        assertThat(((Parsed.Sound) parse(line)).options().servers())
                .containsExactly(URI.create("http://a:7080"), URI.create("http://b:7080"));
    }

    @Test
    void aMachineMayLackParts() {
        var options = ((Parsed.Sound) parse(WHOLE)).options();

        assertThat(options.devices().devices()).isEmpty();
    }

    @Test
    void everyMistakeInTheDeviceListIsNamed(@TempDir Path folder) throws IOException {
        var list = folder.resolve("devices.yaml");
        Files.writeString(list, "devices:\n- kind: toaster\n- kind: printer\n");

        var parsed = (Parsed.Unsound) parse(WHOLE + " --devices " + list);
        assertThat(parsed.sentence()).contains("devices.yaml:2", "devices.yaml:3");
    }

    @ParameterizedTest
    @CsvSource({
        "--device K1, --server is missing",
        "--colour red, unknown option --colour",
        "--server, --server has no value",
        "--server kiosk --device K1 --data x, --server kiosk is no address",
        "'--server http://a,b --device K1 --data x', 'http://a,b is no address'",
        "--server http://h --device K1 --data x --fit big, want numbers",
        "--server http://h --device K1 --data x --fit 9, is no factor",
    })
    void aMistakeIsNamedInOneSentence(String line, String sentence) {
        assertThat(parse(line)).isInstanceOf(Parsed.Unsound.class);
        assertThat(((Parsed.Unsound) parse(line)).sentence()).contains(sentence);
    }
}
