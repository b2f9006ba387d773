package cn.yimen.hall.state;

import cn.yimen.hall.domain.NoticeId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// What staff tell everybody by screens and loudspeakers, beside the notices of the hall's layout.
///
/// @param translations by language tag ("en"); Chinese stands where one is missing
/// @param urgent goes before the others, and is spoken
/// @param until when it goes by itself
public record Notice(
        NoticeId id,
        String text,
        Map<String, String> translations,
        boolean urgent,
        Optional<Instant> until,
        Instant since) {
    public Notice {
        translations = Map.copyOf(translations);
    }

    public boolean holdsAt(Instant now) {
        return until.filter(end -> !now.isBefore(end)).isEmpty();
    }
}
