package cn.yimen.system.trust;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.client.LinkState;
import cn.yimen.client.Reply;
import cn.yimen.client.trust.Identity;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.trust.Credentials;
import cn.yimen.hall.trust.DeviceName;
import cn.yimen.hall.trust.TlsLink;
import cn.yimen.hall.wire.CommandAnswer.Refused;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.ResumeHall;
import cn.yimen.hall.wire.Helping.RequestHelp;
import cn.yimen.hall.wire.NotAdmitted;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.server.trust.HallAuthority;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whom a real server lets in over real sockets.
final class LettingInTest {

    private static final String CATALOGUE = "GET /v1/catalogue";
    private static final HallId HALL = DemoHall.config().id();
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir private Path folder;
    private SecuredHall hall;

    @BeforeEach
    void start() {
        hall = new SecuredHall(folder);
    }

    @AfterEach
    void stop() {
        hall.close();
    }

    private static Credentials issued(HallAuthority by, String device) throws IOException {
        return by.issue(new DeviceName(HALL, DeviceRole.KIOSK, new DeviceId(device)));
    }

    /// Its own certificate, and a client that believes whoever answers.
    private static SSLContext careless(Credentials own) {
        return TlsLink.of(own, InstantSource.system()).context();
    }

    private String ask(Credentials own, String head) {
        return new Handshake(hall.port(), careless(own)).ask(head);
    }

    private static HallAuthority another(Path at, InstantSource clock) {
        var opening = HallAuthority.openOrMake(at, HALL, clock, new SecureRandom());
        return ((HallAuthority.Opening.Opened) opening).authority();
    }

    @Test
    void aMachineOfTheHallIsLetInAndAStrangerIsNot() throws Exception {
        var own = issued(hall.authority(), "K1");
        hall.restart();
        assertThat(ask(own, CATALOGUE)).startsWith("HTTP/1.1 200");
        var stranger = new Handshake(hall.port(), blind());
        assertThat(stranger.ask(CATALOGUE)).startsWith("HTTP/1.1 403");
        assertThat(stranger.ask("GET /v1/events")).startsWith("HTTP/1.1 403");
        assertThat(stranger.ask("GET /v1/uplink/page")).startsWith("HTTP/1.1 200");
    }

    @Test
    void nothingIsSaidInClearOrInAnOlderVersion() throws Exception {
        var own = issued(hall.authority(), "K1");
        hall.restart();
        assertThat(Handshake.plain(hall.port(), CATALOGUE)).doesNotContain("200");
        assertThat(new Handshake(hall.port(), older(own), "TLSv1.2").ask(CATALOGUE)).isEmpty();
    }

    @Test
    void aCertificateOfAnotherAuthorityIsWorthNothing() throws Exception {
        var other = another(folder.resolve("other"), hall.clock);
        var foreign = issued(other, "K1");
        var shown =
                new Credentials(
                        foreign.key(),
                        foreign.certificate(),
                        hall.authority().server().authority(),
                        foreign.name());
        assertThat(ask(shown, CATALOGUE)).isEmpty();
    }

    @Test
    void aCertificateBeforeOrAfterItsTimeIsWorthNothing() throws Exception {
        var soon = HallAuthority.open(hall.data, ahead(Duration.ofDays(1)), new SecureRandom());
        var early = issued(((HallAuthority.Opening.Opened) soon).authority(), "K1");
        assertThat(ask(early, CATALOGUE)).isEmpty();
        var past = HallAuthority.open(hall.data, ahead(Duration.ofDays(-91)), new SecureRandom());
        var late = issued(((HallAuthority.Opening.Opened) past).authority(), "K2");
        assertThat(ask(late, CATALOGUE)).isEmpty();
    }

    private static InstantSource ahead(Duration by) {
        return () -> InstantSource.system().instant().plus(by);
    }

    @Test
    void aMachineOfAnotherHallOrOfNoListIsRefused() throws Exception {
        var elsewhere =
                new DeviceName(new HallId("elsewhere"), DeviceRole.KIOSK, new DeviceId("K1"));
        var foreign = hall.authority().issue(elsewhere);
        var replaced = issued(hall.authority(), "K2");
        var _ = issued(hall.authority(), "K2");
        hall.restart();
        assertThat(ask(foreign, CATALOGUE))
                .startsWith("HTTP/1.1 403")
                .contains(NotAdmitted.HEADER + ": " + NotAdmitted.OTHER_HALL.word());
        assertThat(ask(replaced, CATALOGUE))
                .startsWith("HTTP/1.1 403")
                .contains(NotAdmitted.HEADER + ": " + NotAdmitted.REPLACED.word());
    }

