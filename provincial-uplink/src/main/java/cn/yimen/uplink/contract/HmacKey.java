package cn.yimen.uplink.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// A key that both sides know. Signatures are HMAC-SM3, 64 hexadecimal digits. The text form does
/// not show the key.
public final class HmacKey implements SigningKey, VerifyingKey {

    private final byte[] secret;

    /// @param secret 32 bytes
    public HmacKey(byte[] secret) {
        this.secret = secret.clone();
    }

    @Override
    public String sign(String text) {
        return Signing.hmac(secret, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public VerifyingKey verifying() {
        return this;
    }

    /// Compares in constant time, so that a wrong signature tells nothing about the right one.
    @Override
    public boolean holds(String text, String signature) {
        return MessageDigest.isEqual(
                sign(text).getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "HmacKey";
    }
}
