package cn.yimen.uplink.client;

import cn.yimen.hall.domain.HallId;
import cn.yimen.uplink.PlatformAddress;
import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import okhttp3.OkHttpClient;

/// Carries signed calls to the platform, one outcome each. It never repeats a call by itself but
/// for a time that it has just learned. Safe for use by several threads.
public final class Transport implements AutoCloseable {

    private final PlatformAddress address;
    private final PlatformClock clock;
    private final Envelope envelope;
    private final OkHttpClient http;
    private final TimeQuestion time;
    private final Lines lines;

    /// @param own this machine's own clock, right or not
    /// @param random for nonces
    public Transport(PlatformAddress address, InstantSource own, RandomGenerator random) {
        this.address = address;
        this.clock = new PlatformClock(own);
        this.envelope = new Envelope(address, clock, random);
        this.http = Sockets.client(address.access(), _ -> clock.instant());
        this.time = new TimeQuestion(address, clock);
        this.lines = new Lines(http.connectionPool()::evictAll);
    }

    /// The platform's time, as far as it is known.
    public PlatformClock clock() {
        return clock;
    }

    /// On whose behalf all calls are made: a hall, or an outlet.
    HallId hall() {
        return address.hall();
    }

    Outcome<Answer> send(Call call) {
        var first = attempt(call);
        return first instanceof Outcome.NotNow<Answer>(var hindrance) && learnsTime(hindrance)
                ? attempt(call)
                : first;
    }

    /// Whether it failed for want of the right time, which is known by now.
    private boolean learnsTime(Hindrance hindrance) {
        return switch (hindrance.reason()) {
            case Hindrance.CLOCK -> true;
            case Hindrance.CERTIFICATE_EXPIRED, Hindrance.CERTIFICATE_NOT_YET_VALID -> time.ask();
            default -> false;
        };
    }

    private Outcome<Answer> attempt(Call call) {
        var departure = new Departure();
        var sending = http.newCall(envelope.of(call, departure));
        sending.timeout().timeout(call.limits().longest().toMillis(), TimeUnit.MILLISECONDS);
        lines.begins();
        try (var response = sending.execute()) {
            response.headers(Envelope.PLATFORM_TIME).forEach(clock::learn);
            return Reception.of(response, call.limits());
        } catch (IOException e) {
            return new Outcome.NotNow<>(Failures.of(e, departure.hasLeft()));
        } finally {
            lines.ends();
        }
    }

    /// Whoever was spoken for has gone: no connection is kept that knows of them. Where an answer
    /// is still on its way, its connection ends with it.
    public void forget() {
        lines.forget();
    }

    /// Whether the platform is there and ready. Cheap, unsigned, and on a new connection where the
    /// last one failed: one that died unseen would only be waited for.
    public boolean answers() {
        var sending = http.newCall(envelope.unsigned("v1", "health"));
        sending.timeout().timeout(Call.Limits.PROBE.longest().toMillis(), TimeUnit.MILLISECONDS);
        lines.begins();
        try (var response = sending.execute()) {
            response.headers(Envelope.PLATFORM_TIME).forEach(clock::learn);
            return response.isSuccessful();
        } catch (IOException _) {
            http.connectionPool().evictAll();
            return false;
        } finally {
            lines.ends();
        }
    }

    /// Ends calls in flight, too.
    @Override
    public void close() {
        http.dispatcher().cancelAll();
        http.connectionPool().evictAll();
        time.close();
    }
}
