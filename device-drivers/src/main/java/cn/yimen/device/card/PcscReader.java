package cn.yimen.device.card;

import java.time.Duration;
import java.util.List;

/// Readers of the PC/SC service: contact slots and contactless fields alike.
///
/// @param name part of the reader's name; empty for any reader. A slot for a security module
///   ("SAM") is never meant.
/// @param answerLimit how long one exchange with a card may take
/// @param applications the kinds of card that are read, asked in this order
public record PcscReader(
        String name, Duration answerLimit, int retries, List<CardApplication> applications)
        implements ReaderConfig {

    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(3);
    private static final int RETRIES = 2;

    public PcscReader {
        applications = List.copyOf(applications);
        if (!answerLimit.isPositive() || retries < 0 || applications.isEmpty()) {
            throw new IllegalArgumentException("reader limits out of range");
        }
    }

    /// Limits that suit real readers; identity cards without portrait.
    public static PcscReader named(String name) {
        return new PcscReader(name, ANSWER_LIMIT, RETRIES, List.of(new IdentityBlocks(false)));
    }

    public PcscReader reading(CardApplication... kinds) {
        return new PcscReader(name, answerLimit, retries, List.of(kinds));
    }

    @Override
    public CardPlace place() {
        return new PcscPlace(this);
    }
}
