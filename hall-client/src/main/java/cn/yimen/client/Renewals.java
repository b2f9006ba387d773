package cn.yimen.client;

import cn.yimen.client.trust.Identity;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.Renewal;
import cn.yimen.hall.wire.WireJson;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/// Gets the machine a newer certificate in the last third of the one that it has, and tries again
/// every ten minutes until it has it. New connections show it at once; pooled ones are let go.
/// Nothing is renewed where the link is plain.
final class Renewals implements AutoCloseable {

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration AGAIN = Duration.ofMinutes(10);
    private static final int OK = 200;

    private final LinkSecurity security;
    private final Servers servers;
    private final OkHttpClient http;
    private final InstantSource clock;
    private final Thread thread;
    private Instant notBefore = Instant.MIN;

    Renewals(LinkSecurity security, Servers servers, OkHttpClient http, InstantSource clock) {
        this.security = security;
        this.servers = servers;
        this.http = http;
        this.clock = clock;
        thread = Thread.ofVirtual().name("hall-certificate").unstarted(this::run);
    }

    void start() {
        if (security instanceof LinkSecurity.Mutual) {
            thread.start();
        }
    }

    LinkSecurity security() {
        return security;
    }

    private void run() {
        try {
            while (true) {
                TimeUnit.NANOSECONDS.sleep(LOOK.toNanos());
                if (security instanceof LinkSecurity.Mutual mutual) {
                    look(mutual.source());
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Identity identity) {
        var now = clock.instant();
        if (now.isBefore(identity.renewsFrom()) || now.isBefore(notBefore)) {
            return;
        }
        notBefore = now.plus(AGAIN);
        try {
            identity.renew(ask());
            http.connectionPool().evictAll();
        } catch (IOException | GeneralSecurityException | MalformedMessage e) {
            // A third of its time is left for another try.
            http.connectionPool().evictAll();
        }
    }

    private String ask() throws IOException, MalformedMessage {
        var address =
                servers.inUse().newBuilder().encodedPath("/v1/certificates").query(null).build();
        var request = new Request.Builder().url(address).post(new PassingBody(new byte[0])).build();
        try (var response = http.newCall(request).execute()) {
            if (response.code() != OK) {
                throw new IOException("status " + response.code());
            }
            return WireJson.read(AnswerBody.text(response), Renewal.class).certificate();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
