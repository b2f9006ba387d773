package cn.yimen.server.queue;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.HallWideEvent.ExtraSessionAnnounced;
import cn.yimen.hall.event.HallWideEvent.ExtraSessionWithdrawn;
import cn.yimen.hall.rules.BookedIn;
import cn.yimen.hall.state.ExtraSession;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.ExtraHours;
import cn.yimen.hall.wire.ExtraHours.AnnounceSession;
import cn.yimen.hall.wire.ExtraHours.WithdrawSession;
import cn.yimen.hall.wire.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// 加开时段: hours beyond the usual ones, announced and taken back.
final class ExtraHoursRules {

    private static final int DAYS_AHEAD = 366;

    private ExtraHoursRules() {}

    static Decision decide(HallState state, ExtraHours command) {
        return switch (command) {
            case AnnounceSession c -> announce(state, c);
            case WithdrawSession c -> withdraw(state, c);
        };
    }

    private static Decision announce(HallState state, AnnounceSession c) {
        if (!c.from().isBefore(c.to()) || !isNear(state, c.day())) {
            return Decision.refused(Refusal.INVALID);
        }
        if (c.lines().stream().anyMatch(line -> isUnknown(state, line))) {
            return Decision.refused(Refusal.UNKNOWN_LINE);
        }
        List<WindowId> windows = c.windows().orElse(List.of());
        if (windows.stream().anyMatch(window -> WindowRules.isUnknown(state, window))) {
            return Decision.refused(Refusal.UNKNOWN_WINDOW);
        }
        var session =
                new ExtraSession(c.day(), c.from(), c.to(), c.lines(), c.windows(), c.capacity());
        return state.special().sessions().contains(session)
                ? Decision.already()
                : Decision.done(
                        new ExtraSessionAnnounced(
                                c.day(),
                                c.from(),
                                c.to(),
                                c.lines(),
                                c.clerk(),
                                c.windows(),
                                c.capacity()));
    }

    /// A booking was the hall's promise: it is cancelled or moved first, by whoever took it.
    private static Decision withdraw(HallState state, WithdrawSession c) {
        Optional<ExtraSession> announced =
                state.special().sessions().stream()
                        .filter(s -> s.isAt(c.day(), c.from(), c.to(), c.lines()))
                        .findFirst();
        if (announced.isEmpty()) {
            return Decision.already();
        }
        return BookedIn.of(state, announced.get()).isEmpty()
                ? Decision.done(
                        new ExtraSessionWithdrawn(c.day(), c.from(), c.to(), c.lines(), c.clerk()))
                : Decision.refused(Refusal.IN_USE);
    }

    private static boolean isNear(HallState state, LocalDate day) {
        return state.day()
                .filter(today -> !day.isBefore(today) && !day.isAfter(today.plusDays(DAYS_AHEAD)))
                .isPresent();
    }

    private static boolean isUnknown(HallState state, LineId line) {
        return state.config().flatMap((HallConfig config) -> config.line(line)).isEmpty();
    }
}
