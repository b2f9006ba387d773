package cn.yimen.server.queue;

import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.NumberLease;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The ordinals of one line and day: the line's own series 1, 2, 3 …, and the blocks lent to kiosks
/// (离线号段), which that series jumps over. No ordinal is in two of them, ever: a block begins behind
/// everything that was given or lent before it.
record Numbers(HallState state, Line line, LocalDate day) {

    TicketNumber next() {
        int ordinal = last() + 1;
        for (var lent = blockWith(ordinal); lent.isPresent(); lent = blockWith(ordinal)) {
            ordinal = lent.get().to() + 1;
        }
        return new TicketNumber(line.prefix(), ordinal, line.width());
    }

    NumberLease block(DeviceId device, int size) {
        int lent = blocks().stream().mapToInt(NumberLease::to).max().orElse(0);
        int from = Math.max(line.offlineFrom(), Math.max(lent, last()) + 1);
        return new NumberLease(device, line.id(), day, from, from + size - 1);
    }

    /// The blocks of a kiosk in which there is a number left.
    long blocksInHand(DeviceId device) {
        return blocks().stream()
                .filter(block -> block.device().equals(device))
                .filter(this::hasOneLeft)
                .count();
    }

    boolean areLentTo(DeviceId device, int ordinal) {
        return blockWith(ordinal).filter(block -> block.device().equals(device)).isPresent();
    }

    private Optional<NumberLease> blockWith(int ordinal) {
        return blocks().stream().filter(block -> block.holds(ordinal)).findFirst();
    }

    private List<NumberLease> blocks() {
        return state.special().leases().stream()
                .filter(block -> block.line().equals(line.id()) && block.day().equals(day))
                .toList();
    }

    private boolean hasOneLeft(NumberLease block) {
        if (!isToday()) {
            return true;
        }
        var taken =
                state.tickets().values().stream()
                        .map(ticket -> ticket.number())
                        .filter(number -> number.prefix().equals(line.prefix()))
                        .map(TicketNumber::ordinal)
                        .collect(Collectors.toSet());
        return !IntStream.rangeClosed(block.from(), block.to()).allMatch(taken::contains);
    }

    private int last() {
        return isToday() ? state.line(line.id()).lastOrdinal() : 0;
    }

    private boolean isToday() {
        return state.day().equals(Optional.of(day));
    }
}
