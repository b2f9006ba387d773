package cn.yimen.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.support.Caller;
import cn.yimen.server.support.Follower;
import cn.yimen.server.support.ServerProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// kill -9 while eight kiosks take numbers and ask again under the same id until they are answered.
final class KillTest {

    private static final int KILLS = 5;
    private static final int KIOSKS = 8;
    private static final int BETWEEN_KILLS = 60;
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final LineId UNLIMITED = new LineId("A");

    @TempDir Path data;
    private final Map<CommandEnvelope, CommandAnswer> answered = new ConcurrentHashMap<>();
    private volatile boolean isOver;
    private @Nullable ServerProcess server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void noNumberIsLostOrDoubledAndEveryAnswerStays() throws Exception {
        int port = ServerProcess.freePort();
        server = ServerProcess.ready(data, port);
        var caller = new Caller(port);
        var item = item(caller);
        try (var kiosks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int kiosk = 1; kiosk <= KIOSKS; kiosk++) {
                long seed = kiosk;
                kiosks.execute(() -> takeNumbers(caller, item, seed));
            }
            try {
                for (int kill = 1; kill <= KILLS; kill++) {
                    awaitAnswers(kill * BETWEEN_KILLS);
                    server.kill();
                    server = ServerProcess.ready(data, port);
                }
                awaitAnswers((KILLS + 1) * BETWEEN_KILLS);
            } finally {
                isOver = true;
            }
        }
        assertEverythingIsThere(caller, port);
    }

    private static ItemCode item(Caller caller) throws IOException, MalformedMessage {
        var body = caller.get("/v1/catalogue").body();
        return WireJson.read(body, Catalogue.class).items().stream()
                .filter(item -> item.line().equals(UNLIMITED))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private void takeNumbers(Caller caller, ItemCode item, long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var ids = new IdSource(InstantSource.system(), random);
        while (!isOver) {
            var take = new TakeNumber(ids.ticket(), List.of(item), Optional.empty());
            var envelope = new CommandEnvelope(ids.command(), new DeviceId("K" + seed), take);
            untilAnswered(caller, envelope).ifPresent(answer -> answered.put(envelope, answer));
        }
    }

    private Optional<CommandAnswer> untilAnswered(Caller caller, CommandEnvelope envelope) {
        while (!isOver) {
            try {
                return Optional.of(caller.ask(envelope));
            } catch (IOException | MalformedMessage serverAway) {
                LockSupport.parkNanos(5_000_000);
            }
        }
        return Optional.empty();
    }

    private void awaitAnswers(int count) {
        var end = Instant.now().plus(LIMIT);
        while (answered.size() < count) {
            assertThat(Instant.now()).as("%d answers", answered.size()).isBefore(end);
            LockSupport.parkNanos(1_000_000);
        }
    }

    private void assertEverythingIsThere(Caller caller, int port) throws Exception {
        for (var entry : answered.entrySet()) {
            assertThat(caller.ask(entry.getKey())).isEqualTo(entry.getValue());
        }
        var state = state(port);
        var given =
                state.tickets().values().stream()
                        .map(ticket -> ticket.number().ordinal())
                        .sorted()
                        .toList();
        assertThat(given)
                .as("continuous, none doubled")
                .containsExactlyElementsOf(IntStream.rangeClosed(1, given.size()).boxed().toList());
        assertThat(state.tickets().values().stream().map(Ticket::id).collect(Collectors.toSet()))
                .as("none lost")
                .containsAll(
                        answered.keySet().stream()
                                .map(envelope -> ((TakeNumber) envelope.command()).ticket())
                                .toList());
        assertThat(given.size()).isLessThanOrEqualTo(answered.size() + KIOSKS);
    }

    private static HallState state(int port) throws Exception {
        try (var screen = new Follower(port, "")) {
            screen.next();
            return screen.state();
        }
    }
}
