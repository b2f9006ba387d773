package cn.yimen.display.app;

import cn.yimen.client.HallClient;
import cn.yimen.device.DeviceStatus;
import cn.yimen.display.board.BoardEffect.Acknowledge;
import cn.yimen.display.speech.SpeechCondition;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.state.DevicePart;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.Reporting.ReportDevice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// What the board says to the hall. Each saying has its own command id and is repeated under it
/// until it is answered; the answer changes nothing here, because the journal brings it back. Safe
/// for use by several threads.
final class HallLine {

    private static final String PANELS = "window-panels";
    private static final Duration GIVE_UP = Duration.ofMinutes(10);

    private final CompletableFuture<HallClient> client = new CompletableFuture<>();
    private final DeviceId self;
    private final IdSource ids;

    HallLine(DeviceId self, IdSource ids) {
        this.self = self;
        this.ids = ids;
    }

    /// What was said before goes out now.
    void connected(HallClient hall) {
        client.complete(hall);
    }

    /// The time of day in the hall; this machine's until the hall is heard, because a machine's
    /// clock and zone may be set to anything.
    ///
    /// @param now by the machine's own clock
    LocalTime time(Instant now) {
        return heard().flatMap(hall ->
                        hall.state()
                                .config()
                                .map(config ->
                                        LocalTime.ofInstant(hall.serverTime(), config.zone())))
                .orElseGet(() -> LocalTime.ofInstant(now, ZoneId.systemDefault()));
    }

    private Optional<HallClient> heard() {
        return client.isDone() ? Optional.of(client.join()) : Optional.empty();
    }

    void acknowledge(Acknowledge answer) {
        send(answer.command());
    }

    void report(SpeechCondition condition) {
        send(
                new ReportDevice(
                        DevicePart.LOUDSPEAKER, condition.readiness().name(), condition.faults()));
    }

    /// How the panels over the windows are.
    void report(DeviceStatus panels) {
        var faults = panels.faults().stream().map(Enum::name).sorted().toList();
        send(new ReportDevice(PANELS, panels.readiness().name(), faults));
    }

    private void send(HallCommand command) {
        var envelope = new CommandEnvelope(ids.command(), self, command);
        var _ = client.thenCompose(hall -> hall.sendUntilAnswered(envelope, GIVE_UP));
    }
}
