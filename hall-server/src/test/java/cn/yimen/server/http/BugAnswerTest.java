package cn.yimen.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.log.EventLog;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What whoever asks hears of a bug of the server, and what its log says of it.
final class BugAnswerTest {

    private static final Pattern CODE = Pattern.compile("X-[0-9A-F]{4}");

    /// Halls of a server with a bug.
    private static final class Broken implements Halls {

        @Override
        public String path() {
            return "/v1";
        }

        @Override
        public Entrance find(Map<String, String> parts) {
            throw new IllegalStateException("王晓明 511602199003070029");
        }
    }

    @Test
    void aBugIsAnsweredAndLoggedWithTheSameCodeAndNothingElseOfIt() throws Exception {
        var logged = new ByteArrayOutputStream();
        var log =
                new EventLog(
                        InstantSource.system(),
                        new PrintStream(logged, true, StandardCharsets.UTF_8));
        String answer;
        try (var http =
                        new HallHttp(
                                HttpSettings.loopback(0), new Link.Plain(), new Broken(), log);
                var client = HttpClient.newHttpClient()) {
            http.start();
            var health = URI.create("http://127.0.0.1:" + http.port() + "/v1/health");
            var response =
                    client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(500);
            answer = response.body();
        }
        var code = CODE.matcher(answer);
        assertThat(code.find()).isTrue();
        var said = logged.toString(StandardCharsets.UTF_8);
        assertThat(said).contains("http.failed", code.group(), "BugAnswerTest");
        assertThat(said + answer).doesNotContain("王晓明", "511602");
    }
}
