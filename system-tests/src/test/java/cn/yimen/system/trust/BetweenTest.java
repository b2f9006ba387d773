package cn.yimen.system.trust;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.client.trust.Enrolment;
import cn.yimen.client.trust.Enrolment.Result;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.trust.DeviceName;
import cn.yimen.hall.trust.EnrolmentCode;
import cn.yimen.hall.trust.Pem;
import cn.yimen.hall.trust.TlsLink;
import cn.yimen.hall.wire.EnrolmentAnswer;
import cn.yimen.hall.wire.EnrolmentAnswer.Challenge;
import cn.yimen.hall.wire.EnrolmentAnswer.Enrolled;
import cn.yimen.hall.wire.EnrolmentAnswer.Why;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.trust.HallAuthority;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.net.ssl.HttpsURLConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody stands between a machine and its hall while it enrols, with an authority of his own.
final class BetweenTest {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}");

    @TempDir private Path folder;
    private final List<String> overheard = new CopyOnWriteArrayList<>();
    private SecuredHall hall;
    private HallAuthority own;
    private HttpsServer between;
    private EnrolmentCode code;

    @BeforeEach
    void start() throws IOException {
        hall = new SecuredHall(folder);
        var opening =
                HallAuthority.openOrMake(
                        folder.resolve("between"),
                        DemoHall.config().id(),
                        hall.clock,
                        new SecureRandom());
        own = ((HallAuthority.Opening.Opened) opening).authority();
        var said = CODE.matcher(hall.enrol("code", "--device", "K1", "--role", "kiosk"));
        assertThat(said.find()).isTrue();
        code = EnrolmentCode.read(said.group()).orElseThrow();
        between = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 9);
        between.setHttpsConfigurator(
                new HttpsConfigurator(TlsLink.of(own.server(), hall.clock).context()));
    }

    @AfterEach
    void stop() {
        between.stop(0);
        hall.close();
    }

    private void relay(UnaryOperator<String> change) {
        between.createContext("/", exchange -> pass(exchange, change));
        between.start();
    }

    private void pass(HttpExchange exchange, UnaryOperator<String> change) throws IOException {
        var asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        overheard.add(asked);
        var answer = change.apply(forwarded(asked)).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    /// He believes the hall's server without asking for its name.
    private String forwarded(String body) throws IOException {
        var trusted = TlsLink.of(hall.authority().server(), hall.clock).peers();
        var address = URI.create("https://127.0.0.1:" + hall.port() + "/v1/enrolments");
        var call = (HttpsURLConnection) address.toURL().openConnection();
        call.setSSLSocketFactory(TlsLink.withoutCertificate(trusted).context().getSocketFactory());
        call.setHostnameVerifier((_, _) -> true);
        call.setDoOutput(true);
        call.setRequestProperty("Content-Type", "application/json");
        call.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        return new String(call.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private Result enrol() {
        var there = URI.create("https://127.0.0.1:" + between.getAddress().getPort());
        return new Enrolment(there, hall.clock, new SecureRandom())
                .enrol(code, Optional.of(new DeviceId("K1")), folder.resolve("machine"));
    }

    @Test
    void whoOnlyPassesOnHearsNoProof() {
        relay(UnaryOperator.identity());
        assertThat(enrol()).isInstanceOf(Result.NotTheHall.class);
        assertThat(overheard).hasSize(1);
        assertThat(folder.resolve("machine")).doesNotExist();
    }

    @Test
    void whoPutsInHisOwnAuthorityGetsAProofThatFitsNothing() {
        relay(answer -> answer(answer).map(this::changed).orElse(answer));
        assertThat(enrol()).isEqualTo(new Result.Refused(Why.WRONG_CODE));
        assertThat(folder.resolve("machine")).doesNotExist();
        assertThat(hall.enrol("list")).doesNotContain("K1");
    }

    @Test
    void whoAnswersHimselfProvesNothing() {
        relay(answer -> answer(answer).map(this::changed).orElseGet(this::forged));
        assertThat(enrol()).isInstanceOf(Result.NotTheHall.class);
        assertThat(folder.resolve("machine")).doesNotExist();
    }

    private static Optional<Challenge> answer(String text) {
        try {
            return WireJson.read(text, EnrolmentAnswer.class) instanceof Challenge challenge
                    ? Optional.of(challenge)
                    : Optional.empty();
        } catch (MalformedMessage e) {
            throw new AssertionError(e);
        }
    }

    private String changed(Challenge challenge) {
        return WireJson.write(
                new Challenge(
                        Pem.of(own.server().authority()), challenge.salt(), challenge.nonce()));
    }

    private String forged() {
        try {
            var name = new DeviceName(DemoHall.config().id(), DeviceRole.KIOSK, new DeviceId("K1"));
            return WireJson.write(new Enrolled(Pem.of(own.issue(name).certificate()), "AAAA"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
