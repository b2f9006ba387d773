package cn.yimen.system.bench;

import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.server.person.HolderReferences;
import cn.yimen.server.person.ServerKeys;
import cn.yimen.server.queue.DecideContext;
import cn.yimen.server.queue.Decision;
import cn.yimen.server.queue.QueueRules;
import cn.yimen.server.token.TicketTokens;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import javax.crypto.spec.SecretKeySpec;

/// The bench's hall without server and disk: commands are decided and folded at the hour that it is
/// told. Used by one thread.
final class PlayedHall {

    private final BenchHall hall;
    private final HolderReferences persons;
    private final TicketTokens tokens;
    private final Consumer<Recorded> happened;
    private final IdSource ids;
    private Instant now = Instant.EPOCH;
    private HallState state = HallState.empty();

    /// @param happened told every event
    PlayedHall(BenchHall hall, Consumer<Recorded> happened) {
        this.hall = hall;
        this.happened = happened;
        var keys = new ServerKeys(new SecretKeySpec(new byte[32], "HmacSHA256"));
        persons = new HolderReferences(keys);
        tokens = new TicketTokens(keys, hall.config());
        ids = new IdSource(() -> now, new SplittableRandom(1));
    }

    /// Opens a day, laid out as the bench's hall is.
    void open(LocalDate day) {
        now = day.atTime(12, 0).atZone(hall.config().zone()).toInstant();
        if (state.config().isEmpty()) {
            happen(new Configured(hall.config()));
        }
        happen(new DayOpened(day));
    }

    /// @return a person's number, with its paper
    TakeNumber join() {
        var number = takeNumber();
        does(number);
        does(new ReportPrint(number.ticket(), PrintResult.PRINTED, ""));
        return number;
    }

    TakeNumber takeNumber() {
        return new TakeNumber(ids.ticket(), List.of(hall.item()), Optional.empty());
    }

    void does(HallCommand command) {
        switch (decide(envelope(command))) {
            case Decision.Events done -> done.events().forEach(this::happen);
            case Decision.Refused refused -> throw new IllegalStateException(refused.toString());
        }
    }

    CommandEnvelope envelope(HallCommand command) {
        return BenchHall.command(ids, command);
    }

    private Decision decide(CommandEnvelope envelope) {
        return decide(state, envelope);
    }

    /// @param then the hall as it was or is
    Decision decide(HallState then, CommandEnvelope envelope) {
        return QueueRules.decide(
                then, envelope, new DecideContext(now, hall.catalogue(), persons, tokens));
    }

    private void happen(HallEvent event) {
        var recorded = new Recorded(state.seq() + 1, now, event);
        state = state.apply(recorded);
        happened.accept(recorded);
    }

    HallState state() {
        return state;
    }

    Instant now() {
        return now;
    }
}
