package cn.yimen.sandbox.tls;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import okhttp3.tls.HeldCertificate;

/// Which certificate the secured door shows.
public enum Face {
    GOOD,
    /// Its end was yesterday.
    EXPIRED,
    /// It begins tomorrow.
    NOT_YET_VALID,
    /// The same names, under an authority that nobody trusts.
    OTHER_AUTHORITY,
    /// Good, for another machine.
    OTHER_HOST;

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LIFE = Duration.ofDays(397);
    private static final Set<String> HERE = Set.of("127.0.0.1", "::1", "localhost");
    private static final Set<String> ELSEWHERE = Set.of("elsewhere.invalid");

    /// @param signer whose certificate is shown behind the server's own
    record Shown(HeldCertificate own, Authority signer) {}

    Shown by(Authority authority, Instant now) {
        var from = now.minus(DAY);
        var until = now.plus(LIFE);
        return switch (this) {
            case GOOD -> new Shown(authority.issue(HERE, from, until), authority);
            case EXPIRED -> new Shown(authority.issue(HERE, now.minus(LIFE), from), authority);
            case NOT_YET_VALID -> new Shown(authority.issue(HERE, now.plus(DAY), until), authority);
            case OTHER_HOST -> new Shown(authority.issue(ELSEWHERE, from, until), authority);
            case OTHER_AUTHORITY -> {
                var stranger = Authority.named("Another authority", now);
                yield new Shown(stranger.issue(HERE, from, until), stranger);
            }
        };
    }
}
