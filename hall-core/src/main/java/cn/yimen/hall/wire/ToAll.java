package cn.yimen.hall.wire;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.hall.domain.NoticeId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Told to everybody in the hall by its screens and loudspeakers.
public sealed interface ToAll extends HallCommand {

    ClerkId clerk();

    /// 发布通知; the same id again replaces the words.
    ///
    /// @param translations of the text, by language tag
    /// @param urgent before the others, and aloud
    record PostNotice(
            NoticeId notice,
            String text,
            Map<String, String> translations,
            boolean urgent,
            Optional<Instant> until,
            ClerkId clerk)
            implements ToAll {
        public PostNotice {
            translations = Map.copyOf(translations);
        }
    }

    record WithdrawNotice(NoticeId notice, ClerkId clerk) implements ToAll {}

    /// Stops the hall too.
    record DeclareEmergency(EmergencyKind kind, ClerkId clerk) implements ToAll {}

    /// Lets the hall go on.
    record ClearEmergency(ClerkId clerk) implements ToAll {}

    record IdentifyScreens(ClerkId clerk) implements ToAll {}
}
