package cn.yimen.hall.state;

import cn.yimen.hall.domain.NoticeId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the hall's screens and loudspeakers say beside calls.
///
/// @param emergency stands alone on every screen until it is cleared
/// @param notices urgent ones first, then the newest first; also those whose time is over
/// @param identifiedAt when every screen was last asked which one it is
/// @param liftedAt when the last emergency of the day was over; empty while one stands
public record Bulletin(
        Optional<Emergency> emergency,
        List<Notice> notices,
        Optional<Instant> identifiedAt,
        Optional<Instant> liftedAt) {

    /// So long a screen says which one it is: a technician has to walk past all of them.
    public static final Duration IDENTIFIES = Duration.ofSeconds(30);

    public Bulletin {
        notices = List.copyOf(notices);
    }

    public Bulletin(
            Optional<Emergency> emergency, List<Notice> notices, Optional<Instant> identifiedAt) {
        this(emergency, notices, identifiedAt, Optional.empty());
    }

    public static Bulletin empty() {
        return new Bulletin(Optional.empty(), List.of(), Optional.empty());
    }

    public List<Notice> noticesAt(Instant now) {
        return notices.stream().filter(notice -> notice.holdsAt(now)).toList();
    }

    /// Whether every screen says which one it is.
    public boolean identifiesAt(Instant now) {
        return identifiedAt.filter(at -> now.isBefore(at.plus(IDENTIFIES))).isPresent();
    }

    Bulletin declared(Emergency now) {
        return new Bulletin(Optional.of(now), notices, identifiedAt, Optional.empty());
    }

    Bulletin lifted(Instant now) {
        return new Bulletin(Optional.empty(), notices, identifiedAt, Optional.of(now));
    }

    Bulletin with(Notice notice, Instant now) {
        var others =
                without(notice.id()).notices().stream().filter(old -> old.holdsAt(now)).toList();
        var all = Stream.concat(Stream.of(notice), others.stream()).toList();
        var sorted =
                Stream.concat(
                        all.stream().filter(Notice::urgent),
                        all.stream().filter(each -> !each.urgent()));
        return new Bulletin(emergency, sorted.toList(), identifiedAt, liftedAt);
    }

    Bulletin without(NoticeId id) {
        var left = notices.stream().filter(notice -> !notice.id().equals(id)).toList();
        return new Bulletin(emergency, left, identifiedAt, liftedAt);
    }

    Bulletin identified(Instant now) {
        return new Bulletin(emergency, notices, Optional.of(now), liftedAt);
    }
}
