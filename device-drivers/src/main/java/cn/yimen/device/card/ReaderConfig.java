package cn.yimen.device.card;

import java.time.Duration;

/// Which reader to use, and how.
public sealed interface ReaderConfig {

    /// A reader that serves identity cards through the PC/SC service.
    ///
    /// @param readerName part of its name; empty for any reader
    /// @param answerLimit how long one exchange with a card may take
    /// @param retries how often a card that does not answer is tried again
    /// @param withPhoto whether the portrait is wanted; without it reading takes 2 exchanges, not 6
    record Pcsc(String readerName, Duration answerLimit, int retries, boolean withPhoto)
            implements ReaderConfig {

        public Pcsc {
            if (!answerLimit.isPositive() || retries < 0) {
                throw new IllegalArgumentException("reader limits out of range");
            }
        }
    }

    /// Limits that suit real readers; no portrait.
    static ReaderConfig pcsc(String readerName) {
        return new Pcsc(readerName, Duration.ofSeconds(3), 2, false);
    }
}
