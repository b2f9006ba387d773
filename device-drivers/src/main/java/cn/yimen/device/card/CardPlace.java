package cn.yimen.device.card;

import cn.yimen.device.Fault;
import java.time.Duration;
import java.util.Optional;

/// The place where a card is laid down, whatever the reader behind it speaks. Belongs to one
/// thread.
public interface CardPlace extends AutoCloseable {

    /// What one sees there.
    sealed interface Sight {

        /// No reader to see it with.
        record Blind(Fault fault, String note) implements Sight {}

        record Vacant() implements Sight {}

        /// @param insertion another number whenever it may be another card
        record Occupied(String reader, long insertion) implements Sight {}
    }

    /// One go at reading.
    ///
    /// @param reader the slot where the card was seen
    /// @param afresh whether the card shall be reset first; only if it is known to lie there
    /// @param key what the citizen offered to open it
    record Attempt(String reader, boolean afresh, Optional<AccessKey> key) {}

    /// Looks, waiting up to `atMost` for something to change; may come back sooner without cause.
    Sight watch(Duration atMost);

    /// Tries once to read the card.
    CardReading read(Attempt attempt);

    @Override
    void close();
}
