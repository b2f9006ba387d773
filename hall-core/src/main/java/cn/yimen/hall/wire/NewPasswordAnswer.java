package cn.yimen.hall.wire;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What came of changing a password.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
public sealed interface NewPasswordAnswer {

    /// From now on the new one counts; sessions under the old one are over.
    ///
    /// @param session the one that goes on at the machine that asked
    record Changed(String session) implements NewPasswordAnswer {

        /// Without the session.
        @Override
        public String toString() {
            return "Changed[]";
        }
    }

    /// The new one cannot be taken.
    record Unfit(PasswordFlaw why) implements NewPasswordAnswer {}

    /// The old one is wrong, or the account is locked; nothing was changed.
    record NotYou(SignInAnswer why) implements NewPasswordAnswer {}
}
