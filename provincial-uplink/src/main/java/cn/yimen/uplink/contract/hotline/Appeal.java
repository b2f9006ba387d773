package cn.yimen.uplink.contract.hotline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An appeal as it stands.
///
/// @param password asked for when somebody without a session looks it up
public record Appeal(
        String order,
        AppealKind kind,
        String title,
        AppealState state,
        Instant receivedAt,
        LocalDate due,
        String password,
        List<Reply> replies,
        Optional<Integer> level) {
    public Appeal {
        replies = List.copyOf(replies);
    }

    /// An answer to it.
    public record Reply(Instant at, String who, String text) {}
}
