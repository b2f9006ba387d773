package cn.yimen.server.person;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The keys that the server derives from its one secret, one for each purpose, so that a value made
/// for one purpose means nothing for another.
public final class ServerKeys {

    private static final String HMAC = "HmacSHA256";

    private final SecretKey secret;

    public ServerKeys(SecretKey secret) {
        this.secret = secret;
    }

    public Keyed holders() {
        return derived("holder reference");
    }

    public Keyed tokens() {
        return derived("ticket token");
    }

    public Keyed fingerprints() {
        return derived("command fingerprint");
    }

    private Keyed derived(String purpose) {
        var key = mac(secret, purpose.getBytes(StandardCharsets.UTF_8));
        return text -> mac(new SecretKeySpec(key, HMAC), text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(SecretKey key, byte[] text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + HMAC, e);
        }
    }

    /// HMAC-SHA-256 under one of the keys: 32 bytes.
    @FunctionalInterface
    public interface Keyed {
        byte[] digest(String text);
    }
}
