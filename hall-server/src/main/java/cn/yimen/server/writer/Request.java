package cn.yimen.server.writer;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.person.ServerKeys;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;

/// Something that waits for the writer, and who waits for it.
public sealed interface Request {

    static Asked asked(CommandEnvelope envelope, ServerKeys.Keyed fingerprints) {
        var fingerprint = fingerprints.digest(WireJson.write(envelope));
        return new Asked(
                envelope, HexFormat.of().formatHex(fingerprint), new CompletableFuture<>());
    }

    CompletableFuture<Outcome> waiting();

    /// What it is about, in a word for logs.
    default String kind() {
        return switch (this) {
            case Asked asked -> asked.envelope().command().getClass().getSimpleName();
            case Noted noted -> noted.event().getClass().getSimpleName();
            case Look _ -> "Look";
        };
    }

    static Noted noted(HallEvent event) {
        return new Noted(event, new CompletableFuture<>());
    }

    /// @param fingerprint of what is asked, to tell a retry from another command under its id
    record Asked(CommandEnvelope envelope, String fingerprint, CompletableFuture<Outcome> waiting)
            implements Request {}

    /// Somebody else may have written: look. Nobody waits.
    record Look(CompletableFuture<Outcome> waiting) implements Request {}

    /// A fact that the server itself found, such as a look-up that is kept for audit.
    record Noted(HallEvent event, CompletableFuture<Outcome> waiting) implements Request {}
}
