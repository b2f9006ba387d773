package cn.yimen.device.sim.card;

import java.util.Arrays;

/// How a chip ends an answer (ISO 7816-4).
enum StatusWord {
    DONE(0x9000),
    NOT_ALLOWED(0x6982),
    NO_SUCH_FILE(0x6A82),
    NO_SUCH_RECORD(0x6A83),
    UNKNOWN_COMMAND(0x6D00);

    private final int word;

    StatusWord(int word) {
        this.word = word;
    }

    byte[] alone() {
        return behind(new byte[0]);
    }

    byte[] behind(byte[] data) {
        return behind(data, word);
    }

    static byte[] behind(byte[] data, int word) {
        byte[] answer = Arrays.copyOf(data, data.length + 2);
        answer[data.length] = (byte) (word >> 8);
        answer[data.length + 1] = (byte) word;
        return answer;
    }
}
