package cn.yimen.server.staff;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.StaffRole;

/// A member of staff, signed in at a machine.
record Session(ClerkId clerk, StaffRole role, DeviceId at) {}
