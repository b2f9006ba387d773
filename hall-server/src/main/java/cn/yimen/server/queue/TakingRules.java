package cn.yimen.server.queue;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;

/// Taking a number (取号): one live number a person and line, continuous within line and day.
final class TakingRules {

    private TakingRules() {}

    static Decision take(
            HallState state, DeviceId from, TakeNumber command, DecideContext context) {
        if (state.config().isEmpty() || state.day().isEmpty()) {
            return Decision.refused(Refusal.NO_WINDOW);
        }
        if (state.ticket(command.ticket()).isPresent()) {
            return Decision.already();
        }
        return switch (lineOf(command, context)) {
            case Choice.None none -> Decision.refused(none.why());
            case Choice.One one -> {
                var taking =
                        new Taking(state, state.config().get(), state.day().get(), from, context);
                yield taking.take(command, one.line());
            }
        };
    }

    private sealed interface Choice {
        record One(LineId line) implements Choice {}

        record None(Refusal why) implements Choice {}
    }

    private static Choice lineOf(TakeNumber command, DecideContext context) {
        var lines = new LinkedHashSet<LineId>();
        for (var code : command.items()) {
            var line = context.catalogue().item(code).map(ServiceItem::line);
            if (line.isEmpty()) {
                return new Choice.None(Refusal.UNKNOWN_ITEM);
            }
            lines.add(line.get());
        }
        return lines.size() == 1
                ? new Choice.One(lines.getFirst())
                : new Choice.None(Refusal.SEVERAL_LINES);
    }

    private record Taking(
            HallState state,
            HallConfig config,
            LocalDate day,
            DeviceId from,
            DecideContext context) {

        Decision take(TakeNumber command, LineId id) {
            var line = config.line(id);
            if (line.isEmpty() || config.windowsOf(id).isEmpty()) {
                return Decision.refused(Refusal.NO_WINDOW);
            }
            var holder = command.holder().filter(h -> !h.documentNumber().isBlank());
            var ref = holder.map(context.persons()::ref);
            var live = ref.flatMap(person -> liveTicket(person, id));
            if (live.isPresent()) {
                return Decision.refused(Refusal.LIVE_TICKET, live.get().id());
            }
            return isUsedUp(line.get())
                    ? Decision.refused(Refusal.CAPACITY_USED_UP)
                    : Decision.done(reserved(command, line.get(), ref));
        }

        private Optional<Ticket> liveTicket(HolderRef person, LineId line) {
            return state.heldBy(person).stream()
                    .filter(ticket -> ticket.line().equals(line))
                    .filter(ticket -> ticket.stage().isLive())
                    .filter(ticket -> !isPassedForGood(ticket))
                    .findFirst();
        }

        /// Otherwise somebody who was passed too often could not be served today at all.
        private boolean isPassedForGood(Ticket ticket) {
            return ticket.stage() == TicketStage.PASSED
                    && ticket.timesPassed() > config.passed().timesAtMost();
        }

        private boolean isUsedUp(Line line) {
            return line.dailyCapacity() > 0
                    && state.line(line.id()).lastOrdinal() >= line.dailyCapacity();
        }

        private Reserved reserved(TakeNumber command, Line line, Optional<HolderRef> ref) {
            int ordinal = state.line(line.id()).lastOrdinal() + 1;
            var number = new TicketNumber(line.prefix(), ordinal, line.width());
            return new Reserved(
                    command.ticket(),
                    day,
                    line.id(),
                    number,
                    command.items(),
                    command.holder().map(this::priority).orElse(PriorityClass.ORDINARY),
                    command.holder().map(Holder::kind).orElse(IdentityKind.NONE),
                    ref,
                    from,
                    context.tokens().token(day, number, command.ticket()));
        }

        private PriorityClass priority(Holder holder) {
            return context.persons()
                    .age(holder, day)
                    .filter(age -> age >= config.priority().seniorAge())
                    .map(_ -> PriorityClass.SENIOR)
                    .orElse(PriorityClass.ORDINARY);
        }
    }
}
