package cn.yimen.client;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.fleet.BeatAnswer;
import cn.yimen.hall.fleet.Heartbeat;
import cn.yimen.hall.fleet.LogPage;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.watch.UsualWaits;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HolderQuery;
import cn.yimen.hall.wire.HolderTickets;
import cn.yimen.hall.wire.RecordsDepth;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// A machine that belongs to no hall server (网点、便民服务点). What it has done by itself is all there is
/// to know of it, so that being told of it changes nothing; nobody answers anything else.
public final class NoHall implements HallContact {

    @Override
    public HallState state() {
        return HallState.empty();
    }

    @Override
    public CompletableFuture<Reply> send(CommandEnvelope envelope) {
        return CompletableFuture.completedFuture(
                switch (envelope.command()) {
                    case HallCommand.HandOver _, HallCommand.ReportPrint _ ->
                            new Reply.Answered(new CommandAnswer.Accepted(List.of()));
                    default -> new Reply.Unanswered("no hall server");
                });
    }

    @Override
    public CompletableFuture<Reply> sendUntilAnswered(
            CommandEnvelope envelope, Duration giveUpAfter) {
        return send(envelope);
    }

    @Override
    public CompletableFuture<Optional<Catalogue>> catalogue() {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    @Override
    public CompletableFuture<Optional<UsualWaits>> usualWaits() {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    @Override
    public CompletableFuture<Optional<HolderTickets>> ticketsOf(HolderQuery query) {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    @Override
    public CompletableFuture<Boolean> tell(DeviceId device, RecordsDepth depth) {
        return CompletableFuture.completedFuture(false);
    }

    @Override
    public CompletableFuture<Optional<BeatAnswer>> beat(Heartbeat beat) {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    @Override
    public CompletableFuture<Boolean> tell(LogPage page) {
        return CompletableFuture.completedFuture(false);
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
