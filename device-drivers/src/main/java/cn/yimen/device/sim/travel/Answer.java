package cn.yimen.device.sim.travel;

import java.util.Arrays;

/// What the chip answers: data and status word.
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(byte[] data, int status) {

    static final int DONE = 0x9000;
    static final int WRONG_KEY = 0x6300;
    static final int WRONG_LENGTH = 0x6700;
    static final int NOT_ALLOWED = 0x6982;
    static final int CONDITIONS = 0x6985;
    static final int BAD_SECURE_MESSAGING = 0x6988;
    static final int WRONG_DATA = 0x6A80;
    static final int NO_SUCH_FILE = 0x6A82;
    static final int NO_SUCH_KEY = 0x6A88;
    static final int WRONG_OFFSET = 0x6B00;
    static final int UNKNOWN_COMMAND = 0x6D00;

    static Answer of(byte[] data) {
        return new Answer(data, DONE);
    }

    static Answer status(int status) {
        return new Answer(new byte[0], status);
    }

    boolean isDone() {
        return status == DONE;
    }

    byte[] bytes() {
        byte[] bytes = Arrays.copyOf(data, data.length + 2);
        bytes[data.length] = (byte) (status >> 8);
        bytes[data.length + 1] = (byte) status;
        return bytes;
    }
}
