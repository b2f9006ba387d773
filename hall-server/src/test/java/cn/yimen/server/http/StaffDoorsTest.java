package cn.yimen.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.event.WindowEvent.WindowPaused;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.PauseWindow;
import cn.yimen.hall.wire.HallCommand.ResumeWindow;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.SignIn;
import cn.yimen.hall.wire.SignInAnswer;
import cn.yimen.hall.wire.StaffRule;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.staff.StaffMain;
import cn.yimen.server.support.Caller;
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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Signing in through the doors of a running server.
@Timeout(60)
final class StaffDoorsTest {

    private static final ClerkId MANAGER = new ClerkId("0001");
    private static final String PASSWORD = "window-3 opens";

    @TempDir private Path data;

    @Test
    void aCommandOfAClerkNeedsTheirSessionAndSoDoesALookAtAPerson() throws Exception {
        try (var hall = new RunningHall(data)) {
            var open = new OpenWindow(Sample.ONE, Sample.CLERK);
            var caller = hall.caller();
            assertThat(WireJson.read(caller.get("/v1/staff").body(), StaffRule.class).accounts())
                    .isFalse();
            account(Sample.CLERK, "clerk");
            assertThat(WireJson.read(caller.get("/v1/staff").body(), StaffRule.class).accounts())
                    .isTrue();
            assertThat(caller.ask(1, open))
                    .isEqualTo(new CommandAnswer.Refused(Refusal.NOT_SIGNED_IN, Optional.empty()));
            var wish = new SignIn(Sample.CLERK, PASSWORD, Sample.KIOSK);
            var answer = caller.post("/v1/staff/sessions", WireJson.write(wish)).body();
            var welcome = (SignInAnswer.Welcome) WireJson.read(answer, SignInAnswer.class);
            assertThat(asked(hall.port(), 1, open, welcome.session()))
                    .isInstanceOf(CommandAnswer.Accepted.class);
            assertThat(caller.post("/v1/config?clerk=0317", "id: x").statusCode()).isEqualTo(403);
            var holder = "/v1/tickets/" + Sample.ticket(1) + "/holder?clerk=0317&purpose=serving";
            assertThat(caller.get(holder).statusCode()).isEqualTo(403);
            assertThat(hall.log()).doesNotContain(PASSWORD).doesNotContain(welcome.session());
        }
    }

    @Test
    void whatAManagerDoesAtAWindowIsTheManagersOwn() throws Exception {
        try (var hall = new RunningHall(data)) {
            account(Sample.CLERK, "clerk");
            account(MANAGER, "supervisor");
            var clerk = session(hall, Sample.CLERK);
            var manager = session(hall, MANAGER);
            assertThat(asked(hall.port(), 1, new OpenWindow(Sample.ONE, Sample.CLERK), clerk))
                    .isInstanceOf(CommandAnswer.Accepted.class);
            var pause =
                    new PauseWindow(
                            Sample.ONE,
                            Sample.CLERK,
                            "other",
                            Optional.empty(),
                            Optional.of(MANAGER));
            assertThat(asked(hall.port(), 2, pause, clerk))
                    .as("a clerk is no manager")
                    .isEqualTo(new CommandAnswer.Refused(Refusal.NOT_SIGNED_IN, Optional.empty()));
            assertThat(asked(hall.port(), 3, pause, manager))
                    .isInstanceOfSatisfying(
                            CommandAnswer.Accepted.class,
                            done ->
                                    assertThat(done.events().getFirst().event())
                                            .isInstanceOfSatisfying(
                                                    WindowPaused.class,
                                                    e -> assertThat(e.by()).contains(MANAGER)));
            var others = new ResumeWindow(Sample.ONE, MANAGER);
            assertThat(asked(hall.port(), 4, others, manager))
                    .as("the window stays its clerk's")
                    .isEqualTo(new CommandAnswer.Refused(Refusal.OTHER_WINDOW, Optional.empty()));
        }
    }

