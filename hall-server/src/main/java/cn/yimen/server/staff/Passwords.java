package cn.yimen.server.staff;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.wire.PasswordFlaw;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Keeps passwords as Argon2id (RFC 9106) in the usual text form,
/// `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`; a text with other costs is still understood. The
/// costs are those that OWASP asks for at least: 19 MiB, two passes.
final class Passwords {

    static final int SHORTEST = 8;
    static final int LONGEST = 64;

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern KEPT =
            Pattern.compile(
                    "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})"
                            + "\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

    private final SecureRandom random;
    private final Hashing hashing = new Hashing();

    Passwords(SecureRandom random) {
        this.random = random;
    }

    /// What is known of a try.
    enum Match {
        RIGHT,
        WRONG,
        /// So many wait that it was not looked at.
        CROWDED
    }

    String keep(String password) {
        var salt = random(SALT_BYTES);
        var costs = costs(MEMORY_KIB, PASSES, 1, salt);
        return kept(salt, hashing.done(() -> hash(password, costs, HASH_BYTES)));
    }

    /// What no password matches, in the form and at the costs of all others.
    String nobodys() {
        return kept(random(SALT_BYTES), random(HASH_BYTES));
    }

    private byte[] random(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String kept(byte[] salt, byte[] hash) {
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
                .formatted(MEMORY_KIB, PASSES, text(salt), text(hash));
    }

    /// Whether this password was kept so; takes as long for a wrong one. A text that this program
    /// did not write belongs to no password.
    Match match(DeviceId at, String password, String kept) {
        var form = KEPT.matcher(kept);
        if (!form.matches()) {
            return Match.WRONG;
        }
        var decoder = Base64.getDecoder();
        var hash = decoder.decode(form.group(5));
        var costs =
                costs(
                        Integer.parseInt(form.group(1)),
                        Integer.parseInt(form.group(2)),
                        Integer.parseInt(form.group(3)),
                        decoder.decode(form.group(4)));
        return hashing.tried(
                        at, () -> MessageDigest.isEqual(hash, hash(password, costs, hash.length)))
                .map(right -> right ? Match.RIGHT : Match.WRONG)
                .orElse(Match.CROWDED);
    }

    /// Whether a text in a file is one of ours.
    static boolean isKept(String text) {
        return KEPT.matcher(text).matches();
    }

    /// Why this cannot be somebody's password; empty where it can.
    static Optional<PasswordFlaw> flaw(ClerkId clerk, String wanted) {
        int length = wanted.codePointCount(0, wanted.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordFlaw.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordFlaw.TOO_LONG);
        }
        if (wanted.contains(clerk.value())) {
            return Optional.of(PasswordFlaw.HOLDS_WORK_NUMBER);
        }
        return Optional.of(PasswordFlaw.TOO_PLAIN).filter(_ -> isPlain(wanted));
    }

    /// Each character is the one before, or beside it, in one direction.
    private static boolean isPlain(String text) {
        var steps =
                IntStream.range(1, text.length())
                        .map(i -> text.charAt(i) - text.charAt(i - 1))
                        .distinct()
                        .toArray();
        return steps.length == 1 && Math.abs(steps[0]) <= 1;
    }

    private static byte[] hash(String password, Argon2Parameters costs, int length) {
        var generator = new Argon2BytesGenerator();
        var hash = new byte[length];
        var plain = Normalizer.normalize(password, Normalizer.Form.NFKC);
        generator.init(costs);
        generator.generateBytes(plain.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private static Argon2Parameters costs(int memory, int passes, int lanes, byte[] salt) {
        return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build();
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
