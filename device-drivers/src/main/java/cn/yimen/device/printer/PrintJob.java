package cn.yimen.device.printer;

import java.util.concurrent.CompletableFuture;

/// A slip that waits for its turn.
///
/// @param patience after it nobody stands at the printer any more
record PrintJob(
        PrintJobId id, Slip slip, Deadline patience, CompletableFuture<PrintOutcome> outcome) {

    boolean answer(PrintOutcome what) {
        return outcome.complete(what);
    }
}
