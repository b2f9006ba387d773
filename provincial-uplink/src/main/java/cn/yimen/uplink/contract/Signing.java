package cn.yimen.uplink.contract;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/// SM3 (GB/T 32905) digests and keyed digests, in lower-case hexadecimal.
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
