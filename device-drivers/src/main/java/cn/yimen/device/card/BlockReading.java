package cn.yimen.device.card;

import cn.yimen.device.card.CardReading.Complete;
import cn.yimen.device.card.CardReading.Failed;
import cn.yimen.device.card.CardReading.Gone;
import cn.yimen.device.link.CardAnswer;
import cn.yimen.device.link.CardLink;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/// Reads an identity card through a PC/SC reader that does the card's own protocol itself.
///
/// Such a reader marks identity cards by 90 00 in bytes 13 and 14 of the answer to reset and serves
/// their content as an [IdentityStream].
final class BlockReading {

    private static final int MARK_OFFSET = 13;
    private static final int DONE = 0x9000;

    private final CardLink link;
    private final IdentityStream stream;

    BlockReading(CardLink link, boolean withPhoto) {
        this.link = link;
        this.stream = new IdentityStream(withPhoto);
    }

    /// To be called once.
    CardReading read(boolean afresh) {
        try {
            return run(afresh ? link.powerOnAfresh() : link.powerOn());
        } finally {
            stream.erase();
        }
    }

    private CardReading run(CardAnswer start) {
        Optional<CardReading> end = step(start, this::judgeAnswerToReset);
        while (end.isEmpty() && !stream.isComplete()) {
            end = step(link.exchange(stream.nextCommand()), this::takeBlock);
        }
        return end.orElseGet(this::document);
    }

    /// What `answer` means for the reading: empty to go on.
    private static Optional<CardReading> step(CardAnswer answer, Judge judge) {
        return switch (answer) {
            case CardAnswer.Received(var bytes) -> judge.judge(bytes);
            case CardAnswer.Gone _ -> Optional.of(new Gone());
            case CardAnswer.Silent _ -> Optional.of(new Failed(new CardTrouble.Mute(), true));
            case CardAnswer.Overdue _ -> Optional.of(new Failed(new CardTrouble.Mute(), false));
        };
    }

    private Optional<CardReading> judgeAnswerToReset(byte[] atr) {
        boolean marked =
                atr.length > MARK_OFFSET + 1
                        && (atr[MARK_OFFSET] & 0xFF) == 0x90
                        && atr[MARK_OFFSET + 1] == 0;
        return marked
                ? Optional.empty()
                : Optional.of(new Failed(new CardTrouble.Unsupported(), false));
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

    private interface Judge {
        Optional<CardReading> judge(byte[] bytes);
    }
}
