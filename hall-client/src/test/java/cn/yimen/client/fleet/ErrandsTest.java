package cn.yimen.client.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.client.NoHall;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.fleet.LogPage;
import cn.yimen.hall.fleet.MetErrors;
import cn.yimen.hall.fleet.Order;
import cn.yimen.hall.fleet.OrderEnded;
import cn.yimen.hall.fleet.OrderEnded.How;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.WireJson;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ErrandsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final DeviceId K1 = new DeviceId("K1");

    private Instant now = NOON;
    private boolean somebody;
    private final List<Order.What> done = new ArrayList<>();
    private final LogBook book = new LogBook();
    private final Errands errands =
            new Errands(
                    new Machine() {
                        @Override
                        public Standing standing() {
                            return Standing.READY;
                        }

                        @Override
                        public Optional<How> carryOut(Order.What what) {
                            if (somebody) {
                                return Optional.empty();
                            }
                            done.add(what);
                            return Optional.of(How.DONE);
                        }
                    },
                    new NoHall(),
                    K1,
                    new Beats.Around(() -> now, new Random(1), book, new MetErrors(() -> now)));

    private static Order order(int n, Order.What what) {
        return new Order(new CommandId(new UUID(0x7001, n)), NOON.plusSeconds(7_200), what);
    }

    @Test
    void nothingIsDoneWhileSomebodyIsThere() {
        somebody = true;
        var restart = order(1, new Order.RestartProgram());
        errands.take(List.of(restart), now);
        assertThat(errands.carryOn()).isFalse();
        somebody = false;
        assertThat(errands.carryOn()).isTrue();
        assertThat(errands.ended()).containsExactly(new OrderEnded(restart.id(), How.DONE));
    }

    @Test
    void theSameOrderIsCarriedOutOnceHoweverOftenItComes() {
        var order = order(1, new Order.OutOfService("维修"));
        for (int round = 0; round < 3; round++) {
            errands.take(List.of(order), now);
            errands.carryOn();
            errands.told(errands.ended());
        }
        assertThat(done).hasSize(1);
    }

    @Test
    void anOrderEndsByTheHallsClockNotByTheMachines() {
        somebody = true;
        errands.take(List.of(order(1, new Order.RestartProgram())), now.plusSeconds(3_600));
        now = now.plus(Duration.ofMinutes(59));
        assertThat(errands.carryOn()).isFalse();
        now = now.plus(Duration.ofMinutes(2));
        assertThat(errands.carryOn()).isTrue();
        assertThat(errands.ended()).extracting(OrderEnded::how).containsExactly(How.TOO_LATE);
    }

    /// Seeded persons pass through the log of five hundred sessions; none of them leaves.
    @Test
    void aLogThatIsSentHoldsNobody() {
        var random = new Random(17);
        var log = new EventLog(() -> now, book.before(quiet()));
        var persons = new ArrayList<String>();
        for (int session = 0; session < 500; session++) {
            now = now.plusSeconds(7);
            var mobile = "1%010d".formatted(3_000_000_000L + random.nextInt(999_999_999));
            var document = "5301021962%07dX".formatted(random.nextInt(9_999_999));
            persons.addAll(List.of(mobile, document));
            log.write("card.read", Map.of("part", document, "holder", mobile, "millis", 40));
            log.write("bug", Map.of("type", "cn.yimen.X", "at", mobile, "why", document));
            log.write("phone", Map.of("count", mobile, "order", document));
        }
        var sent = String.join("\n", book.since(NOON));
        assertThat(sent).contains("card.read millis=40");
        assertThat(persons).noneMatch(sent::contains);
    }

    @Test
    void whatIsSentHasRoomInOneMessage() {
        var log = new EventLog(() -> now, book.before(quiet()));
        for (int n = 0; n < 5_000; n++) {
            log.write("bug", Map.of("type", "cn.yimen." + "a".repeat(140), "count", n));
        }
        var lines = book.since(NOON);
        assertThat(lines).hasSize(LogBook.KEPT);
        var page = Errands.page(K1, order(1, new Order.SendLog(1)).id(), lines);
        assertThat(WireJson.bytes(page).length).isLessThan(60 * 1024);
        assertThat(page.lines()).hasSizeLessThanOrEqualTo(LogPage.MOST_LINES);
        assertThat(page.lines().getLast()).contains("count=4999");
        assertThat(page.left()).isEqualTo(LogBook.KEPT - page.lines().size());
    }

    private static PrintStream quiet() {
        return new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    }
}
