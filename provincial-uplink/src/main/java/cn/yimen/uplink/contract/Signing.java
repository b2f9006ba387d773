package cn.yimen.uplink.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/// SM3 (GB/T 32905) digests and HMAC-SM3 signatures, in lower-case hexadecimal.
public final class Signing {

    private static final HexFormat HEX = HexFormat.of();

    private Signing() {}

    public static String digest(byte[] bytes) {
        var sm3 = new SM3Digest();
        sm3.update(bytes, 0, bytes.length);
        var digest = new byte[sm3.getDigestSize()];
        sm3.doFinal(digest, 0);
        return HEX.formatHex(digest);
    }

    public static String signature(SignedRequest request, byte[] secret) {
        return hmac(secret, request.text().getBytes(StandardCharsets.UTF_8));
    }

    /// Compares in constant time, so that a wrong signature tells nothing about the right one.
    public static boolean isSignedBy(SignedRequest request, byte[] secret, String signature) {
        return MessageDigest.isEqual(
                signature(request, secret).getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.UTF_8));
    }

    /// A keyed digest of a short text.
    public static String mac(Credentials shared, String text) {
        return hmac(shared.secret(), text.getBytes(StandardCharsets.UTF_8));
    }

    static String hmac(byte[] key, byte[] message) {
        var hmac = new HMac(new SM3Digest());
        hmac.init(new KeyParameter(key));
        hmac.update(message, 0, message.length);
        var mac = new byte[hmac.getMacSize()];
        hmac.doFinal(mac, 0);
        return HEX.formatHex(mac);
    }
}
