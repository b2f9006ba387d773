package cn.yimen.kiosk.upkeep;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.random.RandomGenerator;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// The machine's PIN as its file keeps it: a salt and what PBKDF2-HMAC-SHA256 makes of both.
record Pin(String salt, String hash) {

    private static final int ROUNDS = 210_000;
    private static final int BITS = 256;
    private static final int SALT = 16;

    static Pin of(String digits, RandomGenerator random) {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        return new Pin(
                Base64.getEncoder().encodeToString(salt),
                Base64.getEncoder().encodeToString(made(digits, salt)));
    }

    boolean is(String digits) {
        return MessageDigest.isEqual(
                made(digits, Base64.getDecoder().decode(salt)), Base64.getDecoder().decode(hash));
    }

    private static byte[] made(String digits, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(digits.toCharArray(), salt, ROUNDS, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a JDK without PBKDF2", e);
        }
    }
}
