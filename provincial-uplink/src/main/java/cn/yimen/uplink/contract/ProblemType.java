package cn.yimen.uplink.contract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why the platform refuses: the closed list of the contract (`ProblemType`), with what helps.
public enum ProblemType {
    /// Not as agreed.
    MALFORMED(400, Remedy.GIVE_UP),
    /// As agreed in form, impossible in content; `field` points at it.
    INVALID(422, Remedy.GIVE_UP),
    /// Must be made smaller.
    TOO_LARGE(413, Remedy.GIVE_UP),
    SIGNATURE(401, Remedy.ADMIT),
    /// The caller's clock is too far from the platform's.
    CLOCK(401, Remedy.ADMIT),
    REPLAYED(401, Remedy.ADMIT),
    UNKNOWN_CALLER(401, Remedy.ADMIT),
    /// The platform cannot just now.
    NOT_NOW(503, Remedy.WAIT),
    /// Too often, or over a limit.
    TOO_MANY(429, Remedy.WAIT),
    /// The key has another content already.
    KEY_REUSED(409, Remedy.GIVE_UP),
    NOT_FOUND(404, Remedy.GIVE_UP),
    /// No session, or it is over.
    SESSION_MISSING(401, Remedy.ADMIT),
    /// `needs` says which level (二次认证).
    LEVEL_TOO_LOW(403, Remedy.ADMIT),
    CONSENT_MISSING(403, Remedy.GIVE_UP),
    /// The item has changed since; fetch the catalogue first.
    STALE_VERSION(409, Remedy.REFRESH),
    /// Start from the beginning.
    CURSOR_UNKNOWN(410, Remedy.REFRESH),
    /// Not done here, or not now.
    NOT_OFFERED(422, Remedy.GIVE_UP),
    SLOT_FULL(409, Remedy.GIVE_UP),
    SLOT_CLOSED(409, Remedy.GIVE_UP),
    ALREADY_BOOKED(409, Remedy.GIVE_UP),
    /// Barred from booking for a time (失信).
    BLOCKED(403, Remedy.GIVE_UP),
    TOO_LATE(409, Remedy.GIVE_UP),
    WRONG_STATE(409, Remedy.GIVE_UP),
    /// As good as done.
    ALREADY_DONE(409, Remedy.DONE),
    /// A required material or field is missing; `field` points at it.
    INCOMPLETE(422, Remedy.GIVE_UP),
    EXPIRED(410, Remedy.GIVE_UP),
    CODE_USED(409, Remedy.GIVE_UP),
    /// Go on at `expected`.
    OFFSET(409, Remedy.REFRESH),
    /// What arrived is not what was announced; send it again.
    DIGEST(422, Remedy.REFRESH);

    /// What helps against it.
    public enum Remedy {
        /// Nothing: the same again is refused again. A person must look.
        GIVE_UP,
        /// Sign in again, set the clock right, or prove more.
        ADMIT,
        /// Time.
        WAIT,
        /// Fetch what has changed, then try with that.
        REFRESH,
        /// None is needed.
        DONE
    }

    private final int status;
    private final Remedy remedy;

    ProblemType(int status, Remedy remedy) {
        this.status = status;
        this.remedy = remedy;
    }

    /// @return empty for one that is not in the list: a newer platform's, or a stranger's
    public static Optional<ProblemType> of(String urn) {
        return Arrays.stream(values()).filter(type -> type.urn().equals(urn)).findFirst();
    }

    /// `urn:yimen:platform:` and a word.
    public String urn() {
        return PlatformProblem.PREFIX + word();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The HTTP status that goes with it.
    public int status() {
        return status;
    }

    public Remedy remedy() {
        return remedy;
    }
}
