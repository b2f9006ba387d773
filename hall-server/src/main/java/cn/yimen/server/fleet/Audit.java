package cn.yimen.server.fleet;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.fleet.Order;
import cn.yimen.hall.fleet.OrderEnded;

/// Where it is written down who asked what of which machine, and what became of it.
public interface Audit {

    /// Before the order leaves.
    ///
    /// @return whether it is durable; an order that is not leaves never
    boolean ordered(DeviceId device, Order order, ClerkId by);

    void ended(DeviceId device, OrderEnded end);
}
