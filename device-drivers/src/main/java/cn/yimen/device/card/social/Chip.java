package cn.yimen.device.card.social;

import cn.yimen.device.card.CardAtHand;
import cn.yimen.device.card.CardReading;
import cn.yimen.device.link.CardAnswer;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/// Talks to a chip: fetches announced answers (61 xx), corrects lengths (6C xx), and remembers when
/// the card was lost on the way.
final class Chip {

    /// No answer that we ask for takes more.
    private static final int MOST_ROUNDS = 8;

    private static final int STATUS_BYTES = 2;
    private static final int MORE = 0x61;
    private static final int WRONG_LENGTH = 0x6C;

    private final CardAtHand card;
    private Optional<CardReading> end = Optional.empty();

    Chip(CardAtHand card) {
        this.card = card;
    }

    /// How the reading has ended, if the card does not answer any more.
    Optional<CardReading> end() {
        return end;
    }

    /// An answer without data and with status 0 once the card is lost.
    ChipAnswer ask(byte[] command) {
        var data = new ByteArrayOutputStream();
        byte[] next = command;
        int status = 0;
        for (int round = 0; round < MOST_ROUNDS && next.length > 0; round++) {
            byte[] answer = exchange(next);
            status = status(answer);
            data.write(answer, 0, Math.max(0, answer.length - STATUS_BYTES));
            next = followUp(next, status);
            Arrays.fill(answer, (byte) 0);
        }
        return new ChipAnswer(data.toByteArray(), status);
    }

    private byte[] exchange(byte[] command) {
        if (end.isPresent()) {
            return new byte[0];
        }
        CardAnswer answer = card.exchange(command);
        end = CardReading.interruption(answer);
        return answer instanceof CardAnswer.Received(var bytes) ? bytes : new byte[0];
    }

    private static byte[] followUp(byte[] command, int status) {
        int length = status & 0xFF;
        return switch (status >> 8) {
            case MORE -> Apdu.getResponse(length);
            case WRONG_LENGTH -> Apdu.expecting(command, length);
            default -> new byte[0];
        };
    }

    private static int status(byte[] answer) {
        int at = answer.length - STATUS_BYTES;
        return at < 0
                ? 0
                : Byte.toUnsignedInt(answer[at]) << 8 | Byte.toUnsignedInt(answer[at + 1]);
    }
}
