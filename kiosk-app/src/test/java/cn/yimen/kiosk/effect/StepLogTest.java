package cn.yimen.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.flow.TestHall;
import cn.yimen.kiosk.ticket.KioskRecord.PrintEnd;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StepLogTest {

    private Instant now = TestHall.MORNING;
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final StepLog steps =
            new StepLog(
                    () -> now,
                    new EventLog(() -> now, new PrintStream(text, true, StandardCharsets.UTF_8)));

    @Test
    void eachStepTellsHowLongAgoTheChoiceWas() {
        var ticket = TestHall.ticket(1);
        var job = new UUID(1, 1);
        steps.chosen(ticket);
        now = now.plusNanos(4_250_000);
        steps.requested(ticket);
        steps.printing(ticket, job);
        steps.firstByte(job, now.plusMillis(3));
        steps.ended(ticket, PrintEnd.NOT_PRINTED, "PAPER_OUT");

        assertThat(text.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        now + " ticket.requested millis=4.25 ticket=" + ticket,
                        now + " ticket.firstbyte millis=7.25 ticket=" + ticket,
                        now + " ticket.notprinted fault=PAPER_OUT millis=4.25 ticket=" + ticket);
    }

    @Test
    void aNumberOfAnEarlierRunHasNoChoiceToCountFrom() {
        steps.reported(TestHall.ticket(1), "UNKNOWN");

        assertThat(text.toString(StandardCharsets.UTF_8))
                .contains("ticket.reported result=UNKNOWN")
                .doesNotContain("millis");
    }
}
