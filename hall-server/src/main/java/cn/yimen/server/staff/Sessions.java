package cn.yimen.server.staff;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.server.person.ServerKeys.Keyed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/// Makes and knows sessions. The server keeps none of them: a session says itself whose it is, at
/// which machine and until when, under the server's key, so a restart signs nobody out. It counts
/// only as long as the account is as it was: another password or role, or no account, ends it.
final class Sessions {

    /// A long day in the hall.
    static final Duration LENGTH = Duration.ofHours(14);

    private static final int PARTS = 4;
    private static final int LONGEST = 512;

    private final Keyed key;

    Sessions(Keyed key) {
        this.key = key;
    }

    String begin(Account account, DeviceId at, Instant now) {
        var end = Long.toString(now.plus(LENGTH).getEpochSecond());
        var told = coded(account.clerk().value()) + "." + coded(at.value()) + "." + end;
        return told + "." + proof(told, account);
    }

    /// Empty where this is no session any more.
    Optional<Session> find(String text, Map<String, Account> accounts, Instant now) {
        var parts = text.split("\\.", -1);
        if (text.length() > LONGEST || parts.length != PARTS || !parts[2].matches("\\d{1,12}")) {
            return Optional.empty();
        }
        var told = text.substring(0, text.lastIndexOf('.'));
        return decoded(parts[0])
                .flatMap(clerk -> Optional.ofNullable(accounts.get(clerk)))
                .filter(account -> isSame(parts[3], proof(told, account)))
                .filter(_ -> Instant.ofEpochSecond(Long.parseLong(parts[2])).isAfter(now))
                .flatMap(account ->
                        decoded(parts[1])
                                .map(at ->
                                        new Session(
                                                account.clerk(),
                                                account.role(),
                                                new DeviceId(at))));
    }

    private String proof(String told, Account account) {
        var text = told + "\n" + account.role() + "\n" + account.password();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.digest(text));
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String coded(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
