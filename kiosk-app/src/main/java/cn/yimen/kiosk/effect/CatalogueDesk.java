package cn.yimen.kiosk.effect;

import cn.yimen.client.HallClient;
import cn.yimen.hall.config.Catalogue;
import cn.yimen.kiosk.flow.Link;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Fetches the catalogue whenever the hall is heard again, and tries until it is there.
public final class CatalogueDesk {

    private static final long RETRY_SECONDS = 2;

    private final WorldKeeper keeper;
    private final SearchDesk search;

    public CatalogueDesk(WorldKeeper keeper, SearchDesk search) {
        this.keeper = keeper;
        this.search = search;
    }

    public void fetch(HallClient client) {
        var _ =
                client.catalogue()
                        .thenAccept(found ->
                                found.ifPresentOrElse(this::arrived, () -> fetchLater(client)));
    }

    private void arrived(Catalogue catalogue) {
        search.catalogue(catalogue);
        keeper.catalogue(catalogue);
    }

    private void fetchLater(HallClient client) {
        var later = CompletableFuture.delayedExecutor(RETRY_SECONDS, TimeUnit.SECONDS);
        later.execute(() -> {
            if (keeper.world().link() == Link.LIVE) {
                fetch(client);
            }
        });
    }
}
