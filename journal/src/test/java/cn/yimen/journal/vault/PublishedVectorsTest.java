package cn.yimen.journal.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// The primitives against what their standards print.
final class PublishedVectorsTest {

    private static final Algorithms AES = CipherSuite.INTERNATIONAL.algorithms();
    private static final Algorithms SM = CipherSuite.NATIONAL.algorithms();

    /// McGrew and Viega, "The Galois/Counter Mode of Operation", test case 16.
    @Test
    void aes256Gcm() {
        var key = hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
        var nonce = hex("cafebabefacedbaddecaf888");
        var context = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        var plain =
                hex(
                        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c959568"
                                + "09532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
        var sealed =
                hex(
                        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590d"
                                + "bb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                                + "76fc6ece0f4e1768cddf8853bb2d551b");
        assertThat(AES.encrypt(key, nonce, context, plain)).isEqualTo(sealed);
        assertThat(AES.decrypt(key, nonce, context, sealed)).contains(plain);
    }

    /// RFC 8998, appendix A.1.
    @Test
    void sm4Gcm() {
        var key = hex("0123456789abcdeffedcba9876543210");
        var nonce = hex("00001234567800000000abcd");
        var context = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        var plain =
                hex(
                        "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
        var sealed =
                hex(
                        "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                                + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                                + "83de3541e4c2b58177e065a9bf7b62ec");
        assertThat(SM.encrypt(key, nonce, context, plain)).isEqualTo(sealed);
        assertThat(SM.decrypt(key, nonce, context, sealed)).contains(plain);
    }

    /// RFC 4231, test case 2.
    @Test
    void hmacSha256() {
        assertThat(AES.mac(ascii("Jefe"), ascii("what do ya want for nothing?")))
                .isEqualTo(hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }

    /// As OpenSSL 3 computes it.
    @Test
    void hmacSm3() {
        assertThat(SM.mac(ascii("key"), ascii("abc")))
                .isEqualTo(hex("28e63256e7c5a087b1f073265dc53092163f7b82729735d06f28f10af9d52393"));
    }

    /// RFC 5869, appendix A.1.
    @Test
    void hkdfSha256() {
        var secret = hex("0b".repeat(22));
        var info = hex("f0f1f2f3f4f5f6f7f8f9");
        assertThat(AES.derive(secret, hex("000102030405060708090a0b0c"), info, 42))
                .isEqualTo(
                        hex(
                                "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
                                        + "34007208d5b887185865"));
    }

    /// HKDF is HMAC and nothing else (RFC 5869 § 2), so that the national one follows from its
    /// HMAC.
    @Test
    void hkdfSm3() {
        var secret = ascii("secret");
        var salt = ascii("salt");
        var first = new byte[] {'i', 1};
        assertThat(SM.derive(secret, salt, ascii("i"), 32))
                .isEqualTo(SM.mac(SM.mac(salt, secret), first));
    }

    /// RFC 7748 § 6.1.
    @Test
    void x25519() {
        var alice = "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a";
        var bob = "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f";
        var pair =
                MachineKeyPair.of(
                        hex(
                                "77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a"
                                        + alice));
        assertThat(pair.shared(MachineKey.parse(bob).orElseThrow()))
                .contains(hex("4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742"));
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
