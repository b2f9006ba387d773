package cn.yimen.desk.desk;

import cn.yimen.hall.domain.StaffRole;
import cn.yimen.hall.wire.PasswordFlaw;

/// Whether anybody may work here (登录). The hall server has the last word with every command; the
/// desk only spares the clerk its refusals.
public sealed interface Access {

    /// As far as is known the hall keeps no accounts: the work number of the post is enough.
    record Free() implements Access {}

    /// Nobody is signed in.
    ///
    /// @param trying the hall was asked
    /// @param locked a clerk was here and went away (闲置锁定); the window goes on as it was
    record Out(boolean trying, Said said, boolean locked) implements Access {

        Out tried() {
            return new Out(true, new Said.Nothing(), locked);
        }

        Out told(Said what) {
            return new Out(false, what, locked);
        }
    }

    record In(StaffRole role) implements Access {}

    /// What the hall said to the last try.
    sealed interface Said {

        record Nothing() implements Said {}

        record Wrong(int triesLeft) implements Said {}

        record LockedOut(int minutesLeft) implements Said {}

        /// Too many at once; this try does not count.
        record Crowded() implements Said {}

        /// Nobody knows; trying again does no harm.
        record NoAnswer() implements Said {}

        /// The new password cannot be taken.
        record Unfit(PasswordFlaw why) implements Said {}
    }

    static Access out() {
        return new Out(false, new Said.Nothing(), false);
    }

    /// Whether commands may be sent.
    default boolean isOpen() {
        return !(this instanceof Out);
    }
}
