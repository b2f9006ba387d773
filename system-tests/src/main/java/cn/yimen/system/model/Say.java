package cn.yimen.system.model;

import cn.yimen.hall.domain.Destination;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import java.util.Optional;

/// The words in which the model and the events of the real rules tell the same thing.
final class Say {

    private Say() {}

    /// The generator numbers its tickets: t7.
    static String name(TicketId id) {
        return "t" + id.value().getLeastSignificantBits();
    }

    static String to(Destination to) {
        return to.line() + at(to.window()) + " " + to.where();
    }

    static String at(Optional<WindowId> window) {
        return window.map(id -> "@" + id).orElse("");
    }
}
