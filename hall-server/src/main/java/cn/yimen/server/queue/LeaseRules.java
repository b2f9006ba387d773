package cn.yimen.server.queue;

import cn.yimen.hall.config.Kiosk;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.event.HallWideEvent.NumbersLeased;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.HallCommand.LeaseNumbers;
import cn.yimen.hall.wire.Refusal;
import java.time.LocalDate;

/// Lending numbers to a kiosk for the time in which it cannot reach the server (离线号段).
final class LeaseRules {

    /// How many days ahead numbers are lent: over a long holiday's last working day.
    static final int DAYS_AHEAD = 7;

    private static final int BLOCKS_AT_MOST = 2;

    private LeaseRules() {}

    static Decision lease(HallState state, DeviceId from, LeaseNumbers c, DecideContext context) {
        return Counter.at(state, from, context, counter -> lease(counter, c));
    }

    private static Decision lease(Counter counter, LeaseNumbers c) {
        var line = counter.config().line(c.line());
        if (line.isEmpty()) {
            return Decision.refused(Refusal.UNKNOWN_LINE);
        }
        return counter.config()
                .kiosk(counter.from())
                .filter(_ -> line.get().offlineFrom() > 0 && isSoon(counter.day(), c.day()))
                .map(kiosk -> lease(counter, kiosk, line.get(), c.day()))
                .orElse(Decision.refused(Refusal.NO_LEASE));
    }

    private static boolean isSoon(LocalDate today, LocalDate day) {
        return !day.isBefore(today) && !day.isAfter(today.plusDays(DAYS_AHEAD));
    }

    private static Decision lease(Counter counter, Kiosk kiosk, Line line, LocalDate day) {
        var numbers = new Numbers(counter.state(), line, day);
        if (numbers.blocksInHand(kiosk.id()) >= BLOCKS_AT_MOST) {
            return Decision.refused(Refusal.NO_LEASE);
        }
        var block = numbers.block(kiosk.id(), kiosk.leaseSize());
        return Decision.done(
                new NumbersLeased(kiosk.id(), line.id(), day, block.from(), block.to()));
    }
}
