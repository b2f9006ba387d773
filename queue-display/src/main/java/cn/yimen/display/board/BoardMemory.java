package cn.yimen.display.board;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.state.Emergency;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.RecentCall;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All that a board knows. Immutable; [BoardFlow] makes the next one, [BoardPicture] shows it.
///
/// @param own the recent calls of the board's part of the hall, newest first
/// @param counts of ratings, on boards that show them
/// @param kept the emergency that stood here when the board was switched off; holds until the hall
///   is heard
public record BoardMemory(
        BoardSetup setup,
        HallState state,
        List<RecentCall> own,
        HubClock clock,
        Contact contact,
        CallRecord calls,
        Wear wear,
        Outlook outlook,
        Optional<RatingCounts> counts,
        Optional<Emergency> kept) {

    public BoardMemory {
        own = List.copyOf(own);
    }

    /// A board that has just been switched on and has heard nothing yet.
    public static BoardMemory started(
            BoardSetup setup, Optional<Emergency> keptEmergency, Instant now) {
        return new BoardMemory(
                setup,
                HallState.empty(),
                List.of(),
                HubClock.own(),
                Contact.none(now),
                CallRecord.empty(),
                Wear.fresh(now),
                Outlook.unknown(),
                Optional.empty(),
                keptEmergency);
    }

    public DeviceId self() {
        return setup.self();
    }

    /// The hall server's time at this moment of the machine's clock.
    public Instant hubTime(Instant now) {
        return clock.at(now);
    }

    /// Whether what it knows is what the hall says now.
    public boolean hears(Instant now) {
        return !contact.isNeutral(now) && !contact.isStale(now);
    }

    /// What stands alone on every screen; 紧急停止 without a kind is one as well.
    public Optional<Emergency> emergency() {
        return state.config().isEmpty() ? kept : EmergencyWord.of(state);
    }

    BoardMemory with(CallRecord next) {
        return new BoardMemory(
                setup, state, own, clock, contact, next, wear, outlook, counts, kept);
    }

    BoardMemory with(Wear next) {
        return new BoardMemory(
                setup, state, own, clock, contact, calls, next, outlook, counts, kept);
    }

    BoardMemory with(HallState next) {
        var nextOwn = OwnCalls.next(own, next, setup);
        return new BoardMemory(
                setup, next, nextOwn, clock, contact, calls, wear, outlook, counts, kept);
    }

    BoardMemory with(Outlook next) {
        return new BoardMemory(setup, state, own, clock, contact, calls, wear, next, counts, kept);
    }

    BoardMemory with(RatingCounts next) {
        return new BoardMemory(
                setup, state, own, clock, contact, calls, wear, outlook, Optional.of(next), kept);
    }

    BoardMemory heard(Instant now) {
        return new BoardMemory(
                setup, state, own, clock, contact.heard(now), calls, wear, outlook, counts, kept);
    }

    BoardMemory corrected(Instant hub, Instant now) {
        return new BoardMemory(
                setup,
                state,
                own,
                clock.heard(hub, now),
                contact,
                calls,
                wear,
                outlook,
                counts,
                kept);
    }
}
