package cn.yimen.device.keypad;

import java.util.Arrays;
import java.util.Optional;

/// One frame: `AA 57 command 02 data turn check`, the check being the exclusive or of the four
/// before it. There is no public standard; ADR 0072 says why this form, which is the caller's with
/// another head.
///
/// @param data 0–255; of a press the key's code, and 0x10 more where it was held down
/// @param turn 0–255: of a press, one more than at the press before
record KeypadFrame(Command command, int data, int turn) {

    /// What a frame says.
    enum Command {
        /// To the pad: are you there?
        PRESENT(0x03),
        /// To the pad: the press of this turn was heard.
        HEARD(0x04),
        /// From the pad: here; data is 1 while a key is down for longer than 10 s.
        HERE(0x83),
        /// From the pad: a key was pressed. Told again until it is heard.
        PRESSED(0x90);

        private final int code;

        Command(int code) {
            this.code = code;
        }
    }

    static final int LENGTH = 7;
    static final int HELD = 0x10;

    private static final int HEAD_1 = 0xAA;
    private static final int HEAD_2 = 0x57;

    byte[] bytes() {
        return new byte[] {
            (byte) HEAD_1,
            HEAD_2,
            (byte) command.code,
            2,
            (byte) data,
            (byte) turn,
            (byte) (command.code ^ 2 ^ data ^ turn)
        };
    }

    /// Empty for data that no key has.
    Optional<KeyPress> press() {
        return AccessKey.of(data & ~HELD).map(key -> new KeyPress(key, (data & HELD) != 0));
    }

    static Optional<KeypadFrame> of(byte[] bytes) {
        int code = Byte.toUnsignedInt(bytes[2]);
        int data = Byte.toUnsignedInt(bytes[4]);
        int turn = Byte.toUnsignedInt(bytes[5]);
        if (Byte.toUnsignedInt(bytes[6]) != (code ^ 2 ^ data ^ turn)) {
            return Optional.empty();
        }
        return Arrays.stream(Command.values())
                .filter(command -> command.code == code)
                .findFirst()
                .map(command -> new KeypadFrame(command, data, turn));
    }
}
