package cn.yimen.kiosk.effect;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskEvent.ItemsFound;
import cn.yimen.kiosk.search.SearchIndex;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Searches the catalogue on a thread of its own, "search".
public final class SearchDesk implements AutoCloseable {

    private static final int MOST_HITS = 60;

    private final Consumer<KioskEvent> sink;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("search").factory());
    private Optional<SearchIndex> index = Optional.empty();

    /// @param invited when people can touch the machine; before, nothing is done that only they
    ///   need
    public SearchDesk(Consumer<KioskEvent> sink, CompletableFuture<Void> invited) {
        this.sink = sink;
        thread.execute(invited::join);
    }

    void catalogue(Catalogue catalogue) {
        thread.execute(() -> index = Optional.of(SearchIndex.of(catalogue)));
    }

    void find(long session, String query) {
        thread.execute(() -> {
            var hits = index.map(i -> i.find(query, MOST_HITS)).orElse(List.of());
            sink.accept(new ItemsFound(session, query, hits));
        });
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
