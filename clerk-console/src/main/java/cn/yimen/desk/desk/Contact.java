package cn.yimen.desk.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How the desk stands with the hall server.
///
/// @param heardAt when the desk last heard from the hall, by its own clock
/// @param ahead how far the hall's clock is ahead of the desk's own
public record Contact(Link link, Optional<Instant> heardAt, Duration ahead) {

    /// A hall that says nothing for this long is away: it sends a heartbeat each second. With what
    /// a screen takes to look again and to draw, the mark stands within three seconds.
    public static final Duration SILENCE = Duration.ofMillis(2_500);

    /// What the connection says of itself.
    public enum Link {
        CONNECTING,
        LIVE,
        LOST
    }

    static Contact none() {
        return new Contact(Link.CONNECTING, Optional.empty(), Duration.ZERO);
    }

    Contact link(Link other) {
        return new Contact(other, heardAt, ahead);
    }

    /// Sets the hall's clock by what the hall just said.
    Contact clock(Instant hallTime, Instant at) {
        return new Contact(link, Optional.of(at), Duration.between(at, hallTime));
    }

    /// Whether what the desk knows of the hall is the truth of now.
    public boolean isLive(Instant now) {
        return link == Link.LIVE
                && heardAt.filter(heard -> !heard.plus(SILENCE).isBefore(now)).isPresent();
    }

    /// For how long nothing was heard; empty before the first word.
    public Optional<Duration> silence(Instant now) {
        return heardAt.map(heard -> Duration.between(heard, now));
    }
}
