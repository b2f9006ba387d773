package cn.yimen.uplink.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// The example of GB/T 32918.5, annex A, and what is not it.
final class Sm2KeyTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] D =
            HEX.parseHex("3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8");
    private static final byte[] K =
            HEX.parseHex("59276e27d506861a16680f3ad9c02dccef3cc1fa3cdbe4ce6d54b80deac1bc21");
    private static final String POINT =
            "0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
                    + "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13";
    private static final String SIGNATURE =
            "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
                    + "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa";

    /// Gives the example's secret number.
    private static final class Given extends SecureRandom {

        private static final long serialVersionUID = 1;

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(K, 0, bytes, 0, bytes.length);
        }
    }

    @Test
    void signsAsTheStandardsExample() {
        var key = new Sm2Key(D, new Given());
        assertThat(HEX.formatHex(key.verifying().point())).isEqualTo(POINT);
        assertThat(key.sign("message digest")).isEqualTo(SIGNATURE);
    }

    @Test
    void aSignatureHoldsForItsTextAndKeyOnly() {
        var known = new Sm2PublicKey(HEX.parseHex(POINT));
        assertThat(known.holds("message digest", SIGNATURE)).isTrue();
        assertThat(known.holds("message digesT", SIGNATURE)).isFalse();
        var other = new Sm2Key(K);
        assertThat(other.verifying().holds("message digest", SIGNATURE)).isFalse();
        assertThat(other.verifying().holds("text", other.sign("text"))).isTrue();
        assertThat(other.sign("text")).isNotEqualTo(other.sign("text"));
    }

    @Test
    void nonsenseIsNoSignature() {
        var known = new Sm2PublicKey(HEX.parseHex(POINT));
        for (var nonsense :
                new String[] {"", "00", "zz".repeat(64), "00".repeat(64), "ff".repeat(64)}) {
            assertThat(known.holds("message digest", nonsense)).as(nonsense).isFalse();
        }
        assertThat(known.holds("message digest", new HmacKey(D).sign("message digest"))).isFalse();
    }

    @Test
    void aNumberOutsideTheCurveIsNoKey() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sm2Key(new byte[32]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sm2Key(HEX.parseHex("ff".repeat(32))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sm2PublicKey(new byte[65]));
    }

    @Test
    void theTextFormDoesNotShowTheKey() {
        assertThat(new Sm2Key(D)).asString().isEqualTo("Sm2Key");
        assertThat(new HmacKey(D)).asString().isEqualTo("HmacKey");
    }
}
