package cn.yimen.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.config.DeviceKind;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeskOptionsTest {

    private static final List<String> NEEDED =
            List.of(
                    "--server", "https://127.0.0.1:7443",
                    "--window", "3",
                    "--clerk", "0317",
                    "--device", "D3");

    @Test
    void aDeskNeedsToKnowItsPlace() {
        var options = sound(NEEDED);
        assertThat(options.hall().access().servers())
                .containsExactly(URI.create("https://127.0.0.1:7443"));
        assertThat(options.post().window()).hasToString("3");
        assertThat(options.post().clerk()).hasToString("0317");
        assertThat(options.onTop()).isTrue();
        assertThat(options.keypad()).isFalse();
    }

    @Test
    void aDeskMayHaveASecondServer() {
        assertThat(
                        sound(with("--server", "https://a:7443,https://b:7443"))
                                .hall()
                                .access()
                                .servers())
                .containsExactly(URI.create("https://a:7443"), URI.create("https://b:7443"));
    }

    @Test
    void anEnrolledDeskKeepsItsIdentityWithItsUser() {
        var named = sound(with("--identity", "mine"));
        assertThat(named.hall().access().identity()).isEqualTo(Path.of("mine"));
        assertThat(sound(NEEDED).hall().access().identity())
                .endsWithRaw(Path.of("yimen", "identity"));
    }

    @Test
    void aPanelMayBeSmallerAndElsewhere() {
        var panel = sound(with("--fit", "0.5", "--at", "100,20")).panel();
        assertThat(panel.factor()).isEqualTo(0.5);
        assertThat(panel.x()).isEqualTo(100);
        assertThat(panel.y()).isEqualTo(20);
    }

    @Test
    void aWindowMayHaveDevicesAndAnIdleLimit(@TempDir Path folder) throws IOException {
        var file = folder.resolve("devices.yaml");
        Files.writeString(
                file,
                """
                devices:
                - { kind: caller, link: { serial: /dev/ttyUSB1 } }
                - { kind: card-reader, link: { serial: /dev/ttyUSB2 } }
                """);
        var options = sound(with("--devices", file.toString(), "--idle-lock", "5"));
        assertThat(options.devices().first(DeviceKind.CALLER)).isPresent();
        assertThat(options.devices().first(DeviceKind.CARD_READER)).isPresent();
        assertThat(options.devices().first(DeviceKind.PAD)).isEmpty();
        assertThat(options.idleLimit()).isEqualTo(Duration.ofMinutes(5));
        assertThat(sound(NEEDED).idleLimit()).isEqualTo(Duration.ofMinutes(10));
        assertThat(sound(NEEDED).devices().devices()).isEmpty();
    }

    @Test
    void aListOfDevicesIsReadWithAllItsMistakes(@TempDir Path folder) throws IOException {
        var file = folder.resolve("devices.yaml");
        Files.writeString(
                file,
                "devices:\n- { kind: calle, link: { serial: /dev/ttyUSB1 } }\n- { kind: pad }\n");
        assertThat(sentence(with("--devices", file.toString()))).contains("calle", "link");
    }

    @Test
    void aHallsOwnKeysAreReadWithAllTheirMistakes(@TempDir Path folder) throws IOException {
        var file = folder.resolve("hall.keys");
        Files.writeString(file, "recall = F5\n");
        assertThat(sound(with("--keys", file.toString())).keys())
                .isNotEqualTo(sound(NEEDED).keys());
        Files.writeString(file, "recall = F55\ndance = F5\n");
        assertThat(sentence(with("--keys", file.toString())))
                .contains("hall.keys:1: unknown key F55", "hall.keys:2: unknown action dance");
        assertThat(sentence(with("--keys", folder.resolve("none").toString())))
                .contains("cannot be read");
    }

    @ParameterizedTest
    @CsvSource({
        "--idle-lock, 0,       minutes from 1 to 240",
        "--idle-lock, ten,     minutes from 1 to 240",
        "--server,    'http://a:7080', 'http://a:7080 would speak in clear'",
        "--server,    7443,    is no address; write https://HOST:7443",
        "--server,    'a b',   is no address",
        "--server,    'https://a,b', is no address",
        "--fit,       zero,    is no factor like",
        "--fit,       0,       between 0 and 4",
        "--at,        '5',     two numbers of px",
        "--language,  fr,      is not zh or en",
        "--colour,    red,     unknown option --colour",
        "--window,    '',      --window: has no value"
    })
    void aWrongValueIsOneClearSentence(String name, String value, String said) {
        assertThat(sentence(with(name, value))).contains(said);
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        var wrong = with("--server", "here", "--fit", "9", "--language", "fr", "--keys", "/none");
        assertThat(sentence(wrong).lines()).hasSize(4);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(sentence(NEEDED.subList(0, 4))).contains("--clerk: is missing");
    }

    private static DeskOptions sound(List<String> arguments) {
        return DeskOptions.read(Start.typed(arguments)).orElseThrow();
    }

    private static String sentence(List<String> arguments) {
        var reading = DeskOptions.read(Start.typed(arguments));
        return ((Reading.Unreadable<DeskOptions>) reading).sentence();
    }

    private static List<String> with(String... more) {
        var all = new ArrayList<>(NEEDED);
        all.addAll(List.of(more));
        return all;
    }
}