    @Test
    void nobodySpeaksInAnothersNameOrBeyondItsRole() throws Exception {
        var kiosk = hall.machine("K1", DeviceRole.KIOSK);
        hall.restart();
        assertThat(sent(kiosk, 1, "K2", new RequestHelp("x"))).contains(Refusal.NOT_PERMITTED);
        assertThat(sent(kiosk, 2, "K1", new ResumeHall(new ClerkId("1"))))
                .contains(Refusal.NOT_PERMITTED);
        assertThat(sent(kiosk, 3, "K1", new RequestHelp("x"))).isEmpty();
        assertThat(hall.log()).contains("command.not-permitted");
    }

    private Optional<Refusal> sent(Identity as, long id, String from, HallCommand command) {
        try (var client = hall.client(as)) {
            var envelope =
                    new CommandEnvelope(
                            new CommandId(new UUID(9, id)), new DeviceId(from), command);
            var reply = client.sendUntilAnswered(envelope, LIMIT).join();
            var answer = ((Reply.Answered) reply).answer();
            return answer instanceof Refused refused
                    ? Optional.of(refused.why())
                    : Optional.empty();
        }
    }

    @Test
    void whoIsRevokedIsCutOffAndHearsWhy() throws Exception {
        var kiosk = hall.machine("K1", DeviceRole.KIOSK);
        hall.restart();
        var links = new LinkedBlockingQueue<LinkState>();
        try (var client = hall.client(kiosk, links)) {
            await(links, LinkState.Live.class);
            long begin = System.nanoTime();
            hall.enrol("revoke", "--device", "K1", "--reason", "lost");
            await(links, LinkState.Lost.class);
            var cut = Duration.ofNanos(System.nanoTime() - begin);
            assertThat(cut).isLessThan(Duration.ofSeconds(2));
            assertThat(await(links, LinkState.Refused.class).why()).isEqualTo(NotAdmitted.REVOKED);
            hall.restart();
            assertThat(client.link()).isInstanceOf(LinkState.Refused.class);
        }
        assertThat(hall.log()).contains("device.revoked");
        assertThat(hall.enrol("list")).contains("lost");
    }

    @Test
    void certificatesAreRenewedByThemselvesOnBothSides() throws Exception {
        var kiosk = hall.machine("K1", DeviceRole.KIOSK);
        hall.restart();
        var first = kiosk.until();
        var links = new LinkedBlockingQueue<LinkState>();
        try (var _ = hall.client(kiosk, links)) {
            await(links, LinkState.Live.class);
            for (int step = 0; step < 4; step++) {
                var before = kiosk.until();
                hall.clock.push(Duration.ofDays(61));
                long end = System.nanoTime() + LIMIT.toNanos();
                while (!kiosk.until().isAfter(before)) {
                    assertThat(System.nanoTime()).as("renewed in time").isLessThan(end);
                    links.poll(20, TimeUnit.MILLISECONDS);
                }
            }
        }
        assertThat(kiosk.until()).isAfter(first.plus(Duration.ofDays(200)));
        assertThat(hall.identity(folder.resolve("machine-K1")).until()).isEqualTo(kiosk.until());
        assertThat(hall.log()).contains("device.renewed").contains("server.renewed");
    }

    private static <T extends LinkState> T await(BlockingQueue<LinkState> links, Class<T> wanted)
            throws InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < end) {
            var state = links.poll(1, TimeUnit.SECONDS);
            if (wanted.isInstance(state)) {
                return wanted.cast(state);
            }
        }
        throw new AssertionError("not heard: " + wanted.getSimpleName());
    }

    private static SSLContext blind() {
        return TlsLink.withoutCertificate(new Anybody()).context();
    }

    /// The same certificate, where the older version is still spoken.
    private static SSLContext older(Credentials own) throws Exception {
        var context = SSLContext.getInstance("TLS");
        context.init(
                null, new TrustManager[] {TlsLink.of(own, InstantSource.system()).peers()}, null);
        return context;
    }

    private record Anybody() implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
