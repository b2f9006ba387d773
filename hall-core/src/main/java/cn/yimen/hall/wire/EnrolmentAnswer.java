package cn.yimen.hall.wire;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What the hall server says to a machine that has no certificate yet.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface EnrolmentAnswer {

    /// To the first round.
    ///
    /// @param authority the hall's certificate (CA), PEM; not to be believed before the second
    ///   round's proof
    /// @param salt with which code becomes key, Base64
    /// @param nonce of the server, good for a minute
    record Challenge(String authority, String salt, String nonce) implements EnrolmentAnswer {}

    /// @param certificate of the machine, PEM
    /// @param proof that the hall, too, knows the code, Base64
    record Enrolled(String certificate, String proof) implements EnrolmentAnswer {}

    record NotEnrolled(Why why) implements EnrolmentAnswer {}

    /// Why a machine does not get its certificate.
    enum Why {
        /// The code is not the one that was made, or not for this machine.
        WRONG_CODE,
        /// No code is open: used, too old, or tried too often. A new one has to be made.
        NO_CODE,
        /// The two rounds lie too far apart: begin again with the same code.
        TOO_SLOW
    }
}
