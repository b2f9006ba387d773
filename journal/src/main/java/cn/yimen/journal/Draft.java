package cn.yimen.journal;

import java.time.Instant;
import java.util.Optional;

/// Something that happened and has no number yet.
///
/// @param personal kept sealed beside the chain; the entry itself carries a salted digest of it
public record Draft<T>(Instant at, T value, Optional<Personal> personal) {

    public static <T> Draft<T> of(Instant at, T value) {
        return new Draft<>(at, value, Optional.empty());
    }
}
