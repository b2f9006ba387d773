package cn.yimen.system.model;

import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.AcknowledgeCall;
import cn.yimen.hall.wire.HallCommand.CallChosen;
import cn.yimen.hall.wire.HallCommand.CheckIn;
import cn.yimen.hall.wire.HallCommand.GrantPriority;
import cn.yimen.hall.wire.HallCommand.HandOver;
import cn.yimen.hall.wire.HallCommand.IssueByStaff;
import cn.yimen.hall.wire.HallCommand.RateService;
import cn.yimen.hall.wire.HallCommand.RecordAppointment;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import java.util.List;
import java.util.Optional;

/// Whether a command makes sense before one looks at the hall.
final class Sound {

    private static final int MOST_ITEMS = 20;

    private Sound() {}

    static boolean is(HallCommand command) {
        return switch (command) {
            case TakeNumber c -> some(c.items()) && somebody(c.holder());
            case IssueByStaff c -> some(c.items()) && somebody(c.holder());
            case RecordAppointment c -> some(c.items()) && somebody(c.holder());
            case HandOver c -> some(c.items()) && somebody(c.holder());
            case CheckIn c -> somebody(c.holder());
            case RateService c -> c.level() >= 1 && c.level() <= 5;
            case CallChosen c -> !c.reason().isBlank();
            case GrantPriority c -> !c.reason().isBlank();
            case AcknowledgeCall c -> c.times() >= 1;
            default -> true;
        };
    }

    private static boolean some(List<?> items) {
        return !items.isEmpty() && items.size() <= MOST_ITEMS;
    }

    private static boolean somebody(Optional<Holder> holder) {
        return holder.isEmpty() || Persona.who(holder).isPresent();
    }
}
