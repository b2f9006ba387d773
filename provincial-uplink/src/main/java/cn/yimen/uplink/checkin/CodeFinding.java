package cn.yimen.uplink.checkin;

/// What a machine finds when it reads a code by itself.
public sealed interface CodeFinding {

    /// Not a code of this kind: a slip's, a licence's, an older one.
    record Another() implements CodeFinding {}

    record Holds(SignedBooking booking) implements CodeFinding {}

    record Refused(Flaw flaw) implements CodeFinding {}

    /// Why a code of this kind is none.
    enum Flaw {
        /// Not what the province signed, or by a key that this machine does not know.
        FORGED,
        /// Of another hall.
        OTHER_HALL,
        /// Of a day that is over.
        OVER
    }
}
