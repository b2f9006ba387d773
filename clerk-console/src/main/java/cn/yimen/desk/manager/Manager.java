package cn.yimen.desk.manager;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.state.HallState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// All that a manager's desk knows. Immutable; [ManagerFlow] makes the next one.
///
/// @param who works here, as the journal names them
/// @param heard when the hall was last heard, by the desk's clock
/// @param ahead the hall's clock minus the desk's own
/// @param now the desk's clock at the last event
public record Manager(
        ClerkId who,
        HallState hall,
        Optional<Instant> heard,
        Duration ahead,
        Page page,
        Draft draft,
        Errand errand,
        Instant now) {

    /// A hall that says nothing for this long is away: it sends a heartbeat each second.
    public static final Duration SILENCE = Duration.ofSeconds(3);

    public static Manager of(ClerkId who, Instant now) {
        return new Manager(
                who,
                HallState.empty(),
                Optional.empty(),
                Duration.ZERO,
                Page.STEER,
                new Draft.None(),
                new Errand.None(),
                now);
    }

    public boolean isLive() {
        return heard.filter(last -> !last.plus(SILENCE).isBefore(now)).isPresent();
    }

    /// For how long nothing was heard; empty before the first word.
    public Optional<Duration> silence() {
        return heard.map(last -> Duration.between(last, now));
    }

    public Instant hallNow() {
        return now.plus(ahead);
    }

    /// Whether an order would be sent now.
    public boolean canOrder() {
        return isLive() && !(errand instanceof Errand.Open);
    }

    /// The same, whenever it is: two that are equal so look the same but for clocks and ages.
    public Manager withoutTime() {
        return new Manager(
                who, hall, Optional.empty(), Duration.ZERO, page, draft, errand, Instant.EPOCH);
    }

    Manager with(HallState next) {
        return new Manager(who, next, Optional.of(now), ahead, page, draft, errand, now);
    }

    Manager heard(Instant hallTime) {
        var gap = Duration.between(now, hallTime);
        return new Manager(who, hall, Optional.of(now), gap, page, draft, errand, now);
    }

    Manager with(Page next) {
        return new Manager(who, hall, heard, ahead, next, draft, errand, now);
    }

    Manager with(Draft next) {
        return new Manager(who, hall, heard, ahead, page, next, errand, now);
    }

    Manager with(Errand next) {
        return new Manager(who, hall, heard, ahead, page, draft, next, now);
    }

    Manager at(Instant next) {
        return new Manager(who, hall, heard, ahead, page, draft, errand, next);
    }
}
