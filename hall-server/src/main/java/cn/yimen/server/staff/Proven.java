package cn.yimen.server.staff;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Who has shown the right password within the last minutes. A browser shows it again with every
/// page, and to compare it slowly each time would take the time of the hall. What is remembered is
/// a code by a key that lives as long as the process; another password of the account ends it. Safe
/// for use by several threads.
final class Proven {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;
    private final Map<String, Instant> until = new ConcurrentHashMap<>();

    Proven(SecureRandom random) {
        var secret = new byte[KEY_BYTES];
        random.nextBytes(secret);
        key = new SecretKeySpec(secret, ALGORITHM);
    }

    boolean isProven(Account account, String password, Instant now) {
        until.values().removeIf(end -> !end.isAfter(now));
        return until.containsKey(code(account, password));
    }

    /// It was right.
    void remember(Account account, String password, Instant now) {
        until.putIfAbsent(code(account, password), now.plus(LIFE));
    }

    private String code(Account account, String password) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var text = account.clerk().value() + "\n" + account.password() + "\n" + password;
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM, e);
        }
    }
}
