package cn.yimen.kiosk.effect;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.watch.UsualWaits;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.kept.Kept;
import cn.yimen.journal.kept.KeptDocuments;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// What the kiosk remembers of its hall when it is switched on without it (断网开机): how the hall is
/// laid out and its catalogue, as last heard. Holds nothing of any person. Reads and writes on a
/// thread of its own, "memory".
public final class HallMemory implements AutoCloseable {

    /// Older knowledge would send people to windows that may be gone.
    private static final Duration GOOD_FOR = Duration.ofDays(30);

    /// How often it is written down that what is known still holds.
    private static final Duration CONFIRMED_EACH = Duration.ofHours(1);

    private static final String HALL = "hall.json";
    private static final String CATALOGUE = "catalogue.json";
    private static final String USUAL = "usual-waits.json";

    private final KeptDocuments documents;
    private final InstantSource clock;
    private final EventLog log;
    private final Map<String, Kept> written = new HashMap<>();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("memory").factory());

    /// @param confirmedAt when all of it was last known to be true
    public record Remembered(HallConfig hall, Optional<Catalogue> catalogue, Instant confirmedAt) {}

    /// @param directory of its own
    public HallMemory(Path directory, InstantSource clock, EventLog log) {
        documents = new KeptDocuments(directory);
        this.clock = clock;
        this.log = log;
    }

    void heard(HallConfig hall) {
        thread.execute(() -> keep(HALL, WireJson.write(hall)));
    }

    void heard(Catalogue catalogue) {
        thread.execute(() -> keep(CATALOGUE, WireJson.write(catalogue)));
    }

    void heard(UsualWaits usual) {
        thread.execute(() -> keep(USUAL, WireJson.write(usual)));
    }

    private void keep(String name, String body) {
        var now = clock.instant();
        var known = Optional.ofNullable(written.get(name)).filter(kept -> isFresh(kept, body, now));
        if (known.isEmpty()) {
            var kept = new Kept(now, body);
            try {
                documents.keep(name, kept);
                written.put(name, kept);
            } catch (IOException e) {
                log.write(
                        "memory.failed",
                        Map.of("what", name, "error", e.getClass().getSimpleName()));
            }
        }
    }

    private static boolean isFresh(Kept kept, String body, Instant now) {
        return kept.body().equals(body)
                && Duration.between(kept.confirmedAt(), now).abs().compareTo(CONFIRMED_EACH) < 0;
    }

    /// Tells what it remembers, where that is young enough to be used.
    void recall(Consumer<Remembered> then) {
        thread.execute(() -> recalled().ifPresent(then));
    }

    /// Tells what it remembers of usual days, where that is young enough.
    void recallUsual(Consumer<UsualWaits> then) {
        thread.execute(() ->
                read(USUAL, UsualWaits.class)
                        .filter(kept -> age(kept.confirmedAt()).compareTo(GOOD_FOR) <= 0)
                        .map(Read::value)
                        .ifPresent(then));
    }

    private Duration age(Instant confirmedAt) {
        return Duration.between(confirmedAt, clock.instant());
    }

    /// Once everything before has been carried out.
    void andThen(Runnable action) {
        thread.execute(action);
    }

    private Optional<Remembered> recalled() {
        var catalogue = read(CATALOGUE, Catalogue.class);
        return read(HALL, HallConfig.class)
                .map(hall ->
                        new Remembered(
                                hall.value(),
                                catalogue.map(Read::value),
                                catalogue
                                        .map(Read::confirmedAt)
                                        .filter(hall.confirmedAt()::isAfter)
                                        .orElse(hall.confirmedAt())))
                .filter(this::isUsable);
    }

    private record Read<T>(T value, Instant confirmedAt) {}

    private <T> Optional<Read<T>> read(String name, Class<T> type) {
        return documents
                .read(name)
                .flatMap(kept -> {
                    try {
                        var value = WireJson.read(kept.body(), type);
                        return Optional.of(new Read<>(value, kept.confirmedAt()));
                    } catch (MalformedMessage anotherVersions) {
                        log.write("memory.unreadable", Map.of("what", name));
                        return Optional.empty();
                    }
                });
    }

    private boolean isUsable(Remembered remembered) {
        var age = age(remembered.confirmedAt());
        boolean usable = age.compareTo(GOOD_FOR) <= 0;
        log.write("memory.recalled", Map.of("hours", age.toHours(), "used", usable));
        return usable;
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
