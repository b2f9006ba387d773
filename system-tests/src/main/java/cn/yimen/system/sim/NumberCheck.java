package cn.yimen.system.sim;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.state.HallState;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// No number twice in a line and day, and no ticket twice.
final class NumberCheck {

    private final Map<Given, TicketId> given = new HashMap<>();
    private final Map<TicketId, Given> numbers = new HashMap<>();

    private record Given(LocalDate day, String prefix, int ordinal) {}

    void check(HallState before, Recorded recorded) {
        if (recorded.event() instanceof Reserved e) {
            var number = new Given(e.day(), e.number().prefix(), e.number().ordinal());
            var other = given.put(number, e.ticket());
            Violation.unless(other == null, "a number is given once", number);
            var earlier = numbers.put(e.ticket(), number);
            Violation.unless(earlier == null, "a ticket has one number", e);
            Violation.unless(
                    before.day().filter(today -> !today.isBefore(e.day())).isPresent(),
                    "a number belongs to a day that has begun",
                    e);
        }
    }
}
