package cn.yimen.hall.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StartTest {

    @TempDir private Path folder;

    private static Start sound(Reading<Start> reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read<Start>) reading).value();
    }

    private static List<String> wrong(Reading<Start> reading) {
        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        return ((Reading.Unreadable<Start>) reading)
                .problems().stream().map(Problem::toString).toList();
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("kiosk.yaml"), text).toString();
    }

    @Test
    void withoutAFileTheCommandLineIsLeftAsItIs() {
        var start = sound(Start.of("--device", "K1", "--demo"));
        assertThat(start.words()).containsExactly("--device", "K1", "--demo");
        assertThat(start.onlyChecked()).isFalse();
    }

    @Test
    void aFilesKeysAreOptions() throws IOException {
        var name = file("device: K1\nfit: 0.5\nserver:\n  - http://a\n  - http://b\ndemo: true\n");
        var start = sound(Start.of("--settings", name, "--check"));
        assertThat(start.words())
                .containsExactly(
                        "--device",
                        "K1",
                        "--fit",
                        "0.5",
                        "--server",
                        "http://a,http://b",
                        "--demo");
        assertThat(start.onlyChecked()).isTrue();
    }

    @Test
    void whatIsTypedReplacesTheFilesWord() throws IOException {
        var name = file("device: K1\ndemo: true\ndata: /var/lib\n");
        var start = sound(Start.of("--device", "K2", "--settings", name));
        assertThat(start.words()).containsExactly("--demo", "--data", "/var/lib", "--device", "K2");
    }

    @Test
    void everyMistakeOfTheFileIsToldWithItsLine() throws IOException {
        var name = file("device: K1\nserver: \npanel:\n  wide: 3\nfit: ''\n");
        assertThat(wrong(Start.of("--settings", name)))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("kiosk.yaml:2 server: has no value"))
                .anyMatch(line -> line.startsWith("kiosk.yaml:3 panel: has settings of its own"))
                .anyMatch(line -> line.startsWith("kiosk.yaml:5 fit: has no value"));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        var name = folder.resolve("none.yaml").toString();
        assertThat(wrong(Start.of("--settings", name)))
                .containsExactly(name + ": there is no such file");
        assertThat(wrong(Start.of("--settings"))).first().asString().contains("needs the name");
    }

    @Test
    void anOptionsPlaceIsTheFilesLineUnlessItWasTyped() throws IOException {
        var name = file("device: K1\nserver: nowhere\n");
        assertThat(sound(Start.of("--settings", name)).place("--server"))
                .isEqualTo("kiosk.yaml:2 server");
        assertThat(sound(Start.of("--settings", name, "--server", "here")).place("--server"))
                .isEqualTo("--server");
    }
}
