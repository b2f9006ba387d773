package cn.yimen.uplink.client;

import cn.yimen.uplink.PlatformAddress;
import cn.yimen.uplink.contract.SignedRequest;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/// Asks a platform for the time whose certificate cannot be dated, because this machine's clock is
/// wrong by years (an empty battery, a slip in the set-up). The certificate must be good in every
/// other respect, and good at the time that it brings; that time must not lie before the platform's
/// authority. A clock that misses the certificate by less than a year is believed: then the
/// certificate is what is wrong. Asked only while the platform has not yet said its time.
final class TimeQuestion implements AutoCloseable {

    private static final Duration DOUBTED_FROM = Duration.ofDays(365);

    private final Request question;
    private final PlatformClock clock;
    private final Instant notBefore;
    private final OkHttpClient http;

    TimeQuestion(PlatformAddress address, PlatformClock clock) {
        this.question =
                new Request.Builder()
                        .url(
                                HttpUrl.get(address.base().toString())
                                        .newBuilder()
                                        .addPathSegments("v1/health")
                                        .build())
                        .build();
        this.clock = clock;
        this.notBefore =
                address.access().tls().authorities().stream()
                        .map(authority -> authority.getNotBefore().toInstant())
                        .max(Instant::compareTo)
                        .orElse(Instant.MAX);
        this.http = Sockets.client(address.access(), this::whenItHolds);
    }

    /// The machine's time where it is believed, else the nearest at which the certificate holds.
    private Instant whenItHolds(X509Certificate certificate) {
        var now = clock.instant();
        var first = certificate.getNotBefore().toInstant();
        var last = certificate.getNotAfter().toInstant();
        if (now.isBefore(first.minus(DOUBTED_FROM))) {
            return first;
        }
        return now.isAfter(last.plus(DOUBTED_FROM)) ? last : now;
    }

    /// Says whether the time is known now that was not known before.
    boolean ask() {
        if (clock.isConfirmed()) {
            return false;
        }
        try (var response = http.newCall(question).execute()) {
            var time = Optional.ofNullable(response.header(SignedRequest.PLATFORM_TIME));
            var certificate = certificate(response);
            if (time.isEmpty() || certificate.isEmpty() || !holds(certificate.get(), time.get())) {
                return false;
            }
            clock.learn(time.get());
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private boolean holds(X509Certificate certificate, String time) {
        if (!time.matches("\\d{13}")) {
            return false;
        }
        var at = Instant.ofEpochMilli(Long.parseLong(time));
        return !at.isBefore(notBefore)
                && !at.isBefore(certificate.getNotBefore().toInstant())
                && !at.isAfter(certificate.getNotAfter().toInstant());
    }

    private static Optional<X509Certificate> certificate(Response response) {
        return Optional.ofNullable(response.handshake())
                .map(handshake -> (X509Certificate) handshake.peerCertificates().getFirst());
    }

    @Override
    public void close() {
        http.dispatcher().cancelAll();
        http.connectionPool().evictAll();
    }
}
