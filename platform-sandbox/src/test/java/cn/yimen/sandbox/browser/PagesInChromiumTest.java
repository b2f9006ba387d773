package cn.yimen.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.Journal;
import cn.yimen.sandbox.HallDay;
import cn.yimen.sandbox.TestPlatform;
import cn.yimen.sandbox.contract.Contract;
import cn.yimen.sandbox.ledger.LedgerView;
import cn.yimen.sandbox.tls.Authority;
import cn.yimen.uplink.JournalEvents;
import cn.yimen.uplink.Uplink;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The platform's pages as a person at the province has them before them.
final class PagesInChromiumTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-23T02:00:00Z"));
    private static final Path PICTURES = Path.of("target", "screens");

    @TempDir static Path profile;
    private static Browser browser;

    @TempDir Path dir;
    private TestPlatform platform;

    @BeforeAll
    static void open() throws IOException {
        browser = new Browser(profile);
    }

    @AfterAll
    static void shut() throws IOException {
        browser.close();
    }

    @BeforeEach
    void start() throws IOException {
        var authority = Authority.openOrCreate(dir, CLOCK.instant());
        platform = TestPlatform.secured(dir, CLOCK, authority);
        browser.resize(1280, 900);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aDrillChosenOnTheSwitchboardHoldsAHallBackUntilItIsEnded() throws Exception {
        try (var journal = HallDay.open(dir);
                var uplink = uplink(journal)) {
            HallDay.tell(journal, 100);
            choose("DOWN", "100");
            browser.picture(PICTURES.resolve("platform-faults.png"));
            uplink.work();
            open("/");
            assertThat(browser.text(".drill")).contains("平台停机");
            assertThat(browser.texts("td.seq")).isEmpty();
            choose("LOST_ANSWER", "50");
            for (int step = 0; entered() < 100; step++) {
                assertThat(step).as("steps").isLessThan(100);
                uplink.work();
            }
            choose("NONE", "100");
            deliver(uplink, journal);
        }
        open("/");
        assertThat(browser.title()).isEqualTo("大厅数据到账情况");
        assertThat(browser.texts(".drill")).isEmpty();
        assertThat(browser.texts("td.seq"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 100).mapToObj(Integer::toString).toList());
        assertThat(browser.texts("dd")).startsWith("100").element(2).isEqualTo("无");
        browser.picture(PICTURES.resolve("platform-ledger.png"));
    }

    @Test
    void whatWasWrittenIsFoundByItsKey() throws Exception {
        open("/people");
        assertThat(browser.texts("tbody tr")).hasSize(24);
        browser.picture(PICTURES.resolve("platform-people.png"));
        open("/records");
        browser.type("input[name=q]", "no-such-key");
        browser.click("button");
        assertThat(browser.texts(".empty")).contains("没有。");
    }

    @Test
    void theContractIsReadableWithEveryOperation() throws Exception {
        open("/contract");
        var shown = browser.texts("h2 code");
        for (var operation : Contract.load().operations()) {
            assertThat(shown)
                    .contains(operation.method().toUpperCase(Locale.ROOT) + " " + operation.path());
        }
        browser.picture(PICTURES.resolve("platform-contract.png"));
    }

    @Test
    void noPageIsWiderThanATelephone() throws Exception {
        browser.resize(500, 900);
        for (var page : new String[] {"/", "/records", "/people", "/contract", "/faults"}) {
            open(page);
            assertThat(browser.isCutOff()).as(page).isFalse();
            browser.picture(PICTURES.resolve("platform-narrow" + page.replace('/', '-') + ".png"));
        }
    }

    private long entered() {
        return platform.ledger().books().stream().mapToLong(LedgerView.Book::count).sum();
    }

    private void choose(String fault, String percent) throws IOException {
        open("/faults");
        browser.click("input[value=" + fault + "]");
        browser.type("input[name=percent]", percent);
        browser.click("button");
    }

    private void open(String page) throws IOException {
        browser.open(platform.uri(page));
    }

    private static void deliver(Uplink uplink, Journal<HallEvent> journal) {
        var source = new JournalEvents(journal);
        for (int step = 0; source.cursor() < 100; step++) {
            assertThat(step).as("steps").isLessThan(1_000);
            uplink.work();
        }
    }

    private Uplink uplink(Journal<HallEvent> journal) {
        var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        var around =
                new Uplink.Surroundings(
                        dir.resolve("parked"), CLOCK, new Random(5), new EventLog(CLOCK, silent));
        return new Uplink(new JournalEvents(journal), platform.address(TestPlatform.HALL), around);
    }
}
