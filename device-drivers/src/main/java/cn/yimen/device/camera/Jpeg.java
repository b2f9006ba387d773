package cn.yimen.device.camera;

/// What a picture says of itself before anything of it is decoded: whether its bytes are a whole
/// JPEG, from its first marker (SOI, FF D8) to its last (EOI, FF D9; ITU-T T.81, B.1.1.3; a picture
/// that breaks off has no last one), and whether it is no larger than a page. A few hundred bytes
/// can say that they are a picture of 65,500 by 65,500 points, and a small file can draw over a
/// large one a thousand times: to decode these would take all of a machine's memory, or its time.
final class Jpeg {

    /// A page of A4 at 600 dots per inch has 35 million.
    static final long MOST_POINTS = 50_000_000;

    /// Of progressive pictures cameras make ten.
    static final int MOST_SCANS = 64;

    private static final int LEAST_BYTES = 128;
    private static final int MARKER = 0xFF;
    private static final int BEGIN = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FRAMES = 0xC0;
    private static final int LAST_FRAME = 0xCF;
    private static final int RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int HUFFMAN = 0xC4;
    private static final int RESERVED = 0xC8;
    private static final int ARITHMETIC = 0xCC;

    /// Of a marker and the length that follows it, to its last byte.
    private static final int LENGTH = 3;

    /// Of a frame's marker and head, up to its width.
    private static final int HEAD = 8;

    private Jpeg() {}

    static boolean isWhole(byte[] bytes) {
        return bytes.length >= LEAST_BYTES
                && is(bytes, 0, BEGIN)
                && is(bytes, bytes.length - 2, END);
    }

    /// Whether it may be decoded: it says once how large it is, which is no larger than a page, and
    /// draws no more often than a camera does.
    static boolean isBounded(byte[] bytes) {
        long points = 0;
        int scans = 0;
        int at = 2;
        while (at + LENGTH < bytes.length && octet(bytes, at) == MARKER) {
            int kind = octet(bytes, at + 1);
            if (isFrame(kind)) {
                points = points == 0 ? points(bytes, at) : Long.MAX_VALUE;
            }
            if (kind == SCAN) {
                scans++;
            }
            at = next(bytes, at, kind);
        }
        return points > 0 && points <= MOST_POINTS && scans > 0 && scans <= MOST_SCANS;
    }

    private static long points(byte[] bytes, int at) {
        return at + HEAD < bytes.length
                ? (long) pair(bytes, at + 5) * pair(bytes, at + 7)
                : Long.MAX_VALUE;
    }

    /// Where the next marker is; behind the end after the last one.
    private static int next(byte[] bytes, int at, int kind) {
        if (kind == END) {
            return bytes.length;
        }
        if (kind == MARKER) {
            return at + 1;
        }
        int behind = at + 2 + pair(bytes, at + 2);
        if (kind != SCAN) {
            return behind;
        }
        while (behind + 1 < bytes.length && !isMarker(bytes, behind)) {
            behind++;
        }
        return behind;
    }

    /// In what is scanned, FF is followed by 0, or by the number of a restart.
    private static boolean isMarker(byte[] bytes, int at) {
        int kind = octet(bytes, at + 1);
        boolean isRestart = kind >= RESTART && kind <= LAST_RESTART;
        return octet(bytes, at) == MARKER && kind != 0 && !isRestart;
    }

    private static boolean isFrame(int kind) {
        return kind >= FRAMES
                && kind <= LAST_FRAME
                && kind != HUFFMAN
                && kind != RESERVED
                && kind != ARITHMETIC;
    }

    private static boolean is(byte[] bytes, int at, int marker) {
        return octet(bytes, at) == MARKER && octet(bytes, at + 1) == marker;
    }

    private static int pair(byte[] bytes, int at) {
        return octet(bytes, at) << Byte.SIZE | octet(bytes, at + 1);
    }

    private static int octet(byte[] bytes, int at) {
        return bytes[at] & 0xFF;
    }
}
