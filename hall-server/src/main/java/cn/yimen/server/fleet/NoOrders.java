package cn.yimen.server.fleet;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.fleet.Order;
import cn.yimen.hall.fleet.OrderEnded;

/// Where nobody may ask anything of a machine.
public final class NoOrders implements Audit {

    @Override
    public boolean ordered(DeviceId device, Order order, ClerkId by) {
        return false;
    }

    @Override
    public void ended(DeviceId device, OrderEnded end) {
        // None was given.
    }
}
