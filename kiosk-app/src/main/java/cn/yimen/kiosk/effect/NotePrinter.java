package cn.yimen.kiosk.effect;

import cn.yimen.device.printer.Slip;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/// Puts a receipt on the ticket printer's paper.
@FunctionalInterface
public interface NotePrinter {

    /// A machine without a printer.
    NotePrinter NONE = (_, _) -> CompletableFuture.completedFuture(false);

    /// @return whether it is certainly out
    CompletableFuture<Boolean> print(Slip slip, UUID job);
}
