package cn.yimen.server.queue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.server.support.Sample;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Decides commands one after the other and applies what they come to.
final class Desk implements Persons {

    Instant now = Sample.MORNING;
    HallState state = HallState.empty();
    private long commands;

    Desk() {
        this(Sample.config());
    }

    Desk(HallConfig config) {
        apply(new Configured(config));
        ticks();
    }

    void ticks() {
        Ticks.due(state, now).forEach(this::apply);
    }

    void apply(HallEvent event) {
        state = state.apply(new Recorded(state.seq() + 1, now, event));
    }

    Decision decide(HallCommand command) {
        return decide(Sample.KIOSK, command);
    }

    Decision decide(DeviceId from, HallCommand command) {
        return decide(new CommandEnvelope(Sample.command(++commands), from, command));
    }

    Decision decide(CommandEnvelope envelope) {
        var context =
                new DecideContext(now, Sample.catalogue(), this, (_, number, _) -> "T" + number);
        var decision = QueueRules.decide(state, envelope, context);
        if (decision instanceof Decision.Events events) {
            events.events().forEach(this::apply);
        }
        return decision;
    }

    Desk does(HallCommand command) {
        assertThat(decide(command))
                .isInstanceOfSatisfying(
                        Decision.Events.class, done -> assertThat(done.events()).isNotEmpty());
        return this;
    }

    void already(HallCommand command) {
        assertThat(decide(command)).isEqualTo(Decision.already());
    }

    void refuses(HallCommand command, Refusal why) {
        assertThat(decide(command))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    Ticket issues(long ticket, String line) {
        does(Sample.take(ticket, line)).prints(ticket);
        return at(ticket);
    }

    Desk prints(long ticket) {
        return does(new ReportPrint(Sample.ticket(ticket), PrintResult.PRINTED, ""));
    }

    void opens() {
        does(new OpenWindow(Sample.ONE, Sample.CLERK));
    }

    Ticket at(long ticket) {
        return state.ticket(Sample.ticket(ticket)).orElseThrow();
    }

    TicketStage stage(long ticket) {
        return at(ticket).stage();
    }

    Optional<TicketId> atWindowOne() {
        return state.window(Sample.ONE).current();
    }

    @Override
    public HolderRef ref(Holder holder) {
        return new HolderRef("ref of " + holder.documentNumber());
    }

    @Override
    public Optional<Integer> age(Holder holder, LocalDate on) {
        var birth =
                LocalDate.parse(
                        holder.documentNumber().substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
        return Optional.of(Period.between(birth, on).getYears());
    }
}
