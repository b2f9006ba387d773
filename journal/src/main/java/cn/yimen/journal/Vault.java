package cn.yimen.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// Seals personal data with AES-256-GCM: 12 bytes of nonce, then salt and text encrypted, then 16
/// bytes of tag, as Base64. What it belongs to (epoch and number) is authenticated with it, so that
/// a sealed text cannot be moved to another entry. The salt dies with it, and so does the digest's
/// use.
final class Vault {

    private static final int NONCE_BYTES = 12;
    private static final int SALT_BYTES = 16;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random;

    Vault(SecretKey key, SecureRandom random) {
        this.key = key;
        this.random = random;
    }

    static String place(String epoch, long seq) {
        return epoch + "/" + seq;
    }

    /// @param digest what the chain covers
    record Sealed(String text, String digest) {
        @Override
        public String toString() {
            return "Sealed[" + digest + "]";
        }
    }

    Sealed seal(String place, Personal personal) {
        var salt = bytes(SALT_BYTES);
        var nonce = bytes(NONCE_BYTES);
        var text = personal.text().getBytes(StandardCharsets.UTF_8);
        var plain = ByteBuffer.allocate(SALT_BYTES + text.length).put(salt).put(text).array();
        try {
            var secret = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(plain);
            var all = ByteBuffer.allocate(NONCE_BYTES + secret.length).put(nonce).put(secret);
            return new Sealed(
                    Base64.getEncoder().encodeToString(all.array()),
                    Chain.digest(salt, personal.text()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing personal data", e);
        }
    }

    record Opened(Personal personal, String digest) {}

    /// @return empty where this is not what was sealed for the place with this key
    Optional<Opened> open(String place, String sealed) {
        try {
            var all = Base64.getDecoder().decode(sealed);
            var nonce = Arrays.copyOf(all, NONCE_BYTES);
            var plain =
                    cipher(Cipher.DECRYPT_MODE, nonce, place)
                            .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            var salt = Arrays.copyOf(plain, SALT_BYTES);
            var text =
                    new String(
                            plain, SALT_BYTES, plain.length - SALT_BYTES, StandardCharsets.UTF_8);
            return Optional.of(new Opened(new Personal(text), Chain.digest(salt, text)));
        } catch (GeneralSecurityException | IllegalArgumentException notSealedSo) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
