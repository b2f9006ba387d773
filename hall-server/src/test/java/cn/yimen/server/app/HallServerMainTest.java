package cn.yimen.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.server.support.Caller;
import cn.yimen.server.support.ServerProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HallServerMainTest {

    @TempDir Path data;

    @ParameterizedTest
    @CsvSource({
        "--frobnicate, Unknown option --frobnicate.",
        "--data, Option --data needs a value.",
        "--demo, Option --data with a directory is needed.",
        "--data x, Either --config and --catalogue or --demo are needed.",
        "--demo --data x --port 70000, Option --port needs a number from 0 to 65535.",
        "--demo --data x --port -1, Option --port needs a number from 0 to 65535.",
        "--demo --data x --platform http://h/, Options --platform and --platform-key belong together.",
        "--demo --data x --platform-ca ca.pem, Option --platform-ca needs --platform.",
        "--demo --data x --platform http://h/ --platform-key k --platform-identity i.p12, Options --platform-identity and --platform-password belong together.",
        "--demo --data x --platform :h: --platform-key k, Option --platform needs an address.",
    })
    void aWrongCommandLineIsNamed(String line, String sentence) {
        assertThat(Options.parse(line.split(" ", -1)))
                .isEqualTo(new Options.Parsed.Wrong(sentence));
    }

    @Test
    void theUsualCommandLineIsUnderstood() {
        var line =
                "--config h.yaml --catalogue c.json --data d --platform http://p:7 --platform-key k";
        assertThat(Options.parse(line.split(" ", -1)))
                .isInstanceOfSatisfying(
                        Options.Parsed.Sound.class,
                        sound -> {
                            var settings = sound.options().settings();
                            assertThat(settings.http().port()).isEqualTo(7080);
                            assertThat(settings.http().host()).isEqualTo("127.0.0.1");
                            assertThat(settings.platform()).isPresent();
                        });
    }

    @Test
    void itStopsCleanlyWhenAskedTo() throws Exception {
        int port = ServerProcess.freePort();
        try (var server = ServerProcess.ready(data, port)) {
            assertThat(new Caller(port).get("/v1/health").body()).contains("\"state\":\"ready\"");
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
