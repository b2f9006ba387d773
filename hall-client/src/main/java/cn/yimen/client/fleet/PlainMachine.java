package cn.yimen.client.fleet;

import cn.yimen.hall.fleet.Order;
import cn.yimen.hall.fleet.OrderEnded.How;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A screen or a desk: it has nothing that could be taken out of service for citizens, and is
/// started again by whoever started it.
///
/// @param busy whether somebody uses it
/// @param restart ends the program so that it is started again
public record PlainMachine(BooleanSupplier busy, Runnable restart) implements Machine {

    @Override
    public Standing standing() {
        var plain = Standing.READY;
        return new Standing(plain.service(), plain.reason(), busy.getAsBoolean(), plain.handOver());
    }

    @Override
    public Optional<How> carryOut(Order.What what) {
        if (!(what instanceof Order.RestartProgram)) {
            return Optional.of(How.NOT_HERE);
        }
        if (!busy.getAsBoolean()) {
            restart.run();
        }
        return Optional.empty();
    }
}
