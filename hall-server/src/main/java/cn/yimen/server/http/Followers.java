package cn.yimen.server.http;

import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.trust.DeviceName;
import cn.yimen.server.http.Halls.Entrance;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.eclipse.jetty.websocket.core.CoreSession;

/// Shows those who want to follow a hall to its stream.
final class Followers implements AutoCloseable {

    private static final int TRY_AGAIN_LATER = 1013;

    private final Halls halls;
    private final Prefix prefix;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Followers(Halls halls, Prefix prefix) {
        this.halls = halls;
        this.prefix = prefix;
    }

    Follower connecting(Request request) {
        var parts =
                prefix.strip(Request.getPathInContext(request))
                        .map(Prefix.Address::parts)
                        .orElse(Map.of());
        var query = Request.extractQueryParameters(request, StandardCharsets.UTF_8);
        var role = Gate.peer(request).map(DeviceName::role);
        return new Follower(session -> threads.execute(() -> show(session, role, parts, query)));
    }

    /// Beside the thread of the connection: a hall may have to be fetched first.
    private void show(
            CoreSession session,
            Optional<DeviceRole> role,
            Map<String, String> parts,
            Fields query) {
        switch (halls.find(parts)) {
            case Entrance.Open open ->
                    open.door().stream()
                            .connected(
                                    session,
                                    role,
                                    Optional.ofNullable(query.getValue("epoch")),
                                    Optional.ofNullable(query.getValue("after")));
            case Entrance.Unknown _ ->
                    session.close(CloseStatus.POLICY_VIOLATION, "no such hall", Callback.NOOP);
            case Entrance.NotNow not ->
                    session.close(TRY_AGAIN_LATER, not.why().why(), Callback.NOOP);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
