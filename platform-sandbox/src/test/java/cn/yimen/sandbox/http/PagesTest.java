package cn.yimen.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.sandbox.TestPlatform;
import cn.yimen.sandbox.ledger.Incoming;
import cn.yimen.sandbox.ledger.Ledger;
import cn.yimen.sandbox.page.FaultState;
import cn.yimen.sandbox.page.LedgerPage;
import cn.yimen.sandbox.page.Texts;
import cn.yimen.uplink.contract.EventItem;
import cn.yimen.uplink.contract.EventKind;
import cn.yimen.uplink.contract.PlatformEvent;
import cn.yimen.uplink.contract.PlatformEvent.Desk;
import cn.yimen.uplink.contract.PlatformEvent.Issue;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PagesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final UUID TICKET = new UUID(7, 1);

    @TempDir Path dir;

    @Test
    void thePageShowsEachHallsEventsInOrderWithNumberWindowAndTime() {
        var page = page("zh", taken("A001"), called("3"), called("12"));
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "<title>大厅数据到账情况</title>",
                        "<meta charset=\"utf-8\">",
                        "http-equiv=\"refresh\"")
                .containsSubsequence(
                        "<td class=\"seq\">1</td><td>09:00:01</td><td>取号</td><td class=\"number\">A001</td>",
                        "<td class=\"seq\">2</td><td>09:00:02</td><td>叫号</td><td class=\"number\">A001</td>",
                        ">3</text>",
                        "<td class=\"seq\">3</td>",
                        ">12</text>",
                        "10:00:00");
    }

    @Test
    void whatArrivedIsEscaped() {
        var page = page("zh", taken("<b>A&1"), called("\"><script>"));
        assertThat(page).contains("&lt;b&gt;A&amp;1", "&quot;&gt;&lt;script&gt;");
        assertThat(page).doesNotContain("<b>A", "<script");
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        assertThat(page("en", taken("A001"))).contains("Number taken", "<html lang=\"en\">");
        for (var kind : EventKind.values()) {
            assertThat(page("en", PlatformEvent.bare(1, NOW, kind)))
                    .doesNotContainPattern("\\p{IsHan}");
        }
    }

    @Test
    void thePagesAreServedWithTheContractAndTheSwitchboard() {
        try (var platform = new TestPlatform(dir, InstantSource.fixed(NOW))) {
            var page = platform.get("/");
            assertThat(page.headers().firstValue("Content-Type").orElseThrow())
                    .isEqualToIgnoringCase("text/html;charset=utf-8");
            assertThat(page.body()).contains("还没有大厅上报数据。", "故障演练");
            assertThat(platform.get("/contract").body())
                    .contains(
                            "/v1/halls/{hall}/events",
                            "TICKET_TAKEN 取号",
                            "省级政务服务平台接入约定",
                            "未处理。type 以")
                    .doesNotContain("`", "**");
            assertThat(platform.get("/v1/health").body()).isEqualTo("{\"state\":\"ready\"}");
            platform.faults("fault=LOST_ANSWER&percent=30");
            assertThat(platform.get("/").body()).contains("故障演练中：入账后应答丢失（影响 30% 的请求）");
            assertThat(platform.get("/faults").body())
                    .contains("value=\"LOST_ANSWER\" checked", "value=\"30\"")
                    .doesNotContain("http-equiv=\"refresh\"", "CERTIFICATE");
            assertThat(platform.get("/faults?lang=en").body()).doesNotContainPattern("\\p{IsHan}");
        }
    }

    private String page(String language, PlatformEvent... events) {
        var hall = new HallId("H1");
        try (var ledger = Ledger.open(dir.resolve(UUID.randomUUID() + ".db"))) {
            for (int i = 0; i < events.length; i++) {
                var event = events[i];
                var placed =
                        new PlatformEvent(
                                i + 1,
                                event.at().plusSeconds(i + 1),
                                event.kind(),
                                event.ticket(),
                                event.issue(),
                                event.desk(),
                                event.times(),
                                event.rating(),
                                event.device());
                var item = EventItem.of(hall, "e1", placed);
                ledger.enter(hall, "e1", List.of(new Incoming.Sound(item)), NOW);
            }
            return new LedgerPage(Texts.of(language), NOW)
                    .of(ledger.view(200), new FaultState("NONE", 0, List.of("NONE")));
        }
    }

    private static PlatformEvent taken(String number) {
        return PlatformEvent.bare(1, NOW.minusSeconds(3600), EventKind.TICKET_TAKEN)
                .of(TICKET)
                .with(
                        new Issue(
                                LocalDate.of(2026, 11, 23),
                                number,
                                "A",
                                List.of("SB-0001"),
                                PriorityClass.ORDINARY));
    }

    private static PlatformEvent called(String window) {
        return PlatformEvent.bare(1, NOW.minusSeconds(3600), EventKind.CALLED)
                .of(TICKET)
                .with(new Desk(window, "0317"));
    }
}
