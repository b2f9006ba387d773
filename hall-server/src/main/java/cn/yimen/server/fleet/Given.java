package cn.yimen.server.fleet;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.fleet.LogPage;
import cn.yimen.hall.fleet.Order;
import cn.yimen.hall.fleet.OrderEnded.How;
import java.time.Instant;
import java.util.Optional;

/// An order as it was given to a machine.
///
/// @param ranSince when the machine's program had started when it was given; a program that started
///   later has carried a restart out
/// @param ended what became of it; empty while that is open
/// @param endedAt by the server's clock
/// @param log what came of [Order.SendLog]
public record Given(
        Order order,
        Instant at,
        ClerkId by,
        Optional<Instant> ranSince,
        Optional<How> ended,
        Optional<Instant> endedAt,
        Optional<LogPage> log) {

    boolean isOpen() {
        return ended.isEmpty();
    }

    Given ended(How how, Instant now) {
        return new Given(order, at, by, ranSince, Optional.of(how), Optional.of(now), log);
    }

    Given with(LogPage page) {
        return new Given(order, at, by, ranSince, ended, endedAt, Optional.of(page));
    }
}