    @Test
    void figuresOfClerksAndMattersAreForSupervisorsAndTheWallIsForAll() throws Exception {
        try (var hall = new RunningHall(data)) {
            hall.caller().issue(1, "A");
            var doors = List.of("/v1/follow-ups", "/v1/report?day=" + Sample.DAY + "&form=csv");
            assertThat(statuses(hall, doors, "")).containsOnly(200);
            account(Sample.CLERK, "clerk");
            account(MANAGER, "supervisor");
            assertThat(statuses(hall, doors, "")).containsOnly(403);
            assertThat(statuses(hall, doors, session(hall, Sample.CLERK))).containsOnly(403);
            assertThat(statuses(hall, doors, session(hall, MANAGER))).containsOnly(200);
            var story = List.of("/v1/watch/story?figure=open");
            assertThat(statuses(hall, story, "")).containsOnly(403);
            assertThat(statuses(hall, story, session(hall, Sample.CLERK))).containsOnly(200);
            assertThat(statuses(hall, List.of("/v1/watch", "/v1/statistics"), ""))
                    .containsOnly(200);
            assertThat(hall.caller().post("/v1/what-if", "{\"changes\":[]}").statusCode())
                    .isEqualTo(403);
        }
    }

    private static List<Integer> statuses(RunningHall hall, List<String> doors, String session)
            throws Exception {
        var statuses = new ArrayList<Integer>();
        for (var door : doors) {
            statuses.add(
                    hall.caller().get(door, "Authorization", "Bearer " + session).statusCode());
        }
        return statuses;
    }

    private static String session(RunningHall hall, ClerkId clerk) throws Exception {
        var wish = new SignIn(clerk, PASSWORD, Sample.KIOSK);
        var answer = hall.caller().post("/v1/staff/sessions", WireJson.write(wish)).body();
        return ((SignInAnswer.Welcome) WireJson.read(answer, SignInAnswer.class)).session();
    }

    /// The refusal was no answer of the journal's: the same id is carried out after signing in.
    private static CommandAnswer asked(int port, long id, HallCommand command, String session)
            throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/commands"))
                        .header("Authorization", "Bearer " + session)
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        WireJson.write(Sample.envelope(id, command))))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            return WireJson.read(
                    http.send(request, BodyHandlers.ofString()).body(), CommandAnswer.class);
        }
    }

    private void account(ClerkId clerk, String role) {
        var typed = new ByteArrayInputStream((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8));
        StaffMain.run(
                new PrintStream(OutputStream.nullOutputStream()),
                typed,
                List.of("add", clerk.value(), role, "--data", data.toString()));
    }

    @Test
    void howFarTheHallIsTowardsTheProvinceIsForStaff() throws Exception {
        try (var hall = new RunningHall(data)) {
            var caller = hall.caller();
            assertThat(caller.get("/v1/uplink").statusCode()).as("no accounts").isEqualTo(200);
            account(Sample.CLERK, "clerk");
            for (var door : List.of("/v1/uplink", "/v1/uplink/parked")) {
                assertThat(caller.get(door).statusCode()).as(door).isEqualTo(403);
                var signedIn = "Bearer " + session(hall, Sample.CLERK);
                assertThat(caller.get(door, "Authorization", signedIn).statusCode())
                        .as(door)
                        .isEqualTo(200);
            }
            var asked = caller.get("/v1/uplink/page");
            assertThat(asked.statusCode()).isEqualTo(401);
            assertThat(asked.headers().firstValue("WWW-Authenticate").orElse(""))
                    .startsWith("Basic");
            assertThat(page(caller, Sample.CLERK + ":" + PASSWORD)).isEqualTo(200);
            assertThat(page(caller, Sample.CLERK + ":wrong")).isEqualTo(401);
            assertThat(page(caller, "nobody")).isEqualTo(401);
        }
    }

    /// As a browser asks.
    private static int page(Caller caller, String typed) throws Exception {
        var basic = "Basic " + Base64.getEncoder().encodeToString(typed.getBytes(UTF_8));
        return caller.get("/v1/uplink/page", "Authorization", basic).statusCode();
    }
}
