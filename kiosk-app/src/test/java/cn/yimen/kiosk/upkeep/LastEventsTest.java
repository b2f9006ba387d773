package cn.yimen.kiosk.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.flow.UpkeepFacts.Count;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LastEventsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final LastEvents events = new LastEvents();
    private final EventLog log =
            new EventLog(
                    () -> Instant.EPOCH,
                    events.before(new PrintStream(out, true, StandardCharsets.UTF_8)));

    @Test
    void whatIsLoggedIsKeptCountedAndPassedOn() {
        log.write("ticket.printed", Map.of("number", "A001"));
        log.write("ticket.unknown");
        log.write("ticket.notprinted");
        log.write("else");
        assertThat(events.youngest().getFirst()).endsWith("else");
        assertThat(events.counts())
                .containsEntry(Count.SLIPS_PRINTED, 1L)
                .containsEntry(Count.SLIPS_NOT_PRINTED, 2L)
                .containsEntry(Count.BUGS, 0L);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("number=A001").hasLineCount(4);
    }

    @Test
    void onlyTheYoungestAreKept() {
        for (int i = 0; i < LastEvents.KEPT + 10; i++) {
            log.write("n", Map.of("i", i));
        }
        assertThat(events.youngest()).hasSize(LastEvents.KEPT);
        assertThat(events.youngest().getFirst()).endsWith("i=" + (LastEvents.KEPT + 9));
    }
}
