package cn.yimen.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.app.KioskOptions.Parsed;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KioskOptionsTest {

    private static final String WHOLE = "--server http://127.0.0.1:7080 --device K1 --data /tmp/k1";

    private static Parsed parse(String line) {
        return KioskOptions.parse(List.of(line.split(" ", -1)));
    }

    @Test
    void theUsualLineIsUnderstood() {
        var parsed = parse(WHOLE + " --printer /dev/p --scanner /dev/s --fit 0.5 --at 100,20");

        assertThat(parsed).isInstanceOf(Parsed.Sound.class);
        var options = ((Parsed.Sound) parsed).options();
        assertThat(options.printer()).contains(Path.of("/dev/p"));
        assertThat(options.reader()).isEmpty();
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

        assertThat(options.printer()).isEmpty();
        assertThat(options.scanner()).isEmpty();
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
