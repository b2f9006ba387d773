package cn.yimen.device.caller;

import java.util.Arrays;
import java.util.Optional;

/// One frame: `AA 56 command 02 data turn check`, the check being the exclusive or of the four
/// before it. There is no public standard; ADR 0065 says why this form. It is the evaluator pad's
/// with another head, so that a cable in the wrong socket is noticed, and with a turn, so that a
/// press that is told twice counts once.
///
/// @param data 0–255
/// @param turn 0–255: of a press, one more than at the press before
record CallerFrame(Command command, int data, int turn) {

    /// What a frame says.
    enum Command {
        /// To the box: are you there?
        PRESENT(0x03),
        /// To the box: the press of this turn was heard.
        HEARD(0x04),
        /// From the box: here; data is 1 while a key is held down.
        HERE(0x83),
        /// From the box: this key was pressed, 1–16. Told again until it is heard.
        PRESSED(0x90);

        private final int code;

        Command(int code) {
            this.code = code;
        }
    }

    static final int LENGTH = 7;

    byte[] bytes() {
        return new byte[] {
            (byte) 0xAA,
            0x56,
            (byte) command.code,
            2,
            (byte) data,
            (byte) turn,
            (byte) (command.code ^ 2 ^ data ^ turn)
        };
    }

    static Optional<CallerFrame> of(byte[] bytes) {
        int code = Byte.toUnsignedInt(bytes[2]);
        int data = Byte.toUnsignedInt(bytes[4]);
        int turn = Byte.toUnsignedInt(bytes[5]);
        if (Byte.toUnsignedInt(bytes[6]) != (code ^ 2 ^ data ^ turn)) {
            return Optional.empty();
        }
        return Arrays.stream(Command.values())
                .filter(command -> command.code == code)
                .findFirst()
                .map(command -> new CallerFrame(command, data, turn));
    }
}
