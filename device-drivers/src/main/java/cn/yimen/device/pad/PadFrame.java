package cn.yimen.device.pad;

import java.util.Arrays;
import java.util.Optional;

/// One frame: `AA 55 command 01 data check`, the check being the exclusive or of the three before
/// it. There is no public standard; ADR 0049 says why this form.
///
/// @param data 0–255
record PadFrame(Command command, int data) {

    /// What a frame says.
    enum Command {
        /// To the pad: light the keys and ask; data is the seconds it waits, 1–255.
        ASK(0x01),
        /// To the pad: go dark.
        REST(0x02),
        /// To the pad: are you there?
        PRESENT(0x03),
        /// From the pad: understood.
        DONE(0x81),
        /// From the pad: cannot; data is its reason.
        CANNOT(0x82),
        /// From the pad: here; data is 1 while a key is held down.
        HERE(0x83),
        /// From the pad: this key was pressed, 1–5.
        PRESSED(0x90),
        /// From the pad: nobody pressed in time.
        NOBODY(0x91);

        private final int code;

        Command(int code) {
            this.code = code;
        }
    }

    private static final int HEAD_1 = 0xAA;
    private static final int HEAD_2 = 0x55;

    byte[] bytes() {
        return new byte[] {
            (byte) HEAD_1,
            HEAD_2,
            (byte) command.code,
            1,
            (byte) data,
            (byte) (command.code ^ 1 ^ data)
        };
    }

    static Optional<PadFrame> of(byte[] bytes) {
        int code = Byte.toUnsignedInt(bytes[2]);
        int data = Byte.toUnsignedInt(bytes[4]);
        if (Byte.toUnsignedInt(bytes[5]) != (code ^ 1 ^ data)) {
            return Optional.empty();
        }
        return Arrays.stream(Command.values())
                .filter(command -> command.code == code)
                .findFirst()
                .map(command -> new PadFrame(command, data));
    }
}
