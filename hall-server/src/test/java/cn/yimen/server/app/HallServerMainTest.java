package cn.yimen.server.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yimen.hall.config.Problem;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.server.support.Caller;
import cn.yimen.server.support.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HallServerMainTest {

    @TempDir Path data;

    @ParameterizedTest
    @CsvSource({
        "--frobnicate, unknown option --frobnicate",
        "--data, --data: has no value",
        "--demo, --data: is missing",
        "--data x, '--config: is missing, and so is --catalogue; or say --demo'",
        "--data x --config c, --config: needs --catalogue beside it",
        "--data x --config c --catalogue c --demo, --demo: stands instead of --config",
        "--demo --data x --port 70000, --port: 70000 is no number from 0 to 65535",
        "--demo --data x --port -1, --port: -1 is no number from 0 to 65535",
        "--demo --data x --platform https://h/, --platform: needs --platform-key beside it",
        "--demo --data x --platform-ca ca.pem, --platform-ca: needs --platform beside it",
        "--demo --data x --platform https://h/ --platform-key k --platform-identity i.p12, needs --platform-password beside it",
        "--demo --data x --platform :h: --platform-key k, --platform: :h: is no address",
    })
    void aWrongCommandLineIsNamed(String line, String sentence) {
        var reading = read(line);
        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        assertThat(((Reading.Unreadable<Options>) reading).sentence()).contains(sentence);
    }

    private static Reading<Options> read(String line) {
        return Options.read(Start.typed(List.of(line.split(" ", -1))));
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        var reading = read("--data x --port high --accept-day now --platform-password p");
        assertThat(((Reading.Unreadable<Options>) reading).problems())
                .extracting(Problem::place)
                .containsExactlyInAnyOrder(
                        "--config", "--port", "--accept-day", "--platform-password");
    }

    @Test
    void theUsualCommandLineIsUnderstood() {
        var line =
                "--config h.yaml --catalogue c.json --data d --platform https://p:7 --platform-key k";
        var settings = read(line).orElseThrow().settings();
        assertThat(settings.http().port()).isEqualTo(7443);
        assertThat(settings.http().host()).isEqualTo("127.0.0.1");
        assertThat(settings.platform()).isPresent();
        assertThat(settings.security()).isEqualTo(ServerSettings.Security.MUTUAL_TLS);
    }

    @Test
    void itSaysNothingInClearAndStopsCleanlyWhenAskedTo() throws Exception {
        int port = ServerProcess.freePort();
        try (var server = ServerProcess.ready(data, port)) {
            assertThatThrownBy(() -> new Caller(port).get("/v1/health"))
                    .isInstanceOf(IOException.class);
            assertThat(server.stop()).contains(" stopped");
        }
        assertThat(data.resolve("journal.db-wal")).doesNotExist();
    }

    @Test
    void anUnreadableConfigurationIsSaidInOneSentence() throws Exception {
        var config = Files.writeString(data.resolve("hall.yaml"), "name: [");
        try (var server =
                ServerProcess.run(
                        "--config",
                        config.toString(),
                        "--catalogue",
                        data.resolve("none.json").toString(),
                        "--data",
                        data.toString())) {
            assertThat(server.problem()).contains("hall.yaml").doesNotContain("Exception");
            assertThat(server.exitCode()).isEqualTo(2);
        }
    }
}
