package cn.yimen.hall.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TellableLineTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00.125Z");

    /// Invented; the check digits are right.
    private static final List<String> OF_PERSONS =
            List.of(
                    "53010219620101001X",
                    "110101199003074514",
                    "13800138000",
                    "E12345678",
                    "王芳",
                    "wangfang@example.cn",
                    "6222020200112233445");

    private static String written(String name, Map<String, ?> fields) {
        var out = new ByteArrayOutputStream();
        new EventLog(() -> NOON, new PrintStream(out, true, StandardCharsets.UTF_8))
                .write(name, fields);
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void leavesWhatAProgramSaysOfItself() {
        var line = written("device.status", Map.of("part", "printer", "millis", 42));
        assertThat(TellableLine.of(line)).contains(line);
        var bug = written("bug", Map.of("type", "java.lang.IllegalStateException", "thread", "T1"));
        assertThat(TellableLine.of(bug)).contains(bug);
    }

    @Test
    void leavesOutEveryFieldThatNobodyHasThoughtOf() {
        assertThat(TellableLine.of(written("card.read", Map.of("holder", "Li", "millis", 7))))
                .contains(NOON + " card.read millis=7");
    }

    @Test
    void whatIsNoEventIsNotTold() {
        assertThat(TellableLine.of("Exception in thread main: 13800138000")).isEmpty();
        assertThat(TellableLine.of("\tat cn.yimen.Kiosk")).isEmpty();
    }

    @Test
    void tellsNothingOfAPersonWhateverTheFieldIsCalled() {
        var random = new Random(8);
        var keys =
                List.of(
                        "part", "why", "what", "type", "at", "millis", "count", "order", "seq",
                        "code", "port", "holder", "x");
        for (int round = 0; round < 20_000; round++) {
            var key = keys.get(random.nextInt(keys.size()));
            var person = OF_PERSONS.get(random.nextInt(OF_PERSONS.size()));
            var value = random.nextBoolean() ? person : "read " + person + " again";
            var told = TellableLine.of(written("some.event", Map.of(key, value))).orElse("");
            assertThat(told).as(key).doesNotContain(person);
        }
    }
}
