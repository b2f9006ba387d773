package cn.yimen.desk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.wire.HallCommand.CallNext;
import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever clerk, hall and network do, a desk keeps its promises.
final class DeskPropertyTest {

    private static final int EVENTS = 700;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aDeskKeepsItsPromises(long seed) {
        var random = new Random(seed);
        var use = DeskInUse.live();
        use.watcher = new Promises(use)::check;
        for (int i = 0; i < EVENTS; i++) {
            step(use, random);
        }
        assertThat(use.hall.carriedOut)
                .filteredOn(CallNext.class::isInstance)
                .hasSizeGreaterThan(4);
    }

    private static void step(DeskInUse use, Random random) {
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> use.press(any(random, DeskKey.values()));
            case 3, 4 -> use.press(DeskKey.PRIMARY);
            case 5 -> use.choose(1 + random.nextInt(9));
            case 6 -> use.hall.issue(use.now(), any(random, PriorityClass.values()), "SB-0001");
            case 7 -> network(use, random);
            case 8 -> use.passesInSilence(Duration.ofMillis(random.nextInt(1500)));
            case 9 -> use.happens(link(use, random));
            default -> {
                use.hear();
                use.passes(Duration.ofMillis(random.nextInt(30_000)));
            }
        }
        if (random.nextInt(3) > 0 && !use.sent.isEmpty()) {
            network(use, random);
        }
    }

    /// An answer comes, is lost on its way, or the command never arrives.
    private static void network(DeskInUse use, Random random) {
        if (use.sent.isEmpty()) {
            return;
        }
        var last = use.sent.getLast();
        switch (random.nextInt(5)) {
            case 0 -> use.loses(last);
            case 1 -> {
                use.hall.answer(last.id(), last.command(), use.now());
                use.loses(last);
            }
            default -> use.answer(last);
        }
        if (random.nextBoolean()) {
            use.hear();
        }
    }

    private static DeskEvent link(DeskInUse use, Random random) {
        var link = random.nextInt(4) == 0 ? Contact.Link.LOST : Contact.Link.LIVE;
        return new DeskEvent.LinkChanged(link, use.now());
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    /// Watches a desk after each event.
    private static final class Promises {
        private final DeskInUse use;
        private final Set<CommandId> seen = new HashSet<>();
        private DeskState state;
        private int sent;

        Promises(DeskInUse use) {
            this.use = use;
            state = use.desk.state();
        }

        void check() {
            onlyOneIsUnderWay();
            assertThat(use.hall.callsWhileBusy()).isZero();
            thePersonBelongsToTheTicket();
            theDoublePressOfAChangeDoesNothing();
        }

        private void onlyOneIsUnderWay() {
            for (; sent < use.sent.size(); sent++) {
                var send = use.sent.get(sent);
                boolean fresh = seen.add(send.id());
                assertThat(fresh || send.equals(use.sent.get(sent - 1)))
                        .as("the last command again, or a new one after its answer")
                        .isTrue();
            }
        }

        private void theDoublePressOfAChangeDoesNothing() {
            var now = use.desk.state();
            if (!now.isSameAs(state)) {
                var press = new DeskEvent.Pressed(DeskKey.PRIMARY, use.ids(), use.now());
                assertThat(DeskFlow.update(use.desk, press).effects()).isEmpty();
            }
            state = now;
        }

        private void thePersonBelongsToTheTicket() {
            var inHand = use.desk.state().inHand().map(ticket -> ticket.id());
            if (use.desk.person() instanceof Person.Asked asked) {
                assertThat(inHand).contains(asked.ticket());
            }
        }
    }
}
