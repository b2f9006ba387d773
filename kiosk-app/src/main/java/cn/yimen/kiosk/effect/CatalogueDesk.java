package cn.yimen.kiosk.effect;

import cn.yimen.client.HallContact;
import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.watch.UsualWaits;
import cn.yimen.kiosk.flow.Link;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// Fetches the catalogue whenever the hall is heard again, and tries until it is there; what is
/// usual, then and on each new day.
public final class CatalogueDesk {

    private static final long RETRY_SECONDS = 2;

    /// The hall's own figures of yesterday may be a moment later than its new day.
    private static final long USUAL_SECONDS = 5;

    private final WorldKeeper keeper;
    private final SearchDesk search;
    private final HallMemory memory;
    private final AtomicReference<Optional<LocalDate>> usualOf =
            new AtomicReference<>(Optional.empty());

    public CatalogueDesk(WorldKeeper keeper, SearchDesk search, HallMemory memory) {
        this.keeper = keeper;
        this.search = search;
        this.memory = memory;
    }

    /// The hall has changed, or is heard for the first time.
    public void heard(HallContact client) {
        var hall = client.state();
        hall.config().ifPresent(memory::heard);
        if (hall.day().isPresent() && !usualOf.getAndSet(hall.day()).equals(hall.day())) {
            var later = CompletableFuture.delayedExecutor(USUAL_SECONDS, TimeUnit.SECONDS);
            later.execute(() -> usualWaits(client));
        }
    }

    private void usualWaits(HallContact client) {
        var _ =
                client.usualWaits()
                        .thenAccept(found ->
                                found.ifPresentOrElse(
                                        this::arrived, () -> usualOf.set(Optional.empty())));
    }

    private void arrived(UsualWaits usual) {
        memory.heard(usual);
        keeper.usualWaits(usual);
    }

    /// Takes what the machine remembers where the hall has not been heard until then.
    public void recallUnlessHeard(Duration wait) {
        CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    if (keeper.world().config().isEmpty()) {
                        memory.recall(this::recalled);
                    }
                });
    }

    private void recalled(HallMemory.Remembered past) {
        if (keeper.recalled(past)) {
            memory.recallUsual(keeper::usualWaits);
            past.catalogue().ifPresent(search::catalogue);
        }
    }

    /// Takes what the province says of this place, unless its hall server has been heard.
    ///
    /// @param confirmedAt when the province last said that it holds
    public void ofTheProvince(HallConfig hall, Catalogue catalogue, Instant confirmedAt) {
        if (keeper.ofTheProvince(hall, catalogue, confirmedAt)) {
            search.catalogue(catalogue);
        }
    }

    public void fetch(HallContact client) {
        var _ =
                client.catalogue()
                        .thenAccept(found ->
                                found.ifPresentOrElse(this::arrived, () -> fetchLater(client)));
    }

    private void arrived(Catalogue catalogue) {
        memory.heard(catalogue);
        search.catalogue(catalogue);
        keeper.catalogue(catalogue);
    }

    private void fetchLater(HallContact client) {
        var later = CompletableFuture.delayedExecutor(RETRY_SECONDS, TimeUnit.SECONDS);
        later.execute(() -> {
            if (keeper.world().link() == Link.LIVE) {
                fetch(client);
            }
        });
    }
}
