package cn.yimen.display.speech;

import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.hall.domain.NoticeId;
import cn.yimen.hall.state.Bulletin;
import cn.yimen.hall.state.Emergency;
import cn.yimen.hall.state.Notice;
import cn.yimen.ui.voice.UrgentNotice.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// When which urgent words are due: an emergency at once and again and again until it is cleared,
/// an urgent notice once. Used by the board's thread.
public final class UrgentWatch {

    /// From one beginning to the next.
    private static final Duration DANGER = Duration.ofSeconds(10);

    /// Where nobody is in danger, people also want to talk.
    private static final Duration CLOSED = Duration.ofMinutes(1);

    /// A notice that the board did not hear of for so long is read and not spoken.
    private static final Duration WORTH_SAYING = Duration.ofMinutes(1);

    private final Set<NoticeId> spoken = new HashSet<>();
    private Optional<Said> emergency = Optional.empty();

    private record Said(Emergency emergency, Instant at) {}

    /// What is to be said now. Asked at least each second.
    ///
    /// @param current the emergency that stands on the screens
    /// @param now the hall server's time
    public Optional<Kind> due(Optional<Emergency> current, Bulletin told, Instant now) {
        if (current.isPresent()) {
            return repeated(current.get(), now);
        }
        emergency = Optional.empty();
        return notice(told, now);
    }

    private Optional<Kind> repeated(Emergency current, Instant now) {
        var pause = endangers(current.kind()) ? DANGER : CLOSED;
        boolean saidLately =
                emergency
                        .filter(said -> said.emergency().equals(current))
                        .filter(said -> now.isBefore(said.at().plus(pause)))
                        .isPresent();
        if (saidLately) {
            return Optional.empty();
        }
        emergency = Optional.of(new Said(current, now));
        return Optional.of(kind(current.kind()));
    }

    /// Several at once are one sentence: it only says where to read.
    private Optional<Kind> notice(Bulletin told, Instant now) {
        var fresh =
                told.noticesAt(now).stream()
                        .filter(Notice::urgent)
                        .filter(notice -> !spoken.contains(notice.id()))
                        .toList();
        spoken.retainAll(told.notices().stream().map(Notice::id).toList());
        fresh.forEach(notice -> spoken.add(notice.id()));
        return fresh.stream()
                .filter(notice -> now.isBefore(notice.since().plus(WORTH_SAYING)))
                .findFirst()
                .map(_ -> Kind.NOTICE);
    }

    private static boolean endangers(EmergencyKind kind) {
        return kind == EmergencyKind.EVACUATE || kind == EmergencyKind.SHELTER;
    }

    private static Kind kind(EmergencyKind kind) {
        return switch (kind) {
            case EVACUATE -> Kind.EVACUATE;
            case SHELTER -> Kind.SHELTER;
            case SERVICE_STOPPED -> Kind.STOP;
            case MAINTENANCE -> Kind.MAINTENANCE;
        };
    }
}
