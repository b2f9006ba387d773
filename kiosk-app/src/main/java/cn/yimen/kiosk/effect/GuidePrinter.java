package cn.yimen.kiosk.effect;

import cn.yimen.hall.config.Material;
import cn.yimen.kiosk.flow.FiledAppeal;
import cn.yimen.kiosk.flow.Guide;
import cn.yimen.kiosk.flow.Trouble;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/// Puts a guide on paper to take home.
public interface GuidePrinter {

    /// A machine without a printer.
    GuidePrinter NONE =
            new GuidePrinter() {
                @Override
                public CompletableFuture<Optional<Trouble>> print(
                        Guide guide, List<Material> toBring, UUID job) {
                    return CompletableFuture.completedFuture(Optional.of(Trouble.NOT_CONNECTED));
                }

                @Override
                public CompletableFuture<Optional<Trouble>> print(FiledAppeal appeal, UUID job) {
                    return CompletableFuture.completedFuture(Optional.of(Trouble.NOT_CONNECTED));
                }
            };

    /// @return why no paper came; empty where it is out
    CompletableFuture<Optional<Trouble>> print(Guide guide, List<Material> toBring, UUID job);

    /// The number of what 12345 was told.
    CompletableFuture<Optional<Trouble>> print(FiledAppeal appeal, UUID job);
}
