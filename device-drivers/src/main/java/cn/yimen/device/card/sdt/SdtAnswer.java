package cn.yimen.device.card.sdt;

/// How one question to a reader ended, as long as the line held.
sealed interface SdtAnswer {

    record Replied(SdtReply reply) implements SdtAnswer {}

    /// Nothing that makes sense came in time.
    record Silence() implements SdtAnswer {}

    /// Whether the reader answered just that.
    default boolean is(SdtStatus status) {
        return this instanceof Replied(var reply) && reply.status() == status;
    }
}
