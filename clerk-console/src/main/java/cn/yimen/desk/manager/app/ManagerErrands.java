package cn.yimen.desk.manager.app;

import cn.yimen.client.HallClient;
import cn.yimen.client.Reply;
import cn.yimen.desk.manager.ManagerEffect;
import cn.yimen.desk.manager.ManagerEvent;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.wire.CommandEnvelope;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;

/// Carries the manager's wishes to the hall server; what comes of them returns as events.
record ManagerErrands(
        HallClient client, DeviceId device, InstantSource clock, Consumer<ManagerEvent> desk) {

    private static final Duration GIVE_UP = Duration.ofSeconds(20);

    void run(ManagerEffect effect) {
        switch (effect) {
            case ManagerEffect.Send send -> send(send);
        }
    }

    private void send(ManagerEffect.Send send) {
        var envelope = new CommandEnvelope(send.id(), device, send.command());
        var _ =
                client.sendUntilAnswered(envelope, GIVE_UP)
                        .thenAccept(reply -> desk.accept(said(send, reply)));
    }

    private ManagerEvent said(ManagerEffect.Send send, Reply reply) {
        return switch (reply) {
            case Reply.Answered answered ->
                    new ManagerEvent.Answered(send.id(), answered.answer(), clock.instant());
            case Reply.Busy _, Reply.Unanswered _ ->
                    new ManagerEvent.Unanswered(send.id(), clock.instant());
        };
    }
}
