package cn.yimen.uplink.contract;

import cn.yimen.uplink.contract.identity.IdentityLevel;
import java.util.Optional;

/// Why a request was not handled (RFC 9457 problem details).
///
/// @param type [#PREFIX] and a word, see [ProblemType]
/// @param field JSON Pointer to what is wrong
/// @param needs the level that is asked for, with [ProblemType#LEVEL_TOO_LOW]
/// @param expected where a file goes on, with [ProblemType#OFFSET]
public record PlatformProblem(
        String type,
        String title,
        int status,
        Optional<String> field,
        Optional<IdentityLevel> needs,
        Optional<Long> expected) {

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

    public PlatformProblem(String type, String title, int status) {
        this(type, title, status, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static PlatformProblem of(ProblemType type, String title) {
        return new PlatformProblem(type.urn(), title, type.status());
    }

    public PlatformProblem at(String pointer) {
        return new PlatformProblem(type, title, status, Optional.of(pointer), needs, expected);
    }

    public PlatformProblem needing(IdentityLevel level) {
        return new PlatformProblem(type, title, status, field, Optional.of(level), expected);
    }

    public PlatformProblem expecting(long offset) {
        return new PlatformProblem(type, title, status, field, needs, Optional.of(offset));
    }
}
