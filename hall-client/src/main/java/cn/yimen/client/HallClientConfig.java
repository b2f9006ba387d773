package cn.yimen.client;

import cn.yimen.client.trust.Identity;
import cn.yimen.hall.domain.DeviceId;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/// Where the hall server is, who asks, and how long to wait.
///
/// @param servers `https://host:port`, or with the hall's path where a server has many,
///   `https://host:port/v1/halls/530199000001`; where one does not answer, the next is asked
/// @param connectLimit how long a connection may take
/// @param answerLimit how long an answer may take, connection included
/// @param silenceLimit how long the stream may be silent (a heartbeat comes each second) before it
///   counts as lost, and how long a question on it (ping) may stay without an answer: whoever holds
///   back what a server says, however evenly, is noticed within twice that, which is at most
///   [#OLDEST]
/// @param slowestRetry the longest pause between two tries
/// @param security with [LinkSecurity.Mutual] every address begins with `https`
public record HallClientConfig(
        List<URI> servers,
        DeviceId device,
        Duration connectLimit,
        Duration answerLimit,
        Duration silenceLimit,
        Duration slowestRetry,
        LinkSecurity security) {

    /// Nothing that is older is told as the hall's news (SEC-36).
    public static final Duration OLDEST = Duration.ofSeconds(10);

    public HallClientConfig {
        if (silenceLimit.multipliedBy(2).compareTo(OLDEST) > 0) {
            throw new IllegalArgumentException(
                    "a silence of " + silenceLimit + "; want at most half of " + OLDEST);
        }
        servers = List.copyOf(servers);
        if (servers.isEmpty()) {
            throw new IllegalArgumentException("no server address");
        }
        var scheme = security instanceof LinkSecurity.Mutual ? "https" : "http";
        for (var server : servers) {
            if (!scheme.equals(server.getScheme())) {
                throw new IllegalArgumentException(
                        "server address must begin with " + scheme + ": " + server);
            }
        }
    }

    /// In clear, to a server in the same process.
    public HallClientConfig(
            List<URI> servers,
            DeviceId device,
            Duration connectLimit,
            Duration answerLimit,
            Duration silenceLimit,
            Duration slowestRetry) {
        this(
                servers,
                device,
                connectLimit,
                answerLimit,
                silenceLimit,
                slowestRetry,
                new LinkSecurity.Plain());
    }

    /// Limits that suit a hall's own network, and the machine's own certificate.
    public static HallClientConfig of(List<URI> servers, Identity identity) {
        return of(servers, identity.device(), new LinkSecurity.Mutual(identity));
    }

    private static HallClientConfig of(List<URI> servers, DeviceId device, LinkSecurity security) {
        return new HallClientConfig(
                servers,
                device,
                Duration.ofSeconds(1),
                Duration.ofSeconds(3),
                Duration.ofSeconds(3),
                Duration.ofSeconds(1),
                security);
    }

    /// In clear, to a server in the same process.
    public static HallClientConfig of(URI server, DeviceId device) {
        return of(List.of(server), device);
    }

    /// The same, where several servers serve the hall.
    public static HallClientConfig of(List<URI> servers, DeviceId device) {
        return of(servers, device, new LinkSecurity.Plain());
    }
}
