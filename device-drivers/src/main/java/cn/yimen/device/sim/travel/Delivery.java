package cn.yimen.device.sim.travel;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/// Hands answers over the way the chip's transport does: at once, in pieces, or only to who asks
/// for their exact length.
final class Delivery {

    private static final int GET_RESPONSE = 0xC0;
    private static final int PIECE = 100;

    private final ChipTraits.Manner manner;
    private byte[] left = new byte[0];
    private Optional<Held> held = Optional.empty();

    /// An answer that waits for the same command with the right length.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Held(byte[] command, byte[] answer) {}

    Delivery(ChipTraits.Manner manner) {
        this.manner = manner;
    }

    byte[] deliver(byte[] command, Supplier<Answer> answer) {
        return switch (manner) {
            case AT_ONCE -> answer.get().bytes();
            case IN_PIECES -> isGetResponse(command) ? piece() : begin(answer.get().bytes());
            case EXACT_LENGTH -> exact(command, answer);
        };
    }

    private byte[] begin(byte[] answer) {
        if (answer.length <= PIECE) {
            return answer;
        }
        left = answer;
        return piece();
    }

    private byte[] piece() {
        if (left.length <= PIECE) {
            byte[] last = left;
            left = new byte[0];
            return last.length == 0 ? Answer.status(Answer.CONDITIONS).bytes() : last;
        }
        byte[] piece = Arrays.copyOf(left, PIECE);
        left = Arrays.copyOfRange(left, PIECE, left.length);
        int more = Math.min(0xFF, left.length - 2);
        return new Answer(piece, 0x6100 | more).bytes();
    }

    private byte[] exact(byte[] command, Supplier<Answer> answer) {
        byte[] withoutLength = Arrays.copyOf(command, command.length - 1);
        if (held.isPresent() && Arrays.equals(held.get().command(), withoutLength)) {
            byte[] waiting = held.get().answer();
            held = Optional.empty();
            return waiting;
        }
        byte[] whole = answer.get().bytes();
        int data = whole.length - 2;
        int asked = command[command.length - 1] & 0xFF;
        boolean expectsMore =
                Command.parse(command).filter(c -> c.expected() > 0 && !c.isExtended()).isPresent();
        if (!expectsMore || data == 0 || data == 256 || asked == data) {
            return whole;
        }
        held = Optional.of(new Held(withoutLength, whole));
        return Answer.status(0x6C00 | data).bytes();
    }

    private static boolean isGetResponse(byte[] command) {
        return command.length >= 4 && (command[1] & 0xFF) == GET_RESPONSE;
    }
}
