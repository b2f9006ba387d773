package cn.yimen.device.keys;

import java.util.Arrays;
import java.util.Optional;

/// What a frame of a box of keys says. A box knows those that it has a use for.
public enum KeyCommand {
    /// To the box: light the keys and ask; data is the seconds it waits, 1–255.
    ASK(0x01),
    /// To the box: go dark.
    REST(0x02),
    /// To the box: are you there?
    PRESENT(0x03),
    /// To the box: the press of this turn was heard.
    HEARD(0x04),
    /// From the box: understood.
    DONE(0x81),
    /// From the box: cannot; data is its reason.
    CANNOT(0x82),
    /// From the box: here; data is 1 while a key is held down.
    HERE(0x83),
    /// From the box: a key was pressed; which one is data.
    PRESSED(0x90),
    /// From the box: nobody pressed in time.
    NOBODY(0x91);

    private final int code;

    KeyCommand(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static Optional<KeyCommand> of(int code) {
        return Arrays.stream(values()).filter(command -> command.code == code).findFirst();
    }
}
