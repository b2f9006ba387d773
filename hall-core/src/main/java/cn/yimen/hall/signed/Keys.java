package cn.yimen.hall.signed;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.HexFormat;

/// Names of keys, and digests.
public final class Keys {

    private Keys() {}

    /// The first 16 hexadecimal digits of the SHA-256 of its encoded form.
    public static String name(PublicKey key) {
        return HexFormat.of().formatHex(sha256().digest(key.getEncoded()), 0, 8);
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
