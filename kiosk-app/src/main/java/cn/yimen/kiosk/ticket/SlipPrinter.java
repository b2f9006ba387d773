package cn.yimen.kiosk.ticket;

import cn.yimen.kiosk.flow.IssuedTicket;
import cn.yimen.kiosk.flow.Trouble;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/// Whoever puts slips on paper.
@FunctionalInterface
public interface SlipPrinter {

    /// Prints once, however often it is asked under the same job. Never completes exceptionally.
    CompletableFuture<End> print(IssuedTicket ticket, UUID job);

    /// How printing ended.
    sealed interface End {

        /// It is out and cut.
        record Out() implements End {}

        /// Certainly nothing came out.
        ///
        /// @param fault the printer's word for it, for technicians
        record NotOut(Trouble trouble, String fault) implements End {}

        /// Something may have come out, or nothing.
        record Unsure(String fault) implements End {}
    }
}
