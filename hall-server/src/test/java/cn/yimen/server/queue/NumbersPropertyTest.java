package cn.yimen.server.queue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Kiosk;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.event.HallWideEvent.NumbersLeased;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.NumberLease;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.ChangeConfig;
import cn.yimen.hall.wire.HallCommand.HandOver;
import cn.yimen.hall.wire.HallCommand.LeaseNumbers;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.server.support.Layout;
import cn.yimen.server.support.Sample;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is asked in whatever order over whatever days, restarts and layouts: a number is one
/// ticket's, and a lent one only its kiosk's.
final class NumbersPropertyTest {

    private static final LineId A = new LineId("A");
    private static final List<DeviceId> KIOSKS =
            List.of(Sample.KIOSK, new DeviceId("K2"), new DeviceId("K3"));
    private static final int STEPS = 600;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everyNumberIsOneTicketsAndEveryBlockOneKiosks(long seed) {
        var days = new Days(new Random(seed));
        for (int step = 0; step < STEPS; step++) {
            days.step();
        }
        assertThat(days.given).isGreaterThan(100);
    }

    @Test
    void theWidthGrowsPastTheLastDigitWithoutMeetingALease() {
        var desk = new Desk(layout(990, 5));
        for (int n = 1; n <= 989; n++) {
            desk.does(Sample.take(n, "A"));
        }
        desk.does(new LeaseNumbers(A, Sample.DAY));
        desk.decide(KIOSKS.get(1), new LeaseNumbers(A, Sample.DAY));
        var texts = new ArrayList<String>();
        for (int n = 990; n < 992; n++) {
            desk.does(Sample.take(n, "A"));
            texts.add(desk.at(n).number().text());
        }
        desk.does(handOver(2000, Sample.DAY, new TicketNumber("A", 994, 3)));
        assertThat(texts).containsExactly("A1000", "A1001");
        desk.does(new LeaseNumbers(A, Sample.DAY));
        assertThat(desk.state.special().leases().getLast())
                .isEqualTo(new NumberLease(Sample.KIOSK, A, Sample.DAY, 1002, 1006));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsHandedOverInAnyOrderAndTwiceIsThereOnceAndByTime(long seed) {
        var random = new Random(seed);
        var desk = new Desk(layout(3, 20));
        desk.does(new LeaseNumbers(A, Sample.DAY));
        desk.now = desk.now.plus(Duration.ofHours(1));
        var given = new ArrayList<HandOver>();
        for (int n = 0; n < 20; n++) {
            given.add(handOver(n, Sample.DAY, new TicketNumber("A", 3 + n, 3)));
            given.add(given.getLast());
        }
        Collections.shuffle(given, random);
        var seen = new HashSet<HandOver>();
        for (var one : given) {
            if (seen.add(one)) {
                desk.does(one);
            } else {
                desk.already(one);
            }
        }
        assertThat(desk.state.waitingIn(A))
                .extracting(ticket -> ticket.number().ordinal())
                .isSorted()
                .hasSize(20);
    }

    /// Several days of random asking, checked after every step.
    private static final class Days {

        private final RandomGenerator random;
        private final Desk desk = new Desk(layout(5, 4));
        private final Map<String, DeviceId> lentTo = new HashMap<>();
        private final Map<LocalDate, Set<String>> taken = new HashMap<>();
        private int tickets;
        private int given;

        private Days(RandomGenerator random) {
            this.random = random;
        }

        private void step() {
            switch (random.nextInt(40)) {
                case 0 -> {
                    desk.now = desk.now.plus(Duration.ofHours(random.nextInt(30)));
                    desk.ticks();
                }
                case 1 -> desk.state = HallState.of(desk.state.snapshot());
                case 2, 3 -> ask(relaidOut());
                case 4, 5, 6, 7, 8 -> ask(new LeaseNumbers(A, today().plusDays(random.nextInt(3))));
                case 9, 10, 11, 12, 13, 14, 15 -> ask(anyHandOver());
                default -> ask(Sample.take(++tickets, "A"));
            }
        }

        private LocalDate today() {
            return desk.state.day().orElseThrow();
        }

        private HallCommand relaidOut() {
            return new ChangeConfig(
                    layout(1 + random.nextInt(40), 1 + random.nextInt(12)), Sample.CLERK);
        }

        /// Mostly of some lease, sometimes of nobody's.
        private HallCommand anyHandOver() {
            var leases = desk.state.special().leases();
            int ordinal = 1 + random.nextInt(60);
            if (!leases.isEmpty() && random.nextInt(4) > 0) {
                var lease = leases.get(random.nextInt(leases.size()));
                ordinal = random.nextInt(lease.from(), lease.to() + 1);
            }
            return handOver(++tickets, today(), new TicketNumber("A", ordinal, 3));
        }

        private void ask(HallCommand command) {
            var before = desk.state;
            var from = KIOSKS.get(random.nextInt(KIOSKS.size()));
            if (desk.decide(from, command) instanceof Decision.Events done) {
                for (var event : done.events()) {
                    switch (event) {
                        case Reserved e -> check(before, from, e);
                        case NumbersLeased e -> check(e);
                        default -> {}
                    }
                }
            }
        }

        private void check(NumbersLeased e) {
            for (int ordinal = e.from(); ordinal <= e.to(); ordinal++) {
                assertThat(lentTo.put(e.day() + " " + ordinal, e.device())).isNull();
                assertThat(taken.getOrDefault(e.day(), Set.of())).doesNotContain("A" + ordinal);
            }
        }

        private void check(HallState before, DeviceId from, Reserved e) {
            given++;
            int ordinal = e.number().ordinal();
            assertThat(taken.computeIfAbsent(e.day(), _ -> new HashSet<>()).add("A" + ordinal))
                    .isTrue();
            var owner = Optional.ofNullable(lentTo.get(e.day() + " " + ordinal));
            if (e.issuedOfflineAt().isPresent()) {
                assertThat(owner).contains(from);
            } else {
                assertThat(owner).isEmpty();
                for (int gap = before.line(A).lastOrdinal() + 1; gap < ordinal; gap++) {
                    assertThat(lentTo).containsKey(e.day() + " " + gap);
                }
            }
        }
    }

    private static HandOver handOver(long ticket, LocalDate day, TicketNumber number) {
        return new HandOver(
                Sample.ticket(ticket),
                day,
                number,
                List.of(Sample.code("A")),
                Optional.empty(),
                Sample.MORNING.plusSeconds(number.ordinal() * 10L),
                PrintResult.PRINTED,
                "");
    }

    private static HallConfig layout(int offlineFrom, int leaseSize) {
        return new Layout()
                .line("A", line -> Layout.lending(line, offlineFrom))
                .kiosks(
                        new Kiosk(KIOSKS.get(0), "K1", leaseSize),
                        new Kiosk(KIOSKS.get(1), "K2", leaseSize),
                        new Kiosk(KIOSKS.get(2), "K3", leaseSize))
                .done();
    }
}
