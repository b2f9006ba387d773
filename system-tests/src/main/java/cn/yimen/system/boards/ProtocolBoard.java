package cn.yimen.system.boards;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallClientConfig;
import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.display.board.BoardEffect;
import cn.yimen.display.board.BoardEvent;
import cn.yimen.display.board.BoardFlow;
import cn.yimen.display.board.BoardMemory;
import cn.yimen.display.board.BoardPicture;
import cn.yimen.display.board.BoardSetup;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand.AcknowledgeCall;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;

/// A board without a window: the real connection, the real flow, and every picture painted at once.
/// Lives on its connection's thread.
final class ProtocolBoard implements HallListener, AutoCloseable {

    private static final Duration GIVE_UP = Duration.ofMinutes(1);

    private final InstantSource clock = InstantSource.system();
    private final CompletableFuture<HallClient> client = new CompletableFuture<>();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
    private final IdSource ids;
    private BoardMemory memory;

    private ProtocolBoard(DeviceId self, RandomGenerator random) {
        ids = new IdSource(clock, random);
        var setup = BoardSetup.main(self).speaking(false);
        memory = BoardMemory.started(setup, Optional.empty(), clock.instant());
    }

    static ProtocolBoard connect(URI server, DeviceId self, RandomGenerator random) {
        var board = new ProtocolBoard(self, random);
        board.client.complete(
                HallClient.connect(HallClientConfig.of(server, self), board, board.clock, random));
        return board;
    }

    /// Returns when it has the hall.
    void awaitReady() {
        ready.join();
    }

    @Override
    public void changed(HallUpdate update) {
        handle(new BoardEvent.Updated(update.state(), update.events()));
        handle(new BoardEvent.Painted(BoardPicture.of(memory, clock.instant())));
        ready.complete(true);
    }

    @Override
    public void heartbeat(Instant serverTime) {
        handle(new BoardEvent.Beat(serverTime));
    }

    @Override
    public void link(LinkState state) {
        // What a lost link does to a board is the flow's own business: it hears no beat.
    }

    private void handle(BoardEvent event) {
        var step = BoardFlow.update(memory, event, clock.instant());
        memory = step.memory();
        for (var effect : step.effects()) {
            if (effect instanceof BoardEffect.Acknowledge answer) {
                var command =
                        new AcknowledgeCall(
                                answer.call().ticket(), answer.call().times(), answer.what());
                var envelope = new CommandEnvelope(ids.command(), memory.self(), command);
                var _ = client.thenCompose(hall -> hall.sendUntilAnswered(envelope, GIVE_UP));
            }
        }
    }

    @Override
    public void close() {
        var _ = client.thenAccept(HallClient::close);
    }
}
