package cn.yimen.uplink.client;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.uplink.client.Listener.Says;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TlsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Papers PAPERS = papers("province");
    private static final Says TELLS_THE_TIME =
            exchange -> {
                exchange.getResponseHeaders()
                        .add("X-Platform-Time", Long.toString(NOW.toEpochMilli()));
                Listener.text(exchange, 204, "");
            };

    private static Papers papers(String name) {
        return new Papers(name, NOW.minus(Duration.ofDays(100)), NOW.plus(Duration.ofDays(3_000)));
    }

    private static HeldCertificate certificate(long fromDay, long toDay) {
        return PAPERS.signed(
                "127.0.0.1", NOW.plus(Duration.ofDays(fromDay)), NOW.plus(Duration.ofDays(toDay)));
    }

    private static final HeldCertificate GOOD = certificate(-10, 10);

    private static Outcome<Answer> ask(HeldCertificate shown, Tls tls, Instant own)
            throws Exception {
        try (var listener = Listener.secure(PAPERS.server(shown), false, TELLS_THE_TIME)) {
            return ask(listener, tls, own);
        }
    }

    private static Outcome<Answer> ask(Listener listener, Tls tls, Instant own) {
        var address = listener.address("https://127.0.0.1", Access.over(tls));
        try (var transport = new Transport(address, InstantSource.fixed(own), new Random(7))) {
            return transport.send(Call.get("v1", "loads"));
        }
    }

    private static Tls trusting() {
        return Tls.trusting(PAPERS.authority());
    }

    private static String hindrance(Outcome<Answer> outcome) {
        var hindrance = ((Outcome.NotNow<Answer>) outcome).hindrance();
        assertThat(hindrance.mayHaveArrived()).isFalse();
        return hindrance.reason();
    }

    @Test
    void theOwnAuthoritysPlatformIsTrusted() throws Exception {
        assertThat(ask(GOOD, trusting(), NOW)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void anotherAuthoritysIsNotAndNeitherIsAnyoneWithoutTheMachinesTrust() throws Exception {
        var other = Tls.trusting(papers("another").authority());
        assertThat(hindrance(ask(GOOD, other, NOW)))
                .isEqualTo(Hindrance.CERTIFICATE_OF_ANOTHER_AUTHORITY);
        assertThat(hindrance(ask(GOOD, Tls.ORDINARY, NOW)))
                .isEqualTo(Hindrance.CERTIFICATE_OF_ANOTHER_AUTHORITY);
    }

    @Test
    void aCertificateOutOfItsTimeIsSaidToBeSo() throws Exception {
        assertThat(hindrance(ask(certificate(-20, -5), trusting(), NOW)))
                .isEqualTo(Hindrance.CERTIFICATE_EXPIRED);
        assertThat(hindrance(ask(certificate(5, 20), trusting(), NOW)))
                .isEqualTo(Hindrance.CERTIFICATE_NOT_YET_VALID);
    }

    @Test
    void aCertificateOfAnotherHostIsSaidToBeSo() throws Exception {
        var elsewhere = PAPERS.signed("127.0.0.2", NOW.minusSeconds(60), NOW.plusSeconds(60));
        assertThat(hindrance(ask(elsewhere, trusting(), NOW)))
                .isEqualTo(Hindrance.CERTIFICATE_OF_ANOTHER_HOST);
    }

    @ParameterizedTest
    @ValueSource(longs = {-3_650, -400, 400, 3_650})
    void aClockThatIsYearsOffDoesNotLockAMachineOut(long days) throws Exception {
        assertThat(ask(GOOD, trusting(), NOW.plus(Duration.ofDays(days))))
                .isInstanceOf(Outcome.Done.class);
    }

    /// Somebody with the key of an old certificate would like the old days back.
    @Test
    void timeIsNotLearnedFromACertificateThatDoesNotHoldThen() throws Exception {
        assertThat(
                        hindrance(
                                ask(
                                        certificate(-20, -5),
                                        trusting(),
                                        NOW.minus(Duration.ofDays(800)))))
                .isEqualTo(Hindrance.CERTIFICATE_NOT_YET_VALID);
        var own = NOW.plus(Duration.ofDays(800));
        assertThat(hindrance(ask(certificate(-20, -5), trusting(), own)))
                .isEqualTo(Hindrance.CERTIFICATE_EXPIRED);
    }

    /// The platform in this test goes by the machine's clock, whatever that says.
    @Test
    void aPlatformThatWantsToKnowTheMachineIsShownItsCertificate() throws Exception {
        var from = Instant.parse("2001-01-01T00:00:00Z");
        var to = Instant.parse("2199-01-01T00:00:00Z");
        var papers = new Papers("for ever", from, to);
        var server = papers.server(papers.signed("127.0.0.1", from, to));
        try (var listener = Listener.secure(server, true, TELLS_THE_TIME)) {
            var own = papers.store(papers.signed("kiosk", from, to));
            var stranger = Tls.trusting(papers.authority());
            var known = stranger.as(new Tls.Identity(own, Papers.PASSWORD));
            assertThat(ask(listener, known, NOW)).isInstanceOf(Outcome.Done.class);
            assertThat(ask(listener, stranger, NOW)).isInstanceOf(Outcome.NotNow.class);
        }
    }
}
