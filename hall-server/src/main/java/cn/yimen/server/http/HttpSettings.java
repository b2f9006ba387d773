package cn.yimen.server.http;

import java.time.Duration;

/// How the server listens.
///
/// @param host the address to bind: 127.0.0.1 unless a hall's own network is configured
/// @param port 0 for any free one
/// @param patience how long one message to a screen may take before the screen is cut off; it comes
///   back and resumes
public record HttpSettings(String host, int port, Duration patience) {

    public static HttpSettings loopback(int port) {
        return new HttpSettings("127.0.0.1", port, Duration.ofSeconds(5));
    }
}
