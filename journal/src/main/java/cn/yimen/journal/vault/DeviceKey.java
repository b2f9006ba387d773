package cn.yimen.journal.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

/// 32 random bytes from which everything that a device encrypts or hashes gets a key of its own, by
/// suite and purpose. Its id follows from it, so that a damaged key is not taken for a sound one.
/// Its text form shows the id only.
public final class DeviceKey {

    public static final int BYTES = 32;
    static final int ID_BYTES = 4;

    private static final byte[] NO_SALT = {};

    private final byte[] secret;
    private final String id;

    private DeviceKey(byte[] secret) {
        this.secret = secret;
        id = HexFormat.of().formatHex(derived(CipherSuite.INTERNATIONAL, "key id", ID_BYTES));
    }

    public static DeviceKey random(SecureRandom random) {
        var secret = new byte[BYTES];
        random.nextBytes(secret);
        return new DeviceKey(secret);
    }

    /// @param secret 32 bytes that are hard to guess
    public static DeviceKey of(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("a device key has " + BYTES + " bytes");
        }
        return new DeviceKey(secret.clone());
    }

    /// Eight hexadecimal digits, no secret.
    public String id() {
        return id;
    }

    /// For a keeper of keys, to write it where it keeps them.
    public byte[] secret() {
        return secret.clone();
    }

    byte[] derived(CipherSuite suite, String purpose, int length) {
        var info = ("yimen " + purpose).getBytes(StandardCharsets.US_ASCII);
        return suite.algorithms().derive(secret, NO_SALT, info, length);
    }

    @Override
    public String toString() {
        return "DeviceKey[" + id + "]";
    }
}
