package cn.yimen.hall.wire;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;

/// A member of staff signs in at a machine with work number and password.
public record SignIn(ClerkId clerk, String password, DeviceId from) {

    /// Without the password.
    @Override
    public String toString() {
        return "SignIn[" + clerk + " at " + from + "]";
    }
}
