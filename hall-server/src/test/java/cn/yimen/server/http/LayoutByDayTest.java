package cn.yimen.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Problem;
import cn.yimen.hall.wire.LayoutReport;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.support.Caller;
import cn.yimen.server.support.Follower;
import cn.yimen.server.support.Layout;
import cn.yimen.server.support.RunningHall;
import cn.yimen.server.support.Sample;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A changed hall.yaml reaches the running hall, or none of it does.
final class LayoutByDayTest {

    @TempDir Path data;
    private RunningHall hall;
    private Caller caller;

    @BeforeEach
    void start() {
        hall = new RunningHall(data);
        caller = hall.caller();
    }

    @AfterEach
    void stop() {
        hall.close();
    }

    @Test
    void aSoundLayoutHoldsAtOnceForEverybody() throws Exception {
        var larger = new Layout().line("C", line -> Layout.limited(line, 500)).done();
        var answer = send(larger);
        assertThat(answer.statusCode()).isEqualTo(200);
        var report = WireJson.read(answer.body(), LayoutReport.class);
        assertThat(report.taken()).isTrue();
        assertThat(report.warnings())
                .extracting(Problem::message)
                .containsExactly("no window serves line D 队列D");
        assertThat(configOfScreens()).isEqualTo(larger);
        assertThat(caller.post("/v1/config?clerk=0317", WireJson.write(larger)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void everyMistakeIsAnsweredWithItsPlaceAndNothingIsChanged() throws Exception {
        var before = caller.get("/v1/health").body();
        var answer =
                caller.post("/v1/config?clerk=0317", "id: H1\nlines:\n  - {id: A, prefix: abc}\n");
        assertThat(answer.statusCode()).isEqualTo(422);
        var report = WireJson.read(answer.body(), LayoutReport.class);
        assertThat(report.taken()).isFalse();
        assertThat(report.problems())
                .extracting(Problem::toString)
                .contains(
                        "hall.yaml:3 lines[0].prefix: one to three letters A–Z are expected here",
                        "hall.yaml:1: \"zone\" is missing");
        assertThat(caller.get("/v1/health").body()).isEqualTo(before);
    }

    @Test
    void aLayoutThatMeetsPeopleSaysWhom() throws Exception {
        caller.issue(1, "B");
        var windows =
                Sample.config().windows().stream()
                        .filter(window -> !window.id().equals(Sample.TWO))
                        .toList();
        var report =
                WireJson.read(
                        send(new Layout().windows(windows).done()).body(), LayoutReport.class);
        assertThat(report.problems())
                .extracting(Problem::toString)
                .containsExactly("hall.yaml: nobody would serve number B001");
    }

    @Test
    void whatIsReadAtTheStartStays() throws Exception {
        var yaml = WireJson.write(new Layout().done()).replace("Asia/Shanghai", "Asia/Urumqi");
        var answer = caller.post("/v1/config?clerk=0317", yaml);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("hall.yaml zone", "restarted");
    }

    @Test
    void withoutANameAndBeyondAMegabyteNothingIsRead() throws Exception {
        assertThat(caller.post("/v1/config", "id: H1").statusCode()).isEqualTo(400);
        assertThat(caller.post("/v1/config?clerk=0317", "#".repeat((1 << 20) + 1)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void aChangedFileThatMeetsPeopleWaitsForAnotherStart() throws Exception {
        caller.issue(1, "B");
        hall.close();
        var windows =
                Sample.config().windows().stream()
                        .filter(window -> !window.id().equals(Sample.TWO))
                        .toList();
        hall = new RunningHall(data, new Layout().windows(windows).done());
        assertThat(configOfScreens().windows()).hasSize(3);
        assertThat(hall.log()).contains("layout.waits");
    }

    private HallConfig configOfScreens() throws Exception {
        var health = hall.caller().get("/v1/health").body();
        long seq = Long.parseLong(health.replaceAll(".*\"seq\":(\\d+).*", "$1"));
        try (var follower = new Follower(hall.port(), "")) {
            return follower.stateAt(seq).config().orElseThrow();
        }
    }

    private HttpResponse<String> send(HallConfig config) throws Exception {
        return caller.post("/v1/config?clerk=0317", WireJson.write(config));
    }
}
