package cn.yimen.server.staff;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.StaffRole;

/// A member of staff who may sign in.
///
/// @param password as [Passwords] keeps it, never the password itself
record Account(ClerkId clerk, StaffRole role, String password) {

    Account password(String kept) {
        return new Account(clerk, role, kept);
    }

    Account role(StaffRole other) {
        return new Account(clerk, other, password);
    }

    /// Without the password.
    @Override
    public String toString() {
        return "Account[" + clerk + " " + role + "]";
    }
}
