package cn.yimen.desk.manager;

import cn.yimen.desk.desk.Access;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.StaffRole;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.watch.HallWatch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// All that a manager's desk knows. Immutable; [ManagerFlow] makes the next one.
///
/// @param who works here, as the journal names them
/// @param heard when the hall was last heard, by the desk's clock
/// @param ahead the hall's clock minus the desk's own
/// @param served what the server worked out
/// @param trial the what-if in hand
/// @param access whether anybody may order something here
/// @param now the desk's clock at the last event
public record ManagerDesk(
        ClerkId who,
        HallState hall,
        Optional<Instant> heard,
        Duration ahead,
        Page page,
        Draft draft,
        Errand errand,
        Served served,
        Trial trial,
        Access access,
        Pages pages,
        Instant now) {

    /// A hall that says nothing for this long is away: it sends a heartbeat each second. With what
    /// a screen takes to look again and to draw, the mark stands within three seconds.
    public static final Duration SILENCE = Duration.ofMillis(2_500);

    /// Figures are asked for each second, and take a moment to work out.
    private static final Duration NO_FIGURES = Duration.ofSeconds(3);

    public static ManagerDesk of(ClerkId who, Instant now) {
        return new ManagerDesk(
                who,
                HallState.empty(),
                Optional.empty(),
                Duration.ZERO,
                Page.STEER,
                new Draft.None(),
                new Errand.None(),
                Served.nothing(),
                Trial.at(LocalTime.NOON),
                new Access.Free(),
                Pages.first(),
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

    /// Today, where the hall is.
    public LocalDate hallDay() {
        return LocalDate.ofInstant(
                hallNow(), hall.config().map(HallConfig::zone).orElse(ZoneOffset.UTC));
    }

    /// The figures, while they are those of now.
    public Optional<HallWatch> figures() {
        return served.watch().filter(_ -> isLive() && isFresh());
    }

    private boolean isFresh() {
        return served.watchedAt().filter(at -> !at.plus(NO_FIGURES).isBefore(now)).isPresent();
    }

    /// Whether an order would be sent now.
    public boolean canOrder() {
        return isLive() && maySteer() && !(errand instanceof Errand.Open);
    }

    /// Whether whoever sits here is trusted with orders; the server has the last word.
    public boolean maySteer() {
        return switch (access) {
            case Access.Free _ -> true;
            case Access.Out _ -> false;
            case Access.In(StaffRole role) -> role == StaffRole.SUPERVISOR;
        };
    }

    /// The same, whenever it is: two that are equal so look the same but for clocks and ages.
    public ManagerDesk withoutTime() {
        return new ManagerDesk(
                who,
                hall,
                Optional.empty(),
                Duration.ZERO,
                page,
                draft,
                errand,
                served,
                trial,
                access,
                pages,
                Instant.EPOCH);
    }

    ManagerDesk with(HallState next) {
        return new ManagerDesk(
                who,
                next,
                Optional.of(now),
                ahead,
                page,
                draft,
                errand,
                served,
                trial,
                access,
                pages,
                now);
    }

    ManagerDesk heard(Instant hallTime) {
        var gap = Duration.between(now, hallTime);
        return new ManagerDesk(
                who,
                hall,
                Optional.of(now),
                gap,
                page,
                draft,
                errand,
                served,
                trial,
                access,
                pages,
                now);
    }

    ManagerDesk with(Page next) {
        return new ManagerDesk(
                who, hall, heard, ahead, next, draft, errand, served, trial, access, pages, now);
    }

    ManagerDesk with(Draft next) {
        return new ManagerDesk(
                who, hall, heard, ahead, page, next, errand, served, trial, access, pages, now);
    }

    ManagerDesk with(Errand next) {
        return new ManagerDesk(
                who, hall, heard, ahead, page, draft, next, served, trial, access, pages, now);
    }

    ManagerDesk with(Served next) {
        return new ManagerDesk(
                who, hall, heard, ahead, page, draft, errand, next, trial, access, pages, now);
    }

    ManagerDesk with(Trial next) {
        return new ManagerDesk(
                who, hall, heard, ahead, page, draft, errand, served, next, access, pages, now);
    }

    ManagerDesk at(Instant next) {
        return new ManagerDesk(
                who, hall, heard, ahead, page, draft, errand, served, trial, access, pages, next);
    }

    ManagerDesk with(Access next) {
        return new ManagerDesk(
                who, hall, heard, ahead, page, draft, errand, served, trial, next, pages, now);
    }

    ManagerDesk with(Pages next) {
        return new ManagerDesk(
                who, hall, heard, ahead, page, draft, errand, served, trial, access, next, now);
    }

    ManagerDesk of(ClerkId other) {
        return new ManagerDesk(
                other, hall, heard, ahead, page, draft, errand, served, trial, access, pages, now);
    }
}
