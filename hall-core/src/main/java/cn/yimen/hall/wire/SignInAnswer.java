package cn.yimen.hall.wire;

import cn.yimen.hall.domain.StaffRole;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What came of signing in.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
public sealed interface SignInAnswer {

    /// @param session sent with every command from now on, as `Authorization: Bearer`; worthless at
    ///   another machine, and when the account changes
    record Welcome(String session, StaffRole role) implements SignInAnswer {

        /// Without the session.
        @Override
        public String toString() {
            return "Welcome[" + role + "]";
        }
    }

    /// Work number or password is wrong; which of them is not said.
    ///
    /// @param triesLeft before the account is locked
    record Wrong(int triesLeft) implements SignInAnswer {}

    /// Too many wrong tries.
    ///
    /// @param minutesLeft rounded up, at least 1
    record LockedOut(int minutesLeft) implements SignInAnswer {}

    /// So many try at once that this one was not looked at, and does not count; a second later it
    /// may be.
    record Crowded() implements SignInAnswer {}

    /// The hall keeps no accounts: anybody signs in with a work number alone.
    record NoAccounts() implements SignInAnswer {}
}
