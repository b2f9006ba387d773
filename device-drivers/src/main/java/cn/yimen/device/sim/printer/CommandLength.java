package cn.yimen.device.sim.printer;

/// How many bytes a command takes, as far as those that came so far tell. What is not known counts
/// as two bytes: what follows it will be read as text, as on a real printer.
final class CommandLength {

    static final int ESC = 0x1B;
    static final int FS = 0x1C;
    static final int GS = 0x1D;

    private static final int MORE = Integer.MAX_VALUE;
    private static final int MOST_ROW_BYTES = 72;
    private static final int MOST_ROWS = 2400;

    /// What the lasting memory for logos holds.
    private static final int MOST_LOGO_BYTES = 65_536;

    private final byte[] bytes;
    private final int length;
    private final boolean chinese;

    private CommandLength(byte[] bytes, int length, boolean chinese) {
        this.bytes = bytes;
        this.length = length;
        this.chinese = chinese;
    }

    static boolean complete(byte[] bytes, int length, boolean chinese) {
        return length >= new CommandLength(bytes, length, chinese).needed();
    }

    private int at(int index) {
        return Byte.toUnsignedInt(bytes[index]);
    }

    private int word(int index) {
        return at(index) + 256 * at(index + 1);
    }

    private int needed() {
        return switch (at(0)) {
            case ESC -> length < 2 ? MORE : escape();
            case FS -> length < 2 ? MORE : field();
            case GS -> length < 2 ? MORE : group();
            default -> text();
        };
    }

    private int text() {
        if (!chinese || at(0) < 0x81 || at(0) == 0xFF) {
            return 1;
        }
        return length < 2 ? MORE : at(1) >= 0x30 && at(1) <= 0x39 ? 4 : 2;
    }

    private int escape() {
        return switch (at(1)) {
            case 'E', 'a', '3', 'J', '-', '{', ' ', 't', 'M', 'R', 'd', 'G' -> 3;
            case '$', '\\', 'B' -> 4;
            case '(' -> counted();
            default -> 2;
        };
    }

    private int field() {
        return switch (at(1)) {
            case '-', 'C', '!', 'W' -> 3;
            case 'S', 'p' -> 4;
            case '(' -> counted();
            case 'q' -> logos();
            default -> 2;
        };
    }

    private int group() {
        return switch (at(1)) {
            case '!', 'b', 'B', 'r', 'a', 'h', 'w', 'H', 'f' -> 3;
            case 'L', 'W' -> 4;
            case 'k' -> length < 4 ? MORE : at(2) < 65 ? 4 : 4 + at(3);
            case 'V' -> length < 3 ? MORE : at(2) == 65 || at(2) == 66 ? 4 : 3;
            case '(' -> counted();
            case '8' -> length < 7 ? MORE : 7 + largeBytes();
            case 'v' -> length < 8 ? MORE : 8 + pictureBytes();
            default -> 2;
        };
    }

    /// `( x pL pH` and so many bytes.
    private int counted() {
        return length < 5 ? MORE : 5 + word(3);
    }

    private int largeBytes() {
        long count = word(3) + 65_536L * word(5);
        return count > MOST_ROW_BYTES * MOST_ROWS + 10 ? 0 : (int) count;
    }

    /// A picture larger than the paper is refused: its data will be read as text, as on a real
    /// printer.
    private int pictureBytes() {
        return word(4) > MOST_ROW_BYTES || word(6) > MOST_ROWS ? 0 : word(4) * word(6);
    }

    private int logos() {
        if (length < 3) {
            return MORE;
        }
        int end = 3;
        for (int i = 0; i < at(2); i++) {
            if (length < end + 4) {
                return MORE;
            }
            long size = 8L * word(end) * word(end + 2);
            if (end + size > MOST_LOGO_BYTES) {
                return 3;
            }
            end += 4 + (int) size;
        }
        return end;
    }
}
