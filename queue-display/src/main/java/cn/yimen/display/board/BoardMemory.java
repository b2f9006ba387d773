package cn.yimen.display.board;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.state.HallState;
import java.time.Instant;

/// All that a board knows. Immutable; [BoardFlow] makes the next one, [BoardPicture] shows it.
///
/// @param self the board's own id, under which it acknowledges
public record BoardMemory(
        DeviceId self,
        HallState state,
        HubClock clock,
        Contact contact,
        CallRecord calls,
        Wear wear) {

    /// A board that has just been switched on and has heard nothing yet.
    public static BoardMemory started(DeviceId self, Instant now) {
        return new BoardMemory(
                self,
                HallState.empty(),
                HubClock.own(),
                Contact.none(now),
                CallRecord.empty(),
                new Wear(0, now));
    }

    /// The hall server's time at this moment of the machine's clock.
    public Instant hubTime(Instant now) {
        return clock.at(now);
    }

    BoardMemory with(CallRecord next) {
        return new BoardMemory(self, state, clock, contact, next, wear);
    }

    BoardMemory with(Wear next) {
        return new BoardMemory(self, state, clock, contact, calls, next);
    }

    BoardMemory with(HallState next) {
        return new BoardMemory(self, next, clock, contact, calls, wear);
    }

    BoardMemory heard(Instant now) {
        return new BoardMemory(self, state, clock, contact.heard(now), calls, wear);
    }

    BoardMemory corrected(Instant hub, Instant now) {
        return new BoardMemory(self, state, clock.heard(hub, now), contact, calls, wear);
    }
}
