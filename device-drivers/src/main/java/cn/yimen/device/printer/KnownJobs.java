package cn.yimen.device.printer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The latest jobs by id, so that asking twice prints once. Guarded by the façade.
final class KnownJobs {

    private static final int MOST = 256;

    private final Map<PrintJobId, CompletableFuture<PrintOutcome>> outcomes = new LinkedHashMap<>();

    /// The answer that stands for an id. A job that certainly printed nothing may be tried again.
    Optional<CompletableFuture<PrintOutcome>> standing(PrintJobId id) {
        return Optional.ofNullable(outcomes.get(id)).filter(outcome -> !mayRepeat(outcome));
    }

    private static boolean mayRepeat(CompletableFuture<PrintOutcome> outcome) {
        return outcome.isDone() && outcome.join() instanceof PrintOutcome.NotPrinted;
    }

    void add(PrintJobId id, CompletableFuture<PrintOutcome> outcome) {
        outcomes.put(id, outcome);
        if (outcomes.size() > MOST) {
            outcomes.remove(outcomes.keySet().iterator().next());
        }
    }
}
