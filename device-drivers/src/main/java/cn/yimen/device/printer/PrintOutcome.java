package cn.yimen.device.printer;

import cn.yimen.device.Fault;
import java.time.Instant;

/// What became of a ticket.
public sealed interface PrintOutcome {

    /// All of it is on paper and cut: the printer answered the barrier behind it.
    ///
    /// @param firstByteAt when the first byte left
    /// @param confirmedAt when the barrier was answered
    record Printed(Instant firstByteAt, Instant confirmedAt) implements PrintOutcome {}

    /// Certainly nothing came out: no byte of the ticket left. Safe to ask again.
    record NotPrinted(Fault fault) implements PrintOutcome {}

    /// Something may have come out, whole or in part, or nothing. Ask the citizen, tell staff,
    /// never print again without a person. What was left in the printer is cleared before it prints
    /// again.
    record PrintUnknown(Fault reason) implements PrintOutcome {}
}
