package cn.yimen.server.queue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.CallRule;
import cn.yimen.hall.config.Clerk;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.PassedRule;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Referred;
import cn.yimen.hall.event.TicketEvent.Rejoined;
import cn.yimen.hall.event.TicketEvent.Resumed;
import cn.yimen.hall.event.TicketEvent.Transferred;
import cn.yimen.hall.rules.Reach;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.wire.Beside;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.RecallTicket;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.server.support.Layout;
import cn.yimen.server.support.Sample;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/// Random days without sense: whatever anybody asks, the rules keep their promises.
final class CallingPropertyTest {

    private static final int DAYS = 180;
    private static final int COMMANDS = 400;
    private static final int LIMIT = 3;

    private final Set<Class<?>> done = new HashSet<>();
    private final Set<Refusal> refused = new HashSet<>();

    @Test
    void whateverIsAskedThePromisesAreKept() {
        for (long seed = 1; seed <= DAYS; seed++) {
            try {
                new Day(seed).live();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
        assertThat(done).contains(HallCommand.AtWindow.class.getPermittedSubclasses());
        assertThat(done).contains(HallCommand.OfTicket.class.getPermittedSubclasses());
        assertThat(done).contains(Beside.class.getPermittedSubclasses());
        assertThat(refused)
                .contains(
                        Refusal.CALLED_TOO_OFTEN,
                        Refusal.CLERK_ELSEWHERE,
                        Refusal.HALL_STOPPED,
                        Refusal.NOBODY_WAITING,
                        Refusal.NOT_SERVED_HERE,
                        Refusal.OTHER_WINDOW,
                        Refusal.PASSED_TOO_OFTEN,
                        Refusal.PERSON_ELSEWHERE,
                        Refusal.UNKNOWN_TICKET,
                        Refusal.WINDOW_BUSY);
    }

    private final class Day {

        private final RandomGenerator random;
        private final AnyCommand any;
        private final Desk desk;
        private final Set<TicketId> moved = new HashSet<>();

        Day(long seed) {
            random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            any = new AnyCommand(random);
            desk = new Desk(config(random));
        }

        void live() {
            for (int n = 0; n < COMMANDS; n++) {
                timePasses();
                var before = desk.state;
                var command = any.next(before, desk.now);
                check(before, command, desk.decide(command));
                Invariants.hold(desk.state);
            }
        }

        /// Now and then to the next day, or over a change of the hall's rules.
        private void timePasses() {
            desk.now = desk.now.plusSeconds(random.nextInt(40));
            switch (random.nextInt(300)) {
                case 0 -> {
                    desk.now = desk.now.plus(Duration.ofDays(1));
                    desk.ticks();
                }
                case 1 -> desk.apply(new Configured(config(random)));
                default -> {}
            }
        }

        private void check(HallState before, HallCommand command, Decision decision) {
            switch (decision) {
                case Decision.Refused r -> {
                    refused.add(r.why());
                    assertThat(desk.state.seq()).isEqualTo(before.seq());
                    if (command instanceof CallNext next && r.why() == Refusal.NOBODY_WAITING) {
                        assertThat(reachable(before, next)).isEmpty();
                    }
                }
                case Decision.Events events when events.events().isEmpty() -> {}
                case Decision.Events events -> {
                    done.add(command.getClass());
                    events.events().forEach(event -> check(before, event));
                    checkASecondTap(command);
                }
            }
        }

        private void checkASecondTap(HallCommand command) {
            var after = desk.state.seq();
            if (!(command instanceof RecallTicket)) {
                desk.decide(command);
                assertThat(desk.state.seq()).as("second %s", command).isEqualTo(after);
            }
        }

        private void check(HallState before, HallEvent event) {
            switch (event) {
                case Called called -> {
                    assertThat(before.special().stop()).isEmpty();
                    if (called.reason().chosenBecause().isEmpty()) {
                        checkTurn(before, called);
                    }
                }
                case Resumed _ -> assertThat(before.special().stop()).isEmpty();
                case Rejoined e -> moved.add(e.ticket());
                case Transferred e -> moved.add(e.ticket());
                case Referred e -> moved.add(e.ticket());
                default -> {}
            }
        }

        private void checkTurn(HallState before, Called called) {
            var ticket = before.ticket(called.ticket()).orElseThrow();
            assertThat(called.reason().overtook())
                    .allMatch(id -> before.ticket(id).orElseThrow().overtaken() < LIMIT);
            if (keepsItsTurn(ticket)) {
                assertThat(reachable(before, new CallNext(called.window(), called.clerk())))
                        .filteredOn(this::keepsItsTurn)
                        .filteredOn(t -> t.line().equals(ticket.line()))
                        .filteredOn(t -> t.priority() == ticket.priority())
                        .allMatch(t -> t.number().ordinal() >= ticket.number().ordinal());
            }
        }

        private boolean keepsItsTurn(Ticket ticket) {
            return ticket.appointment().isEmpty() && !moved.contains(ticket.id());
        }

        private List<Ticket> reachable(HallState state, CallNext next) {
            var reach = Reach.of(state, next.window());
            return state.tickets().values().stream()
                    .filter(t -> t.stage() == TicketStage.WAITING)
                    .filter(t -> reach.serves(t.line()))
                    .filter(t -> !reach.isKeptForAnother(t) && !reach.isPersonElsewhere(t))
                    .toList();
        }
    }

    private static HallConfig config(RandomGenerator random) {
        var modes = PassedRule.Mode.values();
        return new Layout()
                .passed(new PassedRule(modes[random.nextInt(modes.length)], random.nextInt(4), 1))
                .calls(new CallRule(random.nextInt(30), random.nextInt(4)))
                .clerks(
                        random.nextBoolean()
                                ? new Clerk[0]
                                : new Clerk[] {
                                    new Clerk(Sample.OTHER_CLERK, List.of(new LineId("B")))
                                })
                .done();
    }
}
