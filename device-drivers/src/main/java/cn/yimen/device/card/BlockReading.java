package cn.yimen.device.card;

import cn.yimen.device.card.CardReading.Complete;
import cn.yimen.device.card.CardReading.Failed;
import cn.yimen.device.link.CardAnswer;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/// One reading of an identity card by [IdentityBlocks].
final class BlockReading {

    private static final int DONE = 0x9000;

    private final CardAtHand card;
    private final IdentityStream stream;

    BlockReading(CardAtHand card, boolean withPhoto) {
        this.card = card;
        this.stream = new IdentityStream(withPhoto);
    }

    /// To be called once.
    CardReading read() {
        try {
            Optional<CardReading> end = Optional.empty();
            while (end.isEmpty() && !stream.isComplete()) {
                end = take(card.exchange(stream.nextCommand()));
            }
            return end.orElseGet(this::document);
        } finally {
            stream.erase();
        }
    }

    /// Empty to go on.
    private Optional<CardReading> take(CardAnswer answer) {
        return answer instanceof CardAnswer.Received(var bytes)
                ? takeBlock(bytes)
                : CardReading.interruption(answer);
    }

    private Optional<CardReading> takeBlock(byte[] answer) {
        int end = answer.length - 2;
        int status = ByteBuffer.wrap(answer).getShort(end) & 0xFFFF;
        if (status != DONE) {
            return Optional.of(new Failed(new CardTrouble.Refused(status), true));
        }
        byte[] block = Arrays.copyOf(answer, end);
        Arrays.fill(answer, (byte) 0);
        Optional<CardTrouble> trouble = stream.accept(block);
        Arrays.fill(block, (byte) 0);
        return trouble.map(found -> new Failed(found, false));
    }

    private CardReading document() {
        byte[] text = stream.text();
        try {
            return switch (IdentityText.decode(text)) {
                case TextDecoding.Decoded(var document) -> new Complete(document, stream.photo());
                case TextDecoding.Flawed(var trouble) -> new Failed(trouble, false);
            };
        } finally {
            Arrays.fill(text, (byte) 0);
        }
    }
}
