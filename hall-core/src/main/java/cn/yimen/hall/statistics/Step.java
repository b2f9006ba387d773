package cn.yimen.hall.statistics;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// One wait of one ticket for one line, and what came of it: the row from which every figure is
/// counted. A number that is sent on begins another step; one that is passed and rejoins does not.
///
/// @param since when the wait began: the issue, or the sending on after a call
/// @param calledAt the first call
/// @param startedAt when service began
/// @param endedAt empty while it goes on
/// @param window and `clerk`: the last ones
/// @param served at the window, without the time in which the ticket was held
/// @param servingSince while it is served
/// @param rating 1–5, 0 where not rated
record Step(
        TicketId ticket,
        LineId line,
        Origin origin,
        Instant since,
        Optional<Instant> calledAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        Optional<WindowId> window,
        Optional<ClerkId> clerk,
        Duration served,
        Optional<Instant> servingSince,
        Ending ending,
        int rating) {

    /// Where the step comes from.
    enum Origin {
        KIOSK,
        STAFF,
        /// Given by a kiosk without the server.
        OFFLINE,
        APPOINTMENT,
        /// Sent on from another step, so no new number.
        SENT_ON;

        boolean isIssue() {
            return this != SENT_ON;
        }
    }

    /// How the step stands.
    enum Ending {
        WAITING,
        AT_WINDOW,
        HELD,
        /// 过号, and not back yet.
        PASSED,
        /// 办结
        SERVED,
        /// 下一步: served here, sent on.
        REFERRED,
        /// 转移: not served here, sent on.
        TRANSFERRED,
        /// 弃号
        WITHDRAWN,
        /// Nobody ever held the number: its paper did not come out.
        NOT_HELD;

        boolean isServed() {
            return this == SERVED || this == REFERRED;
        }
    }

    static Step begun(TicketId ticket, LineId line, Origin origin, Instant since) {
        return new Step(
                ticket,
                line,
                origin,
                since,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ZERO,
                Optional.empty(),
                Ending.WAITING,
                0);
    }

    /// From the beginning of the wait to the first call.
    Optional<Duration> waited() {
        return calledAt.map(called -> Duration.between(since, called)).map(Step::notNegative);
    }

    private static Duration notNegative(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    Step called(WindowId at, ClerkId by, Instant when) {
        return new Step(
                ticket,
                line,
                origin,
                since,
                calledAt.or(() -> Optional.of(when)),
                startedAt,
                endedAt,
                Optional.of(at),
                Optional.of(by),
                served,
                servingSince,
                Ending.AT_WINDOW,
                rating);
    }

    Step serving(Instant when) {
        return new Step(
                ticket,
                line,
                origin,
                since,
                calledAt.or(() -> Optional.of(when)),
                startedAt.or(() -> Optional.of(when)),
                endedAt,
                window,
                clerk,
                served,
                Optional.of(when),
                Ending.AT_WINDOW,
                rating);
    }

    /// What it comes to; the time in service, if it was served, is over.
    Step becomes(Ending now, Instant when) {
        var more =
                servingSince
                        .map(from -> notNegative(Duration.between(from, when)))
                        .orElse(Duration.ZERO);
        var end =
                switch (now) {
                    case WAITING, AT_WINDOW, HELD, PASSED -> Optional.<Instant>empty();
                    case SERVED, REFERRED, TRANSFERRED, WITHDRAWN, NOT_HELD -> Optional.of(when);
                };
        return new Step(
                ticket,
                line,
                origin,
                since,
                calledAt,
                startedAt,
                end,
                window,
                clerk,
                served.plus(more),
                Optional.empty(),
                now,
                rating);
    }

    Step rated(int level) {
        return new Step(
                ticket,
                line,
                origin,
                since,
                calledAt,
                startedAt,
                endedAt,
                window,
                clerk,
                served,
                servingSince,
                ending,
                level);
    }
}
