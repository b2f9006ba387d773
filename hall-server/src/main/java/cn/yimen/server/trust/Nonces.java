package cn.yimen.server.trust;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The server's half of an enrolment's two rounds, without remembering anybody: a time and a seal
/// over it and the machine's half, under a key that lives as long as the process.
final class Nonces {

    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final int KEY = 32;

    private final SecretKeySpec key;

    Nonces(SecureRandom random) {
        var bytes = new byte[KEY];
        random.nextBytes(bytes);
        key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    String make(String machine, Instant now) {
        return made(machine, now.toEpochMilli());
    }

    private String made(String machine, long millis) {
        var time = ByteBuffer.allocate(Long.BYTES).putLong(millis).array();
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(time);
            var seal = mac.doFinal(machine.getBytes(StandardCharsets.UTF_8));
            var whole = ByteBuffer.allocate(time.length + seal.length).put(time).put(seal);
            return Base64.getEncoder().encodeToString(whole.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    /// Whether it was made here for this machine's half, less than a minute ago.
    boolean isFresh(String nonce, String machine, Instant now) {
        try {
            var bytes = Base64.getDecoder().decode(nonce);
            if (bytes.length <= Long.BYTES) {
                return false;
            }
            long millis = ByteBuffer.wrap(bytes).getLong();
            var expected = made(machine, millis).getBytes(StandardCharsets.UTF_8);
            var age = now.toEpochMilli() - millis;
            return age >= 0
                    && age < LIFE.toMillis()
                    && MessageDigest.isEqual(expected, nonce.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }
}
