package cn.yimen.desk.effect;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.device.pad.EvaluatorPad;
import cn.yimen.device.pad.PadAnswer;
import cn.yimen.device.serial.Call;
import cn.yimen.device.serial.Outcome;
import cn.yimen.device.serial.Outcome.Answered;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Finished;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand.RateService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Asks the citizen on the pad (评价器) when the service at this window is finished (一次一评), and tells
/// the hall the level. Whoever does not press gives no rating; the next citizen's service ends the
/// asking. Called on the client's thread; passes on what it hears.
public final class PadRatings implements HallListener {

    private static final Duration TIME_TO_PRESS = Duration.ofSeconds(10);
    private static final Duration GIVE_UP = Duration.ofMinutes(10);

    private final HallListener desk;
    private final EvaluatorPad pad;
    private final WindowId window;
    private final Teller teller;
    private Optional<Call<PadAnswer>> asking = Optional.empty();

    /// What a rating is told with.
    ///
    /// @param client completed as soon as there is one
    public record Teller(
            CompletableFuture<HallClient> client, DeviceId device, IdSource ids, EventLog log) {

        private void tell(TicketId ticket, int level) {
            var rating = new RateService(ticket, level, List.of());
            var envelope = new CommandEnvelope(ids.command(), device, rating);
            var _ = client.thenCompose(hall -> hall.sendUntilAnswered(envelope, GIVE_UP));
        }
    }

    public PadRatings(HallListener desk, EvaluatorPad pad, WindowId window, Teller teller) {
        this.desk = desk;
        this.pad = pad;
        this.window = window;
        this.teller = teller;
    }

    @Override
    public void changed(HallUpdate update) {
        desk.changed(update);
        if (!update.fromSnapshot()) {
            update.events().stream()
                    .map(Recorded::event)
                    .forEach(event -> {
                        switch (event) {
                            case Finished done when done.window().equals(window) ->
                                    ask(done.ticket());
                            case ServingStarted next when next.window().equals(window) -> stop();
                            default -> {}
                        }
                    });
        }
    }

    private void ask(TicketId ticket) {
        stop();
        Call<PadAnswer> call = pad.ask(TIME_TO_PRESS);
        asking = Optional.of(call);
        var _ = call.outcome().thenAccept(outcome -> ended(ticket, outcome));
    }

    private void stop() {
        asking.ifPresent(Call::cancel);
        asking = Optional.empty();
    }

    private void ended(TicketId ticket, Outcome<PadAnswer> outcome) {
        boolean rated = false;
        if (outcome instanceof Answered<PadAnswer>(PadAnswer.Rated(int level))) {
            rated = true;
            teller.tell(ticket, level);
        }
        teller.log()
                .write(
                        "pad.asked",
                        Map.of("outcome", outcome.getClass().getSimpleName(), "rated", rated));
    }

    @Override
    public void link(LinkState state) {
        desk.link(state);
    }

    @Override
    public void heartbeat(Instant serverTime) {
        desk.heartbeat(serverTime);
    }
}
