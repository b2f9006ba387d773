package cn.yimen.device.camera;

/// Whether bytes are a whole JPEG: from its first marker (SOI, FF D8) to its last (EOI, FF D9;
/// ITU-T T.81, B.1.1.3). A picture that breaks off has no last one.
final class Jpeg {

    private static final int LEAST_BYTES = 128;

    private Jpeg() {}

    static boolean isWhole(byte[] bytes) {
        return bytes.length >= LEAST_BYTES
                && is(bytes, 0, 0xD8)
                && is(bytes, bytes.length - 2, 0xD9);
    }

    private static boolean is(byte[] bytes, int at, int marker) {
        return (bytes[at] & 0xFF) == 0xFF && (bytes[at + 1] & 0xFF) == marker;
    }
}
