package cn.yimen.device.health;

import cn.yimen.device.Fault;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Waits for somebody to lay a card down or hold a code before a device.
final class Visitor {

    private volatile CompletableFuture<SelfTest> visit = new CompletableFuture<>();

    void came(SelfTest how) {
        visit.complete(how);
    }

    SelfTest await(Duration atMost) {
        try {
            return visit.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException nobody) {
            return new SelfTest.NobodyCame();
        } catch (ExecutionException e) {
            throw new IllegalStateException("waiting for a visitor", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new SelfTest.Failed(Fault.OUTCOME_UNKNOWN);
        } finally {
            visit = new CompletableFuture<>();
        }
    }
}
