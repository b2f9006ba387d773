package cn.yimen.device.a4;

import cn.yimen.device.Fault;
import java.time.Instant;

/// What became of a document.
public sealed interface A4Outcome {

    /// The printer says that all pages are out.
    ///
    /// @param confirmedAt when it said so
    record Printed(Instant confirmedAt) implements A4Outcome {}

    /// Certainly no page came out. Safe to ask again.
    record NotPrinted(Fault fault) implements A4Outcome {}

    /// Taken back in time: certainly no page came out.
    record Cancelled() implements A4Outcome {}

    /// Pages may have come out, all, some or none. Ask the citizen, tell staff, never print again
    /// without a person.
    record PrintUnknown(Fault reason) implements A4Outcome {}
}
