package cn.yimen.hall.wire;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;

/// A member of staff wants another password.
///
/// @param known the one until now
public record NewPassword(ClerkId clerk, String known, String wanted, DeviceId from) {

    /// Without the passwords.
    @Override
    public String toString() {
        return "NewPassword[" + clerk + " at " + from + "]";
    }
}
