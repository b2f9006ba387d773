package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.DeviceId;

/// Which machine this is, and who is asked beside it.
public record Machine(DeviceId device, Assistance assistance) {

    /// One in a hall, with staff beside it.
    public static Machine staffed(DeviceId device) {
        return new Machine(device, Assistance.STAFFED);
    }
}
