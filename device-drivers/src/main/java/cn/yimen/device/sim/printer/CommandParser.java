package cn.yimen.device.sim.printer;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// Cuts the byte stream into commands, one byte at a time. Bounded: the longest command is a QR
/// code's or a picture's data.
final class CommandParser {

    private static final int ESC = 0x1B;
    private static final int FS = 0x1C;
    private static final int GS = 0x1D;
    private static final int MORE = Integer.MAX_VALUE;
    private static final int MOST_ROW_BYTES = 72;
    private static final int MOST_ROWS = 2400;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private byte[] bytes = new byte[256];
    private int length;
    private boolean chinese;

    Optional<Command> accept(byte b) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = b;
        if (length < needed()) {
            return Optional.empty();
        }
        Command command = understand();
        if (command instanceof Command.Chinese(boolean on)) {
            chinese = on;
        }
        if (command instanceof Command.Initialise) {
            chinese = false;
        }
        reset();
        return Optional.of(command);
    }

    /// Forgets a command that began.
    void reset() {
        length = 0;
        bytes = bytes.length > 256 ? new byte[256] : bytes;
    }

    private int at(int index) {
        return Byte.toUnsignedInt(bytes[index]);
    }

    /// Length of the command that began, as far as its bytes tell.
    private int needed() {
        return switch (at(0)) {
            case ESC -> length < 2 ? MORE : escapeLength();
            case FS -> 2;
            case GS -> length < 2 ? MORE : groupLength();
            default -> textLength();
        };
    }

    private int textLength() {
        if (!chinese || at(0) < 0x81 || at(0) == 0xFF) {
            return 1;
        }
        return length < 2 ? MORE : at(1) >= 0x30 && at(1) <= 0x39 ? 4 : 2;
    }

    private int escapeLength() {
        return switch (at(1)) {
            case 'E', 'a', '3', 'J' -> 3;
            case '$' -> 4;
            default -> 2;
        };
    }

    private int groupLength() {
        return switch (at(1)) {
            case '!', 'b', 'B', 'r', 'a' -> 3;
            case 'V' -> length < 3 ? MORE : at(2) == 65 || at(2) == 66 ? 4 : 3;
            case '(' -> length < 5 ? MORE : 5 + at(3) + 256 * at(4);
            case 'v' -> length < 8 ? MORE : 8 + pictureBytes();
            default -> 2;
        };
    }

    /// A picture larger than the paper is refused: its data will be read as text, as on a real
    /// printer.
    private int pictureBytes() {
        int rowBytes = at(4) + 256 * at(5);
        int rows = at(6) + 256 * at(7);
        return rowBytes > MOST_ROW_BYTES || rows > MOST_ROWS ? 0 : rowBytes * rows;
    }

    private Command understand() {
        return switch (at(0)) {
            case '\n' -> new Command.LineFeed();
            case ESC -> escape();
            case FS -> at(1) == '&' || at(1) == '.' ? new Command.Chinese(at(1) == '&') : unknown();
            case GS -> group();
            default -> at(0) < 0x20 || at(0) == 0x7F ? unknown() : glyph();
        };
    }

    private Command glyph() {
        Charset charset = chinese ? GB18030 : StandardCharsets.ISO_8859_1;
        String text = new String(bytes, 0, length, charset);
        boolean one = text.codePointCount(0, text.length()) == 1;
        return one && text.charAt(0) != '\uFFFD' && length < 4
                ? new Command.Glyph(text.codePointAt(0))
                : unknown();
    }

    private Command escape() {
        return switch (at(1)) {
            case '@' -> new Command.Initialise();
            case 'E' -> new Command.Bold((at(2) & 1) != 0);
            case 'a' -> new Command.Aligned(at(2) % 48 % 3);
            case '3' -> new Command.LineSpacing(at(2));
            case 'J' -> new Command.Feed(at(2));
            case '$' -> new Command.Position(at(2) + 256 * at(3));
            default -> unknown();
        };
    }

    private Command group() {
        return switch (at(1)) {
            case '!' -> new Command.Size(((at(2) >> 4) & 7) + 1, (at(2) & 7) + 1);
            case 'b' -> new Command.Smoothing((at(2) & 1) != 0);
            case 'B' -> new Command.Reversed((at(2) & 1) != 0);
            case 'r' -> new Command.TransmitStatus(at(2));
            case 'a' -> new Command.AutomaticStatus(at(2));
            case 'V' -> new Command.Cut(length == 4 ? at(3) : 0);
            case '(' -> at(2) == 'k' && length >= 8 ? symbol() : unknown();
            case 'v' -> length > 8 && at(2) == '0' ? picture() : unknown();
            default -> unknown();
        };
    }

    private Command symbol() {
        if (at(5) != 0x31) {
            return unknown();
        }
        return switch (at(6)) {
            case 0x41 -> new Command.QrModel(at(7));
            case 0x43 -> new Command.QrModule(at(7));
            case 0x45 -> new Command.QrLevel(at(7));
            case 0x50 -> new Command.QrStore(latin(8));
            case 0x51 -> new Command.QrPrint();
            default -> unknown();
        };
    }

    private Command picture() {
        return new Command.Picture(at(4) + 256 * at(5), at(6) + 256 * at(7), latin(8));
    }

    private String latin(int from) {
        return new String(bytes, from, length - from, StandardCharsets.ISO_8859_1);
    }

    private Command unknown() {
        return new Command.Unknown(HexFormat.of().formatHex(bytes, 0, Math.min(length, 16)));
    }
}
