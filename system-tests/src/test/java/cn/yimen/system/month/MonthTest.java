package cn.yimen.system.month;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.system.crash.HastyEvents;
import cn.yimen.system.process.Scratch;
import cn.yimen.uplink.JournalEvents;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// The month in short: three days. `./yimen month` plays thirty.
final class MonthTest {

    private static final MonthPlan THREE_DAYS = new MonthPlan(3, 8, 10, 7);
    private static final MonthPlan A_DAY = new MonthPlan(1, 3, 10, 7);

    private static final double TERRIBLE = 2.5;

    @Test
    void daysWithoutTheProvinceLoseAndDoubleNothing() throws Exception {
        var evenings = new ArrayList<DayFigures>();
        try (var scratch = Scratch.make("yimen-month")) {
            var run =
                    new MonthRun(THREE_DAYS, scratch.directory(), TERRIBLE, WayUp.Around.asItIs());
            var result = run.run(evenings::add);
            assertThat(result.problems()).isEmpty();
            assertThat(result.kiosks().alone()).isPositive();
            assertThat(result.kiosks().given()).isPositive();
            assertThat(result.ledger().events()).isGreaterThan(700);
            assertThat(result.ledger().repeats()).isPositive();
            assertThat(evenings.getLast().uplink().trouble()).hasValue("unreachable");
        }
    }

    @Test
    void aCursorThatMovesBeforeTheAnswerIsFound() throws Exception {
        try (var scratch = Scratch.make("yimen-month")) {
            var hasty =
                    new MonthRun(
                            A_DAY,
                            scratch.directory(),
                            TERRIBLE,
                            journal -> new HastyEvents(new JournalEvents(journal)));
            assertThat(hasty.run(_ -> {}).problems()).isNotEmpty();
        }
    }
}
