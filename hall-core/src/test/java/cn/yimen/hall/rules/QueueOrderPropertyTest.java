package cn.yimen.hall.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.TicketEvent.Passed;
import cn.yimen.hall.event.TicketEvent.Rejoined;
import cn.yimen.hall.state.Ticket;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random mornings: people of all classes come, windows call, some are passed and rejoin.
final class QueueOrderPropertyTest {

    private static final PriorityClass[] CLASSES = {
        PriorityClass.ORDINARY, PriorityClass.ORDINARY, PriorityClass.SENIOR
    };
    private static final int STEPS = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void nobodyIsOvertakenTooOftenAndClassesKeepTheirOrder(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var morning = new Morning();
        int people = 0;
        for (int step = 0; step < STEPS; step++) {
            morning.after(random.nextInt(90));
            if (random.nextInt(100) < 55) {
                morning.joins(++people, line(random), CLASSES[random.nextInt(CLASSES.length)]);
            } else {
                callAndCheck(morning, random, seed);
            }
        }
        assertThat(morning.order(Morning.ONE)).hasSize(morning.state.waitingCount());
    }

    /// Slots up to ten minutes ahead, head starts up to half an hour.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void bookingsKeepTheLimitAndTheirTime(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var morning = new Morning();
        int people = 0;
        for (int step = 0; step < STEPS; step++) {
            morning.after(random.nextInt(90));
            switch (random.nextInt(7)) {
                case 0, 1 -> morning.joins(++people, line(random), CLASSES[random.nextInt(3)]);
                case 2, 3 -> morning.books(++people, line(random), random.nextInt(2400) - 1800);
                default -> callAndCheckBookings(morning, random, seed);
            }
        }
    }

    private static void callAndCheckBookings(Morning morning, RandomGenerator random, long seed) {
        var window = random.nextBoolean() ? Morning.ONE : Morning.TWO;
        var foreseen = QueueOrder.waiting(morning.state, window, morning.now);
        if (foreseen.isEmpty()) {
            return;
        }
        boolean isEarly = isEarly(morning, foreseen.getFirst());
        assertThat(foreseen).as("seed %d", seed).allMatch(t -> !isEarly || isEarly(morning, t));
        assertThat(morning.call(window).ticket())
                .as("seed %d", seed)
                .isEqualTo(foreseen.getFirst());
        assertThat(morning.state.tickets().values())
                .as("seed %d", seed)
                .allMatch(t -> t.overtaken() <= Morning.LIMIT);
    }

    private static boolean isEarly(Morning morning, Ticket ticket) {
        return ticket.waitingSince().isAfter(morning.now);
    }

    private static LineId line(RandomGenerator random) {
        return random.nextBoolean() ? Morning.A : Morning.B;
    }

    private static void callAndCheck(Morning morning, RandomGenerator random, long seed) {
        WindowId window = random.nextBoolean() ? Morning.ONE : Morning.TWO;
        var foreseen = QueueOrder.waiting(morning.state, window, morning.now);
        if (foreseen.isEmpty()) {
            assertThat(morning.next(window)).isEmpty();
            return;
        }
        var line = morning.state.waitingIn(foreseen.getFirst().line());
        var called = morning.call(window).ticket();
        assertThat(called).as("seed %d", seed).isEqualTo(foreseen.getFirst());
        assertThat(firstOfItsClass(line, called)).as("seed %d", seed).isEqualTo(called);
        assertThat(morning.state.tickets().values())
                .as("seed %d", seed)
                .allMatch(t -> t.overtaken() <= Morning.LIMIT);
        if (random.nextInt(10) == 0) {
            morning.tell(new Passed(called.id(), window, Morning.CLERK, 1));
            morning.tell(new Rejoined(called.id(), random.nextInt(4)));
        }
    }

    private static Ticket firstOfItsClass(List<Ticket> line, Ticket called) {
        return line.stream()
                .filter(t -> t.priority() == called.priority())
                .findFirst()
                .orElseThrow();
    }
}
