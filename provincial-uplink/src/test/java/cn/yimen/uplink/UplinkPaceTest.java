package cn.yimen.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.uplink.ScriptedPlatform.Reply;
import cn.yimen.uplink.contract.EventBatch;
import cn.yimen.uplink.contract.EventItem;
import cn.yimen.uplink.contract.Heartbeat;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UplinkPaceTest {

    private static final int GREAT = 9_000;
    private static final int TICKETS = 700;

    @TempDir Path dir;

    private Uplink uplink(EventSource source, URI platform) {
        return TestUplink.of(source, platform, dir);
    }

    @Test
    void aGreatBacklogGoesUpSideBySideAndEveryTicketKeepsItsOrder() throws Exception {
        var source = new ListSource(Morning.comings(GREAT, TICKETS));
        var four = new CountDownLatch(4);
        var order = new HashMap<UUID, List<Long>>();
        try (var platform = new ScriptedPlatform();
                var uplink = uplink(source, platform.address())) {
            platform.arriving =
                    batch -> {
                        four.countDown();
                        await(four);
                    };
            platform.usually =
                    batch -> {
                        batch.items().stream()
                                .map(EventItem::event)
                                .forEach(event ->
                                        order.computeIfAbsent(
                                                        event.ticket().orElseThrow(),
                                                        _ -> new ArrayList<>())
                                                .add(event.seq()));
                        return platform.receipt(batch, _ -> false);
                    };
            TestUplink.workUntilIdle(uplink, source);
            assertThat(platform.accepted)
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.rangeClosed(1, GREAT).boxed().toList());
        }
        assertThat(four.getCount()).isZero();
        assertThat(order.values()).hasSize(TICKETS).allSatisfy(seqs -> assertThat(seqs).isSorted());
        assertThat(source.cursor()).isEqualTo(GREAT);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void theCursorWaitsForTheSlowestLaneAndNothingGoesUpTwice() throws Exception {
        var source = new ListSource(Morning.comings(GREAT, TICKETS));
        var busy = new AtomicInteger(3);
        try (var platform = new ScriptedPlatform();
                var uplink = uplink(source, platform.address())) {
            platform.usually =
                    batch ->
                            holds(batch, 1_000) && busy.getAndDecrement() > 0
                                    ? new Reply(503, "text/plain", "", Map.of())
                                    : platform.receipt(batch, _ -> false);
            while (busy.get() > 0) {
                uplink.work();
                assertThat(source.cursor()).isLessThan(1_000);
            }
            TestUplink.workUntilIdle(uplink, source);
            assertThat(platform.accepted)
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.rangeClosed(1, GREAT).boxed().toList());
        }
    }

    private static boolean holds(EventBatch batch, long seq) {
        return batch.items().stream().anyMatch(item -> item.event().seq() == seq);
    }

    @Test
    void anAnswerThatWasLostIsAskedForWithTheSameKeys() throws Exception {
        var source = new ListSource(Morning.tickets(3));
        var sent = new ArrayList<List<String>>();
        try (var platform = new ScriptedPlatform();
                var uplink = uplink(source, platform.address())) {
            platform.script.add(batch -> {
                sent.add(batch.items().stream().map(EventItem::digest).toList());
                throw new IllegalStateException("the line breaks");
            });
            platform.usually =
                    batch -> {
                        sent.add(batch.items().stream().map(EventItem::digest).toList());
                        return platform.receipt(batch, _ -> false);
                    };
            uplink.work();
            assertThat(uplink.work().until()).isEqualTo(Rest.Until.PLATFORM);
            assertThat(source.cursor()).isZero();
            TestUplink.workUntilIdle(uplink, source);
        }
        assertThat(sent).hasSize(2).containsOnly(sent.getFirst());
    }

    @Test
    void aPlatformThatReturnsIsFoundLongBeforeTheWaitIsOver() throws Exception {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        var source = new ListSource(Morning.tickets(3));
        var uplink = uplink(source, URI.create("http://127.0.0.1:" + port));
        var rest = uplink.work();
        while (rest.atMost().compareTo(Duration.ofMinutes(4)) < 0) {
            rest = uplink.work();
        }
        try (var thread = UplinkThread.start(uplink)) {
            until(() -> thread.status().trouble().isPresent());
            try (var platform = new ScriptedPlatform(port)) {
                until(() -> source.cursor() == 3);
                assertThat(platform.accepted).containsExactly(1L, 2L, 3L);
            }
        }
    }

    @Test
    void aPlatformThatWasThereAllTheTimeIsNotRunInto() {
        var there = new AtomicInteger(1);
        var presence = new Presence(new OnlyThere(there)::answers, TestUplink.PATIENT);
        presence.note(new Delivery.NotNow("http-503", Duration.ZERO));
        assertThat(presence.look()).isEqualTo(Presence.Look.PRESENT);
        there.set(0);
        assertThat(presence.look()).isEqualTo(Presence.Look.AWAY);
        there.set(1);
        assertThat(presence.look()).isEqualTo(Presence.Look.RETURNED);
        assertThat(presence.look()).isEqualTo(Presence.Look.PRESENT);
        presence.note(new Delivery.NotNow("unreachable", Duration.ZERO));
        assertThat(presence.look()).isEqualTo(Presence.Look.RETURNED);
    }

    private record OnlyThere(AtomicInteger there) implements Platform {

        @Override
        public Delivery report(EventBatch batch) {
            throw new IllegalStateException("nobody reports here");
        }

        @Override
        public Delivery report(Heartbeat heartbeat) {
            throw new IllegalStateException("nobody reports here");
        }

        @Override
        public boolean answers() {
            return there.get() > 0;
        }

        @Override
        public int atOnce() {
            return 1;
        }

        @Override
        public void close() {}
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            LockSupport.parkNanos(5_000_000);
        }
    }
}
