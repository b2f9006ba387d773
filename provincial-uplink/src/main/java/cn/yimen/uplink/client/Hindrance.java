package cn.yimen.uplink.client;

import java.time.Duration;

/// Why a call must be repeated.
///
/// @param reason a word for logs and technicians: one of the constants, or `http-503`
/// @param atLeast how long the platform asks to wait; zero where it does not say
/// @param mayHaveArrived whether the platform may have acted on it: only the same key makes the
///   repetition harmless
public record Hindrance(String reason, Duration atLeast, boolean mayHaveArrived) {

    public static final String UNREACHABLE = "unreachable";
    public static final String SLOW = "slow";
    public static final String CLOCK = "clock";
    public static final String SIGNATURE = "signature";
    public static final String UNKNOWN_CALLER = "unknown-caller";
    public static final String ANSWER_TOO_LARGE = "answer-too-large";
    public static final String ANSWER_MALFORMED = "answer-malformed";

    /// It began to answer and broke off, or its packing is damaged.
    public static final String ANSWER_TORN = "answer-torn";

    /// Followed by the table and the code, as it came: `unknown-code:handling:3`.
    public static final String UNKNOWN_CODE = "unknown-code";

    /// The platform's certificate is past its end, or this machine's clock says so.
    public static final String CERTIFICATE_EXPIRED = "certificate-expired";

    public static final String CERTIFICATE_NOT_YET_VALID = "certificate-not-yet-valid";

    /// The certificate comes from an authority that is not this hall's.
    public static final String CERTIFICATE_OF_ANOTHER_AUTHORITY =
            "certificate-of-another-authority";

    public static final String CERTIFICATE_OF_ANOTHER_HOST = "certificate-of-another-host";

    /// TLS does not come about for another reason: no common version, a client certificate missing.
    public static final String TLS = "tls";

    /// Whether nobody spoke who could be the platform.
    public boolean isAbsence() {
        return reason.equals(UNREACHABLE) || reason.equals(SLOW);
    }
}
