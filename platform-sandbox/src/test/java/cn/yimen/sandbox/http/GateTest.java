package cn.yimen.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.HmacKey;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.SignedRequest;
import cn.yimen.uplink.contract.Signing;
import cn.yimen.uplink.contract.SigningKey;
import cn.yimen.uplink.contract.Sm2Key;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class GateTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final byte[] SECRET = filled(1);
    private static final Sm2Key OWN = new Sm2Key(filled(2));
    private final Gate gate = new Gate(new Credentials("hall", SECRET, OWN));

    private static byte[] filled(int value) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private Optional<String> check(SigningKey key, String nonce) {
        var body = new byte[] {1, 2, 3};
        var claim =
                new SignedRequest(
                        "hall",
                        "POST",
                        "/v1/ratings",
                        Long.toString(NOW.toEpochMilli()),
                        nonce,
                        Signing.digest(body));
        return gate.check(claim, key.sign(claim.text()), body, NOW).map(PlatformProblem::type);
    }

    @Test
    void aCallerThatIsKnownBySm2ComesInWithNothingElse() {
        assertThat(check(OWN, "00000001")).isEmpty();
        assertThat(check(OWN, "00000001")).contains(PlatformProblem.REPLAYED);
        assertThat(check(new Sm2Key(filled(3)), "00000002")).contains(PlatformProblem.SIGNATURE);
        assertThat(check(new HmacKey(SECRET), "00000003")).contains(PlatformProblem.SIGNATURE);
    }
}
