package cn.yimen.client;

import cn.yimen.hall.domain.DeviceId;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/// Where the hall server is, who asks, and how long to wait.
///
/// @param servers `http://host:port`, or with the hall's path where a server has many,
///   `http://host:port/v1/halls/530199000001`; where one does not answer, the next is asked
/// @param connectLimit how long a connection may take
/// @param answerLimit how long an answer may take, connection included
/// @param silenceLimit how long the stream may be silent (a heartbeat comes each second) before it
///   counts as lost
/// @param slowestRetry the longest pause between two tries
public record HallClientConfig(
        List<URI> servers,
        DeviceId device,
        Duration connectLimit,
        Duration answerLimit,
        Duration silenceLimit,
        Duration slowestRetry) {

    public HallClientConfig {
        servers = List.copyOf(servers);
        if (servers.isEmpty()) {
            throw new IllegalArgumentException("no server address");
        }
        for (var server : servers) {
            var scheme = server.getScheme();
            if (!"http".equals(scheme) && !"https".equals(scheme)) {
                throw new IllegalArgumentException(
                        "server address must begin with http: " + server);
            }
        }
    }

    /// Limits that suit a hall's own network.
    public static HallClientConfig of(URI server, DeviceId device) {
        return of(List.of(server), device);
    }

    /// The same, where several servers serve the hall.
    public static HallClientConfig of(List<URI> servers, DeviceId device) {
        return new HallClientConfig(
                servers,
                device,
                Duration.ofSeconds(1),
                Duration.ofSeconds(3),
                Duration.ofSeconds(3),
                Duration.ofSeconds(1));
    }
}
