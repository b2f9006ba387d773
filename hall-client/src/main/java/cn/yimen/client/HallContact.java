package cn.yimen.client;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.fleet.BeatAnswer;
import cn.yimen.hall.fleet.Heartbeat;
import cn.yimen.hall.fleet.LogPage;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.watch.UsualWaits;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HolderQuery;
import cn.yimen.hall.wire.HolderTickets;
import cn.yimen.hall.wire.RecordsDepth;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// What a machine asks of its hall server: [HallClient], or [NoHall] where it has none.
public interface HallContact extends AutoCloseable {

    /// The hall as last heard of.
    HallState state();

    /// Sends once. [Reply.Unanswered] means *unknown*: repeat with the same id.
    CompletableFuture<Reply> send(CommandEnvelope envelope);

    /// Sends again and again under the same id until the server has answered or the time is up.
    CompletableFuture<Reply> sendUntilAnswered(CommandEnvelope envelope, Duration giveUpAfter);

    /// Empty where there was no answer.
    CompletableFuture<Optional<Catalogue>> catalogue();

    /// Empty where there was no answer.
    CompletableFuture<Optional<UsualWaits>> usualWaits();

    /// Empty where there was no answer; a person without tickets has an empty list.
    CompletableFuture<Optional<HolderTickets>> ticketsOf(HolderQuery query);

    /// Tells how much of what people left at this machine is not at the province yet; false where
    /// nobody heard it.
    CompletableFuture<Boolean> tell(DeviceId device, RecordsDepth depth);

    /// Tells how the machine is; empty where nobody heard it.
    CompletableFuture<Optional<BeatAnswer>> beat(Heartbeat beat);

    /// Sends what was asked for of the machine's log; false where nobody took it.
    CompletableFuture<Boolean> tell(LogPage page);

    /// Until when this machine's certificate is valid; empty where it has none.
    default Optional<Instant> certificateUntil() {
        return Optional.empty();
    }

    @Override
    void close();
}
