package cn.yimen.server.writer;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.wire.CommandEnvelope;
import java.util.concurrent.CompletableFuture;

/// Something that waits for the writer, and who waits for it.
sealed interface Request {

    CompletableFuture<Outcome> waiting();

    /// @param fingerprint of what is asked, to tell a retry from another command under its id
    record Asked(CommandEnvelope envelope, String fingerprint, CompletableFuture<Outcome> waiting)
            implements Request {}

    /// Somebody else may have written: look. Nobody waits.
    record Look(CompletableFuture<Outcome> waiting) implements Request {}

    /// A fact that the server itself found, such as a look-up that is kept for audit.
    record Noted(HallEvent event, CompletableFuture<Outcome> waiting) implements Request {}
}
