package cn.yimen.system.model;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.rules.WaitEstimate;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.server.queue.DecideContext;
import cn.yimen.server.queue.Decision;
import cn.yimen.server.queue.Persons;
import cn.yimen.server.queue.QueueRules;
import cn.yimen.server.queue.Ticks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// The real rules over the real state, as the server's writer uses them, without a disk.
final class RealHall {

    private static final Persons PERSONS = new KnownPersons();

    private final Catalogue catalogue;
    private final Coverage coverage;
    private HallState state = HallState.empty();
    private Instant now = Instant.EPOCH;

    RealHall(HallConfig config, Catalogue catalogue, Coverage coverage) {
        this.catalogue = catalogue;
        this.coverage = coverage;
        apply(new Configured(config));
    }

    private record KnownPersons() implements Persons {

        @Override
        public HolderRef ref(Holder holder) {
            return new HolderRef(holder.documentNumber());
        }

        @Override
        public Optional<Integer> age(Holder holder, LocalDate on) {
            return Persona.age(holder);
        }
    }

    HallState state() {
        return state;
    }

    List<String> comeTo(Instant moment) {
        now = moment;
        return Ticks.due(state, now).stream().map(this::happens).toList();
    }

    OptionalInt minutes(LineId line) {
        return WaitEstimate.ifJoined(state, line, now)
                .map(range -> OptionalInt.of(range.fromMinutes()))
                .orElse(OptionalInt.empty());
    }

    Verdict answer(DeviceId from, HallCommand command) {
        var envelope = new CommandEnvelope(new CommandId(new UUID(0, 0)), from, command);
        var context = new DecideContext(now, catalogue, PERSONS, (_, number, _) -> "T" + number);
        return switch (QueueRules.decide(state, envelope, context)) {
            case Decision.Events done ->
                    new Verdict.Done(done.events().stream().map(this::happens).toList());
            case Decision.Refused refused -> {
                coverage.refused(refused.why());
                yield new Verdict.Refused(refused.why(), refused.about());
            }
        };
    }

    private String happens(HallEvent event) {
        coverage.happened(event);
        apply(event);
        return new Facts(state.day().orElseThrow(), now).of(event);
    }

    private void apply(HallEvent event) {
        state = state.apply(new Recorded(state.seq() + 1, now, event));
    }
}
