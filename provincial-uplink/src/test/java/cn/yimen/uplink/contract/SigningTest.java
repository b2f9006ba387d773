package cn.yimen.uplink.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class SigningTest {

    private static final HmacKey KEY = new HmacKey(bytes("secret"));
    private static final SignedRequest REQUEST =
            new SignedRequest(
                    "yl-1", "POST", "/v1/halls/H1/events", "1763950000000", "n1", "ab".repeat(32));

    @Test
    void digestsAndMacsAreThoseOfTheStandard() {
        assertThat(Signing.digest(bytes("abc")))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(Signing.hmac(bytes("key"), bytes("abc")))
                .isEqualTo("28e63256e7c5a087b1f073265dc53092163f7b82729735d06f28f10af9d52393");
    }

    @Test
    void theSignedTextIsTheSortedParameters() {
        assertThat(REQUEST.text())
                .isEqualTo(
                        "appKey=yl-1&bodyDigest="
                                + "ab".repeat(32)
                                + "&method=POST&nonce=n1&path=/v1/halls/H1/events"
                                + "&timestamp=1763950000000");
    }

    @Test
    void aSignatureHoldsForItsRequestAndSecretOnly() {
        var signature = KEY.sign(REQUEST.text());
        assertThat(REQUEST.headers(KEY)).containsEntry(SignedRequest.SIGNATURE, signature);
        assertThat(KEY.verifying().holds(REQUEST.text(), signature)).isTrue();
        assertThat(new HmacKey(bytes("other")).holds(REQUEST.text(), signature)).isFalse();
        assertThat(KEY.holds(REQUEST.text(), "")).isFalse();
        assertThat(KEY.holds(REQUEST.text() + "0", signature)).isFalse();
    }

    @Test
    void theDigestOfAnEventDoesNotDependOnItsSpelling() {
        assertThat(Canonical.digest("{\"b\":[1,{\"z\":1,\"a\":\"号\"}],\"a\":null}"))
                .isEqualTo(
                        Canonical.digest(
                                "{ \"a\":null, \"b\" : [1, {\"a\":\"\\u53f7\",\"z\":1}] }"))
                .isNotEqualTo(Canonical.digest("{\"b\":[1,{\"z\":2,\"a\":\"号\"}],\"a\":null}"));
        assertThat(Canonical.of("{\"b\":1,\"a\":{\"d\":2,\"c\":3}}"))
                .isEqualTo("{\"a\":{\"c\":3,\"d\":2},\"b\":1}");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
