package cn.yimen.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.fleet.BeatAnswer;
import cn.yimen.hall.fleet.Heartbeat;
import cn.yimen.hall.fleet.Order;
import cn.yimen.hall.fleet.Program;
import cn.yimen.hall.fleet.Service;
import cn.yimen.hall.watch.HallWatch;
import cn.yimen.hall.wire.HallCommand.ResumeWindow;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.fleet.FleetView;
import cn.yimen.server.staff.StaffMain;
import cn.yimen.server.support.RunningHall;
import cn.yimen.server.support.Sample;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The machines of a hall, through the doors of a running server.
@Timeout(60)
final class FleetDoorsTest {

    private static final String PASSWORD = "window-3 opens";
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final Pattern HIDDEN = Pattern.compile("name=\"(id|token)\" value=\"([^\"]+)\"");

    @TempDir private Path data;

    private void account(String clerk, String role) {
        var typed = new ByteArrayInputStream((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8));
        StaffMain.run(
                new PrintStream(OutputStream.nullOutputStream()),
                typed,
                List.of("add", clerk, role, "--data", data.toString()));
    }

    private static String beat(Service service) {
        return beat("K1", service);
    }

    private static String beat(String device, Service service) {
        var now = Sample.MORNING;
        return WireJson.write(
                new Heartbeat(
                        new CommandId(new UUID(0x7001, 1)),
                        new DeviceId(device),
                        Program.KIOSK,
                        now,
                        now,
                        new Heartbeat.Versions("1.4.0", "25.0.3", "1"),
                        service,
                        Optional.of("K-03").filter(_ -> service == Service.OUT_OF_SERVICE),
                        false,
                        Optional.of(40L),
                        Optional.of(31),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new Heartbeat.Met("K-03", 1, now)),
                        List.of()));
    }

    private static String basic(String clerk) {
        var typed = (clerk + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(typed);
    }

    private static String page(RunningHall hall, String path, String clerk) throws Exception {
        return hall.caller().get(path, "Accept", "text/html", "Authorization", basic(clerk)).body();
    }

    private static HttpResponse<String> sent(
            RunningHall hall, String clerk, String origin, String form) throws Exception {
        var server = "http://127.0.0.1:" + hall.port();
        var request =
                HttpRequest.newBuilder(URI.create(server + "/fleet/K1"))
                        .header("Authorization", basic(clerk))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", origin.isEmpty() ? server : origin)
                        .POST(BodyPublishers.ofString(form))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        }
    }

    private static String form(String page, String what, String words) {
        var from = page.substring(page.indexOf("value=\"" + what + "\""));
        var hidden =
                HIDDEN.matcher(from)
                        .results()
                        .limit(2)
                        .map(found -> found.group(1) + "=" + found.group(2))
                        .collect(Collectors.joining("&"));
        return "what=%s&sure=yes&words=%s&%s"
                .formatted(what, URLEncoder.encode(words, StandardCharsets.UTF_8), hidden);
    }

    @Test
    void aSupervisorAsksAMachineFromThePageAndNobodyElseCan() throws Exception {
        try (var hall = new RunningHall(data)) {
            account("0001", "supervisor");
            account("0317", "clerk");
            hall.caller().post("/v1/heartbeats", beat(Service.READY));
            assertThat(hall.caller().get("/fleet", "Accept", "text/html").statusCode())
                    .isEqualTo(401);
            assertThat(page(hall, "/fleet", "0317")).contains("K1").contains("✓ 正常");
            assertThat(page(hall, "/fleet/K1", "0317")).doesNotContain("<form method=\"post\"");
            var page = page(hall, "/fleet/K1", "0001");
            var form = form(page, "out-of-service", "维修中，请到 2 楼");
            assertThat(sent(hall, "0001", "https://evil.example", form).statusCode())
                    .isEqualTo(403);
            assertThat(sent(hall, "0317", "", form).statusCode()).isEqualTo(403);
            assertThat(sent(hall, "0001", "", form.replace("token=", "token=0")).statusCode())
                    .isEqualTo(403);
            assertThat(sent(hall, "0001", "", form(page, "show-message", "找 13800138000")).body())
                    .contains("不得含有");
            assertThat(sent(hall, "0001", "", form).body()).contains("已下达");
            assertThat(sent(hall, "0001", "", form).body()).as("sent twice").contains("已下达");
            var answer = hall.caller().post("/v1/heartbeats", beat(Service.READY)).body();
            assertThat(WireJson.read(answer, BeatAnswer.class).orders())
                    .extracting(Order::what)
                    .containsExactly(new Order.OutOfService("维修中，请到 2 楼"));
            var screens = Files.createDirectories(Path.of("target", "screens"));
            Files.writeString(screens.resolve("fleet.html"), page(hall, "/fleet", "0001"));
            Files.writeString(screens.resolve("machine.html"), page(hall, "/fleet/K1", "0001"));
            assertThat(hall.log()).contains("machine.ordered").doesNotContain("2 楼");
        }
    }

    private static List<String> alarms(RunningHall hall) throws Exception {
        return WireJson.read(hall.caller().get("/v1/watch").body(), HallWatch.class)
                .alarms()
                .stream()
                .map(alarm -> alarm.id() + " " + alarm.level())
                .toList();
    }

    /// The guard looks each second.
    private static void awaitAlarms(RunningHall hall, String... expected) throws Exception {
        long begun = System.nanoTime();
        while (!alarms(hall).equals(List.of(expected))
                && System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(20)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        assertThat(alarms(hall)).containsExactly(expected);
    }

    @Test
    void aLostMachineStandsFirstAndRaisesAnAlarmUntilItSpeaks() throws Exception {
        try (var hall = new RunningHall(data)) {
            hall.caller().post("/v1/heartbeats", beat(Service.READY));
            hall.clock.push(Duration.ofSeconds(40));
            hall.caller().post("/v1/heartbeats", beat("A1", Service.READY));
            var fleet = WireJson.read(hall.caller().get("/v1/fleet").body(), FleetView.class);
            assertThat(fleet.machines())
                    .extracting(machine -> machine.device() + " " + machine.state())
                    .startsWith("K1 LOST")
                    .contains("A1 READY");
            awaitAlarms(hall, "MACHINE_LOST:K1 YELLOW");
            hall.caller().post("/v1/heartbeats", beat(Service.READY));
            assertThat(hall.caller().get("/v1/fleet").body()).contains("\"READY\":2");
            awaitAlarms(hall);
        }
    }

    @Test
    void anAddressThatNamesNoMachineIsNotFound() throws Exception {
        try (var hall = new RunningHall(data)) {
            account("0001", "supervisor");
            for (var path : List.of("/v1/fleet/", "/v1/fleet/%20", "/fleet/", "/v1/fleet/K99")) {
                var json = hall.caller().get(path, "Authorization", basic("0001"));
                assertThat(json.statusCode()).as(path).isEqualTo(404);
                var page =
                        hall.caller()
                                .get(path, "Accept", "text/html", "Authorization", basic("0001"));
                assertThat(page.statusCode()).as(path).isEqualTo(404);
            }
            assertThat(hall.log()).doesNotContain("http.failed");
        }
    }

    @Test
    void everyFigureOfTheDashboardIsThereAndOnlyForTheToken() throws Exception {
        var file = data.resolve("metrics.token");
        Files.createDirectories(data);
        Files.writeString(file, TOKEN + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        try (var hall = new RunningHall(data)) {
            hall.caller().post("/v1/heartbeats", beat(Service.OUT_OF_SERVICE));
            hall.caller().ask(1, new ResumeWindow(Sample.ONE, Sample.CLERK));
            assertThat(hall.caller().get("/metrics").statusCode()).isEqualTo(403);
            var shown = hall.caller().get("/metrics", "Authorization", "Bearer " + TOKEN);
            assertThat(shown.headers().firstValue("Content-Type"))
                    .contains("text/plain; version=0.0.4; charset=utf-8");
            var text = shown.body();
            assertThat(text)
                    .contains("yimen_machine_in_service{device=\"K1\"} 0\n")
                    .contains("yimen_machine_errors_total{code=\"K-03\",device=\"K1\"} 1\n")
                    .contains("yimen_refusals_total{code=\"H-10\"} 1\n");
            var dashboard = Files.readString(Path.of("..", "docs", "fleet", "grafana-hall.json"));
            var names =
                    Pattern.compile("yimen_[a-z_]+")
                            .matcher(dashboard)
                            .results()
                            .map(found -> found.group().replaceAll("_bucket$", ""))
                            .collect(Collectors.toSet());
            assertThat(names).hasSizeGreaterThan(10);
            assertThat(names).allMatch(name -> text.contains("# TYPE " + name + " "));
            Files.writeString(Path.of("target", "metrics.txt"), text);
        }
    }
}
