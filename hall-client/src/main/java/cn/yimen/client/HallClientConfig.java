package cn.yimen.client;

import cn.yimen.hall.domain.DeviceId;
import java.net.URI;
import java.time.Duration;

/// Where the hall server is, who asks, and how long to wait.
///
/// @param server `http://host:port`
/// @param connectLimit how long a connection may take
/// @param answerLimit how long an answer may take, connection included
/// @param silenceLimit how long the stream may be silent (a heartbeat comes each second) before it
///   counts as lost
/// @param slowestRetry the longest pause between two tries
public record HallClientConfig(
        URI server,
        DeviceId device,
        Duration connectLimit,
        Duration answerLimit,
        Duration silenceLimit,
        Duration slowestRetry) {

    public HallClientConfig {
        var scheme = server.getScheme();
        if (!"http".equals(scheme) && !"https".equals(scheme)) {
            throw new IllegalArgumentException("server address must begin with http: " + server);
        }
    }

    /// Limits that suit a hall's own network.
    public static HallClientConfig of(URI server, DeviceId device) {
        return new HallClientConfig(
                server,
                device,
                Duration.ofSeconds(1),
                Duration.ofSeconds(3),
                Duration.ofSeconds(3),
                Duration.ofSeconds(1));
    }
}
