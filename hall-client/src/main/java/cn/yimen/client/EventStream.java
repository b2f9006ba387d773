package cn.yimen.client;

import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.NotAdmitted;
import cn.yimen.hall.wire.StreamMessage;
import cn.yimen.hall.wire.WireJson;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/// Keeps one connection to the event stream for as long as it lives: connects, listens, loses,
/// connects again from where it was. Everything, the listener's calls included, happens on its own
/// thread; [#state] and [#link] may be read by any.
final class EventStream implements AutoCloseable {

    private final HallClientConfig config;
    private final Transport transport;
    private final HallListener listener;
    private final InstantSource clock;
    private final Backoff backoff;
    private final Following following = new Following();
    private final Thread thread;
    private volatile HallState state = HallState.empty();
    private volatile LinkState link = new LinkState.Connecting();
    private volatile boolean closed;
    private volatile Duration serverAhead = Duration.ZERO;

    EventStream(
            HallClientConfig config,
            Transport transport,
            HallListener listener,
            InstantSource clock,
            RandomGenerator random) {
        this.config = config;
        this.transport = transport;
        this.listener = listener;
        this.clock = clock;
        this.backoff = new Backoff(config.slowestRetry(), random);
        this.thread = Thread.ofPlatform().name("hall-events").daemon().unstarted(this::run);
    }

    /// @param http for connections that stay open
    record Transport(OkHttpClient http, Servers servers) {}

    void start() {
        thread.start();
    }

    HallState state() {
        return state;
    }

    LinkState link() {
        return link;
    }

    /// Now, by the hall server's clock as last heard.
    Instant serverTime() {
        return clock.instant().plus(serverAhead);
    }

    private void run() {
        try {
            while (!closed) {
                var server = transport.servers().inUse();
                var refusal = listenOnce(server).or(this::expired);
                refusal.ifPresentOrElse(this::refused, this::lost);
                transport.servers().failed(server);
                TimeUnit.NANOSECONDS.sleep(backoff.next().toNanos());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return why the server does not let this machine in, where it does not
    private Optional<NotAdmitted> listenOnce(HttpUrl server) throws InterruptedException {
        try (var connection =
                Connection.open(transport.http(), server, following.epoch(), following.seq())) {
            while (!closed) {
                var text = connection.next(config.silenceLimit());
                if (text.isEmpty() || !take(WireJson.read(text.get(), StreamMessage.class))) {
                    return connection.refusal();
                }
            }
        } catch (MalformedMessage e) {
            // A peer that speaks so is as good as gone; the next connection starts from what is
            // sound.
            lost();
        }
        return Optional.empty();
    }

    /// No server answers a machine whose certificate has ended.
    private Optional<NotAdmitted> expired() {
        return config.security() instanceof LinkSecurity.Mutual mutual
                        && mutual.source().isExpired()
                ? Optional.of(NotAdmitted.EXPIRED)
                : Optional.empty();
    }

    /// @return whether to go on listening
    private boolean take(StreamMessage message) {
        if (message instanceof StreamMessage.Heartbeat beat) {
            serverAhead = Duration.between(clock.instant(), beat.serverTime());
        }
        return switch (following.take(message)) {
            case Following.Step.Gap _ -> false;
            case Following.Step.Nothing _ -> heard(message);
            case Following.Step.Changed changed -> {
                state = following.state();
                heard(message);
                listener.changed(
                        new HallUpdate(
                                state, changed.events(), changed.fromSnapshot(), serverTime()));
                yield true;
            }
        };
    }

    private boolean heard(StreamMessage message) {
        if (!(link instanceof LinkState.Live)) {
            backoff.reset();
            link = new LinkState.Live(clock.instant());
            listener.link(link);
        }
        if (message instanceof StreamMessage.Heartbeat beat) {
            listener.heartbeat(beat.serverTime());
        }
        return true;
    }

    private void refused(NotAdmitted why) {
        boolean isKnown = link instanceof LinkState.Refused before && before.why() == why;
        if (!closed && !isKnown) {
            link = new LinkState.Refused(clock.instant(), why);
            listener.link(link);
        }
    }

    private void lost() {
        if (!closed && link instanceof LinkState.Live) {
            link = new LinkState.Lost(clock.instant());
            listener.link(link);
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
