package cn.yimen.server.fleet;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.kept.Kept;
import cn.yimen.journal.kept.KeptDocuments;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Keeps what is known of the machines over a restart of the server: a machine that was lost stays
/// lost, an order that was given stays given. What is kept is half a minute old at most.
public final class FleetKeeper implements AutoCloseable {

    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final String NAME = "machines.json";

    private final Fleet fleet;
    private final KeptDocuments documents;
    private final EventLog log;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("fleet").factory());

    private record Document(Collection<Heard> machines, Map<String, Orders> orders) {}

    private FleetKeeper(Fleet fleet, Path directory, EventLog log) {
        this.fleet = fleet;
        this.log = log;
        documents = new KeptDocuments(directory);
    }

    /// Takes up what was kept, and keeps from now on.
    public static FleetKeeper start(Fleet fleet, Path directory, EventLog log) {
        var keeper = new FleetKeeper(fleet, directory, log);
        keeper.recall();
        long every = EVERY.toSeconds();
        var _ = keeper.thread.scheduleAtFixedRate(keeper::round, every, every, TimeUnit.SECONDS);
        return keeper;
    }

    private void recall() {
        documents
                .read(NAME)
                .ifPresent(kept -> {
                    try {
                        var document = WireJson.read(kept.body(), Document.class);
                        var orders = new HashMap<DeviceId, Orders>();
                        document.orders()
                                .forEach(
                                        (device, given) -> orders.put(new DeviceId(device), given));
                        fleet.recall(document.machines(), orders);
                    } catch (MalformedMessage e) {
                        log.write("fleet.forgotten", Map.of("why", "unreadable"));
                    }
                });
    }

    private void round() {
        try {
            fleet.tidy();
            keep();
        } catch (RuntimeException e) {
            log.write("fleet.failed", Map.of("error", e.getClass().getSimpleName()));
        }
    }

    private void keep() {
        var orders = new HashMap<String, Orders>();
        fleet.orders().forEach((device, given) -> orders.put(device.value(), given));
        var document = new Document(List.copyOf(fleet.heard()), orders);
        try {
            documents.keep(NAME, new Kept(fleet.now(), WireJson.write(document)));
        } catch (IOException e) {
            log.write("fleet.not-kept", Map.of("error", e.getClass().getSimpleName()));
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (thread.awaitTermination(EVERY.toSeconds(), TimeUnit.SECONDS)) {
                keep();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
