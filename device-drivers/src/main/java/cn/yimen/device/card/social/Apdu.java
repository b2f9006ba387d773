package cn.yimen.device.card.social;

import java.util.HexFormat;

/// The commands that are used, as bytes (ISO 7816-4).
final class Apdu {

    /// "sx1.sh.社会保障", its end in GBK.
    private static final String ENVIRONMENT = "7378312e73682ec9e7bbe1b1a3d5cf";

    private static final int SHORT_FILE_SHIFT = 3;
    private static final int RECORD_BY_NUMBER = 4;

    private Apdu() {}

    static byte[] selectEnvironment() {
        return HexFormat.of().parseHex("00a404000f" + ENVIRONMENT);
    }

    /// Of the environment: a file EF00 to EF1E, by the lower half of its name.
    static byte[] selectFile(int file) {
        return new byte[] {0, (byte) 0xA4, 2, 0, 2, (byte) 0xEF, (byte) file};
    }

    /// @param file its short number; 0 for the file selected last
    /// @param expected bytes of the whole record
    static byte[] readRecord(int file, int record, int expected) {
        int where = file == 0 ? 0 : file << SHORT_FILE_SHIFT | RECORD_BY_NUMBER;
        return new byte[] {0, (byte) 0xB2, (byte) record, (byte) where, (byte) expected};
    }

    static byte[] getResponse(int length) {
        return new byte[] {0, (byte) 0xC0, 0, 0, (byte) length};
    }

    /// The same command with another expected length.
    static byte[] expecting(byte[] command, int length) {
        byte[] changed = command.clone();
        changed[changed.length - 1] = (byte) length;
        return changed;
    }
}
