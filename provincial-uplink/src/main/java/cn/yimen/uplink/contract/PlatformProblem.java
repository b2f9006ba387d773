package cn.yimen.uplink.contract;

/// Why a request was not handled (RFC 9457 problem details).
///
/// @param type [#PREFIX] and a word
public record PlatformProblem(String type, String title, int status) {

    public static final String PREFIX = "urn:yimen:platform:";
    public static final String MEDIA_TYPE = "application/problem+json";

    /// The request itself is not as agreed; sending it again cannot help.
    public static final String MALFORMED = PREFIX + "malformed";

    /// The batch must be made smaller.
    public static final String TOO_LARGE = PREFIX + "too-large";

    /// The caller's clock is too far from the platform's.
    public static final String CLOCK = PREFIX + "clock";

    public static final String SIGNATURE = PREFIX + "signature";
    public static final String REPLAYED = PREFIX + "replayed";
    public static final String UNKNOWN_CALLER = PREFIX + "unknown-caller";
    public static final String NOT_NOW = PREFIX + "not-now";
}
