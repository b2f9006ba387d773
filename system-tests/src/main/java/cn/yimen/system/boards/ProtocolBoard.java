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
import cn.yimen.display.board.BoardState;
import cn.yimen.display.board.Voiced;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.Place;
import cn.yimen.hall.state.RecentCall;
import cn.yimen.hall.wire.CommandEnvelope;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;

/// A board without a window: the real connection, the real flow, every picture painted and every
/// call spoken at once. Safe for use by several threads.
final class ProtocolBoard implements HallListener, AutoCloseable {

    private static final Duration GIVE_UP = Duration.ofMinutes(1);

    private final InstantSource clock = InstantSource.system();
    private final CompletableFuture<HallClient> client = new CompletableFuture<>();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
    private final IdSource ids;
    private final List<Said> said = new ArrayList<>();
    private BoardMemory memory;

    /// @param age of the call, by the hall server's clock
    record Said(RecentCall call, Duration age) {}

    private ProtocolBoard(BoardSetup setup, RandomGenerator random) {
        ids = new IdSource(clock, random);
        memory = BoardMemory.started(setup, Optional.empty(), clock.instant());
    }

    static ProtocolBoard connect(
            HallClientConfig config, BoardSetup setup, RandomGenerator random) {
        var board = new ProtocolBoard(setup, random);
        board.client.complete(HallClient.connect(config, board, board.clock, random));
        return board;
    }

    /// Returns when it has the hall.
    void awaitReady() {
        ready.join();
    }

    @Override
    public void changed(HallUpdate update) {
        handle(new BoardEvent.Updated(update.state(), update.events()));
        handle(new BoardEvent.Painted(picture()));
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

    private synchronized void handle(BoardEvent event) {
        var step = BoardFlow.update(memory, event, clock.instant());
        memory = step.memory();
        for (var effect : step.effects()) {
            switch (effect) {
                case BoardEffect.Acknowledge answer -> acknowledge(answer);
                case BoardEffect.Announce(var call) -> say(call);
                case BoardEffect.Foresee _ -> {
                    // How long one waits is no part of these proofs.
                }
            }
        }
    }

    private void acknowledge(BoardEffect.Acknowledge answer) {
        var command = answer.command();
        var envelope = new CommandEnvelope(ids.command(), memory.self(), command);
        var _ = client.thenCompose(hall -> hall.sendUntilAnswered(envelope, GIVE_UP));
    }

    private void say(RecentCall call) {
        var now = memory.hubTime(clock.instant());
        said.add(new Said(call, Duration.between(call.at(), now)));
        handle(new BoardEvent.VoiceEnded(call, new Voiced.Spoken(List.of(Place.wholeHall()))));
    }

    /// What its loudspeaker said, in order.
    synchronized List<Said> said() {
        return List.copyOf(said);
    }

    synchronized BoardState picture() {
        return BoardPicture.of(memory, clock.instant());
    }

    @Override
    public void close() {
        var _ = client.thenAccept(HallClient::close);
    }
}
