package cn.yimen.kiosk.app;

import cn.yimen.client.HallContact;
import cn.yimen.kiosk.effect.CatalogueDesk;
import cn.yimen.kiosk.effect.DeviceReports;
import cn.yimen.kiosk.effect.WorldKeeper;
import java.util.concurrent.CompletableFuture;

/// The hall may be heard before everything is put together; what it asks for then waits.
record HallEars(CompletableFuture<Connected> connected) implements WorldKeeper.Ears {

    record Connected(HallContact client, DeviceReports reports, CatalogueDesk catalogue) {}

    @Override
    public void live() {
        var _ = connected.thenAccept(all -> all.catalogue().fetch(all.client()));
    }

    @Override
    public void changed() {
        var _ =
                connected.thenAccept(all -> {
                    all.reports().compare();
                    all.catalogue().heard(all.client());
                });
    }
}
