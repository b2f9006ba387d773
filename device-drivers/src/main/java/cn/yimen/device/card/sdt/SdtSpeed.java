package cn.yimen.device.card.sdt;

import java.util.Arrays;
import java.util.Optional;

/// Speeds that a reader can be set to by command 60; the code is that command's parameter.
public enum SdtSpeed {
    BAUD_115200(115_200, 0),
    BAUD_57600(57_600, 1),
    BAUD_38400(38_400, 2),
    BAUD_19200(19_200, 3),
    BAUD_9600(9_600, 4);

    private static final long BITS_PER_BYTE = 10;

    private final int baud;
    private final int code;

    SdtSpeed(int baud, int code) {
        this.baud = baud;
        this.code = code;
    }

    /// Bits a second on the wire.
    public int baud() {
        return baud;
    }

    /// How long so many bytes take, with start and stop bit.
    public long nanosFor(int bytes) {
        return bytes * BITS_PER_BYTE * 1_000_000_000L / baud;
    }

    int code() {
        return code;
    }

    /// The speed of a code on the wire.
    public static Optional<SdtSpeed> of(int code) {
        return Arrays.stream(values()).filter(speed -> speed.code == code).findFirst();
    }
}
