package cn.yimen.uplink;

import cn.yimen.uplink.contract.PlatformEvent;
import java.time.Instant;
import java.util.Optional;

/// An event that the platform refused, waiting for a person. The event itself stays in the journal
/// as it was.
///
/// @param reason a word of the contract
/// @param correction what a person wants to send in its place; empty while there is nothing to send
/// @param handling what a person last did about it; empty while nobody has looked at it
public record Parked(
        String epoch,
        long seq,
        String reason,
        Instant at,
        Optional<PlatformEvent> correction,
        Optional<Handling> handling) {

    /// What a person did, kept for ever.
    ///
    /// @param clerk work number
    public record Handling(Instant at, String clerk, What what) {}

    public enum What {
        /// Sends something else in its place.
        CORRECTED,
        /// Sends the same again: what was wrong has been put right elsewhere.
        RESENT,
        /// It need not be at the platform.
        LEFT
    }

    /// Just refused.
    static Parked now(String epoch, long seq, String reason, Instant at) {
        return new Parked(epoch, seq, reason, at, Optional.empty(), Optional.empty());
    }

    /// Whether a person has decided that it stays here.
    public boolean isLeft() {
        return handling.filter(last -> last.what() == What.LEFT).isPresent();
    }
}
