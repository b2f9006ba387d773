package cn.yimen.desk.manager;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.watch.HallWatch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/// All that a manager's desk knows. Immutable; [ManagerFlow] makes the next one.
///
/// @param who works here, as the journal names them
/// @param heard when the hall was last heard, by the desk's clock
/// @param ahead the hall's clock minus the desk's own
/// @param served what the server worked out
/// @param trial the what-if in hand
/// @param now the desk's clock at the last event
public record Manager(
        ClerkId who,
        HallState hall,
        Optional<Instant> heard,
        Duration ahead,
        Page page,
        Draft draft,
        Errand errand,
        Served served,
        Trial trial,
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
                Served.nothing(),
                Trial.at(LocalTime.NOON),
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

    /// The figures, while they are those of now.
    public Optional<HallWatch> figures() {
        return served.watch().filter(_ -> isLive() && isFresh());
    }

    private boolean isFresh() {
        return served.watchedAt().filter(at -> !at.plus(SILENCE).isBefore(now)).isPresent();
    }

    /// Whether an order would be sent now.
    public boolean canOrder() {
        return isLive() && !(errand instanceof Errand.Open);
    }

    /// The same, whenever it is: two that are equal so look the same but for clocks and ages.
    public Manager withoutTime() {
        return new Manager(
                who,
                hall,
                Optional.empty(),
                Duration.ZERO,
                page,
                draft,
                errand,
                served,
                trial,
                Instant.EPOCH);
    }

    Manager with(HallState next) {
        return new Manager(
                who, next, Optional.of(now), ahead, page, draft, errand, served, trial, now);
    }

    Manager heard(Instant hallTime) {
        var gap = Duration.between(now, hallTime);
        return new Manager(
                who, hall, Optional.of(now), gap, page, draft, errand, served, trial, now);
    }

    Manager with(Page next) {
        return new Manager(who, hall, heard, ahead, next, draft, errand, served, trial, now);
    }

    Manager with(Draft next) {
        return new Manager(who, hall, heard, ahead, page, next, errand, served, trial, now);
    }

    Manager with(Errand next) {
        return new Manager(who, hall, heard, ahead, page, draft, next, served, trial, now);
    }

    Manager with(Served next) {
        return new Manager(who, hall, heard, ahead, page, draft, errand, next, trial, now);
    }

    Manager with(Trial next) {
        return new Manager(who, hall, heard, ahead, page, draft, errand, served, next, now);
    }

    Manager at(Instant next) {
        return new Manager(who, hall, heard, ahead, page, draft, errand, served, trial, next);
    }
}
