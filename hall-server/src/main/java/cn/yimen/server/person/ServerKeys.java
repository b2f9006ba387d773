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

    public Keyed staffTries() {
        return derived("wrong tries of staff");
    }

    public Keyed sessions() {
        return derived("staff session");
    }

    private Keyed derived(String purpose) {
        var key = mac(secret, purpose.getBytes(StandardCharsets.UTF_8));
        var keyed = initialised(new SecretKeySpec(key, HMAC));
        return text -> digest(keyed, text);
    }

    private static byte[] mac(SecretKey key, byte[] text) {
        return initialised(key).doFinal(text);
    }

    private static Mac initialised(SecretKey key) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + HMAC, e);
        }
    }

    /// A copy each time: several threads ask, and setting up the key costs more than the digest.
    private static byte[] digest(Mac keyed, String text) {
        try {
            return ((Mac) keyed.clone()).doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's own " + HMAC + " can be copied", e);
        }
    }

    /// HMAC-SHA-256 under one of the keys: 32 bytes.
    @FunctionalInterface
    public interface Keyed {
        byte[] digest(String text);
    }
}
