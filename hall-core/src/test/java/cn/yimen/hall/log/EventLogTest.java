package cn.yimen.hall.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EventLogTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final EventLog log =
            new EventLog(
                    InstantSource.fixed(Instant.parse("2026-11-23T01:53:00Z")),
                    new PrintStream(bytes, true, StandardCharsets.UTF_8));

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    @Test
    void oneLineAnEventWithItsFieldsInOrder() {
        log.write("ticket.printed", Map.of("number", "A001", "millis", 12));
        assertThat(written())
                .isEqualTo("2026-11-23T01:53:00Z ticket.printed millis=12 number=A001");
    }

    @Test
    void whatHoldsForAllEventsOfOnePartIsSaidInEach() {
        log.with("hall", "H1").with("part", "writer").write("x", Map.of("n", 1));
        log.write("y");
        assertThat(written())
                .isEqualTo(
                        "2026-11-23T01:53:00Z x hall=H1 n=1 part=writer\n2026-11-23T01:53:00Z y");
    }

    @Test
    void nothingInAValueCanForgeALineOrAField() {
        log.write("x", Map.of("note", "a\nb c=d\u001b[31m"));
        assertThat(written()).isEqualTo("2026-11-23T01:53:00Z x note=a_b_c_d__31m");
    }

    @Test
    void longValuesAreCut() {
        log.write("x", Map.of("note", "y".repeat(1000)));
        assertThat(written()).hasSize("2026-11-23T01:53:00Z x note=".length() + 160);
    }

    @Test
    void anEventHasAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> log.write("two words"));
    }
}
