package cn.yimen.hall.watch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.watch.Alarm.Acceptance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AlarmBookTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final WatchRule RULE = WatchRule.usual();
    private static final String WAIT_A = "WAIT:A";

    private static Reading waits(double minutes) {
        var line = new Alarm.Subject(Alarm.Subject.Of.LINE, "A");
        return new Reading(AlarmKind.WAIT, line, minutes, 0, List.of());
    }

    private static AlarmBook after(AlarmBook book, double minutes, Instant at) {
        return book.next(List.of(waits(minutes)), List.of(), RULE, at);
    }

    private static List<Alarm> alarms(AlarmBook book, Instant at) {
        return book.alarms(Map.of(), RULE, at);
    }

    @Test
    void aValueThatSwaysAboutAThresholdIsOneAlarm() {
        var book = after(AlarmBook.empty(), 20, NINE);
        book = after(book, 19, NINE.plusSeconds(60));
        book = after(book, 20.5, NINE.plusSeconds(120));
        assertThat(alarms(book, NINE.plusSeconds(120)).getFirst().since()).isEqualTo(NINE);
        assertThat(alarms(after(book, 17.9, NINE.plusSeconds(180)), NINE)).isEmpty();
    }

    @Test
    void receiversAreToldAgainUntilAPersonAcceptsIt() {
        var book = after(AlarmBook.empty(), 21, NINE);
        var later = NINE.plus(Duration.ofMinutes(25));
        assertThat(alarms(book, later).getFirst().told()).isEqualTo(3);
        var accepted =
                Map.of(
                        WAIT_A,
                        new Acceptance(new ClerkId("1"), Level.YELLOW, NINE.plusSeconds(60)));
        assertThat(book.alarms(accepted, RULE, later).getFirst().told()).isEqualTo(1);
        var worse = after(book, 50, later);
        assertThat(worse.alarms(accepted, RULE, later).getFirst().accepted()).isEmpty();
    }

    @Test
    void anAcceptanceOfAnEarlierAlarmIsNone() {
        var accepted = Map.of(WAIT_A, new Acceptance(new ClerkId("1"), Level.RED, NINE));
        var again = NINE.plusSeconds(3600);
        var book = after(after(AlarmBook.empty(), 1, NINE), 21, again);
        assertThat(book.alarms(accepted, RULE, again).getFirst().accepted()).isEmpty();
    }

    @Test
    void whatIsNotKnownEndsNoAlarmAndRaisesNone() {
        var book = after(AlarmBook.empty(), 21, NINE);
        assertThat(alarms(book.next(List.of(), List.of(), RULE, NINE), NINE)).hasSize(1);
        assertThat(alarms(book.next(List.of(), List.of(WAIT_A), RULE, NINE), NINE)).isEmpty();
    }

    @Test
    void aShareOfFewSaysNothing() {
        var few = new Reading(AlarmKind.ABANDONED_SHARE, Alarm.Subject.HALL, 50, 4, List.of());
        assertThat(alarms(AlarmBook.empty().next(List.of(few), List.of(), RULE, NINE), NINE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theLevelIsNeverMilderThanTheValueAndNeverFarWorse(long seed) {
        var random = new SplittableRandom(seed);
        var threshold = RULE.of(AlarmKind.WAIT);
        var book = AlarmBook.empty();
        for (int step = 0; step < 2_000; step++) {
            double value = random.nextDouble() * 60;
            var at = NINE.plusSeconds(step * 30L);
            book = after(book, value, at);
            var level = alarms(book, at).stream().findFirst().map(Alarm::level);
            var reached = threshold.reached(value, 1);
            var eased = threshold.reached(value, RULE.ease());
            assertThat(level).as("seed " + seed + " value " + value).isIn(reached, eased);
            reached.ifPresent(least ->
                    assertThat(level.orElseThrow())
                            .as("seed " + seed)
                            .isGreaterThanOrEqualTo(least));
        }
    }
}
