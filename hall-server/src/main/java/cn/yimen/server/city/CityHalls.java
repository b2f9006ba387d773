package cn.yimen.server.city;

import cn.yimen.hall.domain.HallId;
import cn.yimen.server.city.HallLoader.Loading;
import cn.yimen.server.http.Halls;
import cn.yimen.server.writer.Outcome;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/// The halls in memory, each loaded once by the first who asks; the others wait for it. Safe for
/// use by several threads.
final class CityHalls implements Halls, AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final HallLoader loader;
    private final InstantSource clock;
    private final Map<HallId, CompletableFuture<Loading>> halls = new ConcurrentHashMap<>();
    private volatile boolean isClosing;

    CityHalls(HallLoader loader, InstantSource clock) {
        this.loader = loader;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "/v1/halls/{hall}";
    }

    @Override
    public Entrance find(Map<String, String> parts) {
        if (isClosing) {
            return new Entrance.NotNow(new Outcome.NotNow("stopping", SOON));
        }
        return switch (loading(new HallId(parts.getOrDefault("hall", "-")))) {
            case Loading.Loaded loaded -> new Entrance.Open(loaded.hall().use(clock.instant()));
            case Loading.Unknown _ -> new Entrance.Unknown();
            case Loading.Failed failed ->
                    new Entrance.NotNow(new Outcome.NotNow(failed.why(), SOON));
        };
    }

    private Loading loading(HallId id) {
        var mine = new CompletableFuture<Loading>();
        var first = halls.putIfAbsent(id, mine);
        return first == null ? load(id, mine) : first.join();
    }

    /// What did not come to a hall is forgotten, so that it is tried again.
    private Loading load(HallId id, CompletableFuture<Loading> waiting) {
        Loading loading = new Loading.Failed("failed");
        try {
            loading = loader.load(id);
            return loading;
        } finally {
            if (!(loading instanceof Loading.Loaded)) {
                halls.remove(id, waiting);
            }
            waiting.complete(loading);
        }
    }

    Set<HallId> loaded() {
        return Set.copyOf(halls.keySet());
    }

    /// A hall that is not here has nothing to catch up with.
    void hearOf(HallId id, long seq) {
        here(id).ifPresent(hall -> hall.hearOf(seq));
    }

    private Optional<LoadedHall> here(HallId id) {
        return Optional.ofNullable(halls.get(id))
                .filter(CompletableFuture::isDone)
                .map(CompletableFuture::join)
                .flatMap(loading ->
                        loading instanceof Loading.Loaded loaded
                                ? Optional.of(loaded.hall())
                                : Optional.empty());
    }

    /// Lets go of the halls that nobody has asked for in this time.
    ///
    /// @return how many
    int letGo(Duration idle) {
        var now = clock.instant();
        var gone =
                loaded().stream()
                        .filter(id -> here(id).filter(h -> h.isIdle(now, idle)).isPresent())
                        .toList();
        close(gone);
        return gone.size();
    }

    private void close(List<HallId> ids) {
        ids.parallelStream()
                .forEach(id -> {
                    var hall = here(id);
                    halls.remove(id);
                    hall.ifPresent(LoadedHall::close);
                });
    }

    /// Nobody is let in any more, so that what is closed stays closed.
    @Override
    public void close() {
        isClosing = true;
        close(List.copyOf(loaded()));
    }
}
