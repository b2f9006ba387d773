package cn.yimen.uplink.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What became of each item of a batch.
public record BatchReceipt(Instant receivedAt, List<ItemReceipt> items) {
    public BatchReceipt {
        items = List.copyOf(items);
    }

    /// @param reason only with [Outcome#REFUSED]
    public record ItemReceipt(String key, Outcome outcome, Optional<Reason> reason) {}

    public enum Outcome {
        ACCEPTED,
        /// It arrived earlier: as good as accepted.
        KNOWN,
        REFUSED
    }

    public enum Reason {
        /// The platform has this number with another content.
        OTHER_CONTENT,
        /// The key does not name this hall, epoch and number.
        WRONG_KEY,
        WRONG_DIGEST,
        INVALID
    }
}
