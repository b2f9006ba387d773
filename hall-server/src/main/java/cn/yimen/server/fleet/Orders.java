package cn.yimen.server.fleet;

import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.fleet.LogPage;
import cn.yimen.hall.fleet.Order;
import cn.yimen.hall.fleet.OrderEnded.How;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The orders of one machine, the latest first: those that are open, and the last that ended.
record Orders(List<Given> given) {

    static final Orders NONE = new Orders(List.of());

    /// More are not given to a machine that does not answer.
    static final int MOST_OPEN = 4;

    private static final int KEPT = 8;

    /// A machine that comes back within so long after an order's end may have carried it out.
    private static final Duration GRACE = Duration.ofMinutes(1);

    Orders {
        given = List.copyOf(given);
    }

    boolean isFull() {
        return given.stream().filter(Given::isOpen).count() >= MOST_OPEN;
    }

    Orders with(Given one) {
        return new Orders(
                Stream.concat(Stream.of(one), given.stream())
                        .filter(each -> each.isOpen() || given.indexOf(each) < KEPT)
                        .toList());
    }

    /// What the machine is still to do, the oldest first.
    List<Order> open(Instant now) {
        return given.stream()
                .filter(Given::isOpen)
                .filter(one -> now.isBefore(one.order().until()))
                .map(Given::order)
                .toList()
                .reversed();
    }

    Optional<Given> find(CommandId order) {
        return given.stream().filter(one -> one.order().id().equals(order)).findFirst();
    }

    Orders ended(Given which, How how, Instant now) {
        return replacing(which, one -> one.ended(how, now));
    }

    Orders with(Given which, LogPage page) {
        return replacing(which, one -> one.with(page));
    }

    private Orders replacing(Given which, UnaryOperator<Given> by) {
        return new Orders(
                given.stream()
                        .map(one -> one.order().equals(which.order()) ? by.apply(one) : one)
                        .toList());
    }

    /// Restarts that the machine has carried out: its program started after they were given.
    List<Given> restarted(Instant startedAt) {
        return given.stream()
                .filter(Given::isOpen)
                .filter(one -> one.order().what() instanceof Order.RestartProgram)
                .filter(one -> one.ranSince().filter(startedAt::isAfter).isPresent())
                .toList();
    }

    /// Nobody has said anything of these, and nobody will.
    List<Given> overdue(Instant now) {
        return given.stream()
                .filter(Given::isOpen)
                .filter(one -> now.isAfter(one.order().until().plus(GRACE)))
                .toList();
    }
}
