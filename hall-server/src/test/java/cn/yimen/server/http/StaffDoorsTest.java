package cn.yimen.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.SignIn;
import cn.yimen.hall.wire.SignInAnswer;
import cn.yimen.hall.wire.StaffRule;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.staff.StaffMain;
import cn.yimen.server.support.RunningHall;
import cn.yimen.server.support.Sample;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Signing in through the doors of a running server.
@Timeout(60)
final class StaffDoorsTest {

    private static final String PASSWORD = "window-3 opens";

    @TempDir private Path data;

    @Test
    void aCommandOfAClerkNeedsTheirSessionAndSoDoesALookAtAPerson() throws Exception {
        try (var hall = new RunningHall(data)) {
            var open = new OpenWindow(Sample.ONE, Sample.CLERK);
            var caller = hall.caller();
            assertThat(WireJson.read(caller.get("/v1/staff").body(), StaffRule.class).accounts())
                    .isFalse();
            account();
            assertThat(WireJson.read(caller.get("/v1/staff").body(), StaffRule.class).accounts())
                    .isTrue();
            assertThat(caller.ask(1, open))
                    .isEqualTo(new CommandAnswer.Refused(Refusal.NOT_SIGNED_IN, Optional.empty()));
            var wish = new SignIn(Sample.CLERK, PASSWORD, Sample.KIOSK);
            var answer = caller.post("/v1/staff/sessions", WireJson.write(wish)).body();
            var welcome = (SignInAnswer.Welcome) WireJson.read(answer, SignInAnswer.class);
            assertThat(asked(hall.port(), open, welcome.session()))
                    .isInstanceOf(CommandAnswer.Accepted.class);
            assertThat(caller.post("/v1/config?clerk=0317", "id: x").statusCode()).isEqualTo(403);
            var holder = "/v1/tickets/" + Sample.ticket(1) + "/holder?clerk=0317&purpose=serving";
            assertThat(caller.get(holder).statusCode()).isEqualTo(403);
            assertThat(hall.log()).doesNotContain(PASSWORD).doesNotContain(welcome.session());
        }
    }

    /// The refusal was no answer of the journal's: the same id is carried out after signing in.
    private static CommandAnswer asked(int port, OpenWindow open, String session) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/commands"))
                        .header("Authorization", "Bearer " + session)
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        WireJson.write(Sample.envelope(1, open))))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            return WireJson.read(
                    http.send(request, BodyHandlers.ofString()).body(), CommandAnswer.class);
        }
    }

    private void account() {
        var typed = new ByteArrayInputStream((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8));
        StaffMain.run(
                new PrintStream(OutputStream.nullOutputStream()),
                typed,
                List.of("add", Sample.CLERK.value(), "clerk", "--data", data.toString()));
    }
}
