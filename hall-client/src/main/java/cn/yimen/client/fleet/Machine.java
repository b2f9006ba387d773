package cn.yimen.client.fleet;

import cn.yimen.hall.fleet.Order;
import cn.yimen.hall.fleet.OrderEnded.How;
import cn.yimen.hall.fleet.Service;
import java.util.Optional;

/// The machine as its heartbeat finds it. Called on the heartbeat's thread.
public interface Machine {

    /// How it is now.
    ///
    /// @param reason the code on its screen while it serves nobody
    /// @param busy whether somebody uses it
    /// @param handOver numbers that it has not handed over; empty where it gives none alone
    record Standing(
            Service service, Optional<String> reason, boolean busy, Optional<Long> handOver) {

        public static final Standing READY =
                new Standing(Service.READY, Optional.empty(), false, Optional.empty());
    }

    Standing standing();

    /// Does what is asked.
    ///
    /// @return what came of it; empty while it has to wait, because somebody uses the machine
    Optional<How> carryOut(Order.What what);
}
