package cn.yimen.device.sim.printer;

import static cn.yimen.device.sim.printer.CommandLength.ESC;
import static cn.yimen.device.sim.printer.CommandLength.FS;
import static cn.yimen.device.sim.printer.CommandLength.GS;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// What one whole command says.
final class CommandMeaning {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int CODE_128 = 73;

    private final byte[] bytes;
    private final int length;
    private final boolean chinese;

    CommandMeaning(byte[] bytes, int length, boolean chinese) {
        this.bytes = bytes;
        this.length = length;
        this.chinese = chinese;
    }

    Command command() {
        return switch (at(0)) {
            case '\n' -> new Command.LineFeed();
            case ESC -> escape();
            case FS -> field();
            case GS -> group();
            default -> at(0) < 0x20 || at(0) == 0x7F ? unknown() : glyph();
        };
    }

    private int at(int index) {
        return Byte.toUnsignedInt(bytes[index]);
    }

    private int word(int index) {
        return at(index) + 256 * at(index + 1);
    }

    private boolean on() {
        return (at(2) & 1) != 0;
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
            case 'E', 'G' -> new Command.Bold(on());
            case 'a' -> new Command.Aligned(at(2) % 48 % 3);
            case '2' -> new Command.LineSpacing(30);
            case '3' -> new Command.LineSpacing(at(2));
            case 'J' -> new Command.Feed(at(2));
            case 'd' -> new Command.FeedLines(at(2));
            case '-' -> new Command.Underline(at(2) % 48 % 3);
            case ' ' -> new Command.Spacing(at(2));
            case '$' -> new Command.Position(word(2));
            case '\\' -> new Command.Move((short) word(2));
            case 'B' -> new Command.Buzz(at(2));
            case '(' -> at(2) == 'A' && length >= 8 ? new Command.Buzz(at(7)) : unknown();
            case 't', 'M', 'R', '{' -> setting();
            default -> unknown();
        };
    }

    private Command field() {
        return switch (at(1)) {
            case '&', '.' -> new Command.Chinese(at(1) == '&');
            case 'p' -> new Command.LogoPrint(at(2));
            case 'q' -> length > 3 ? logos() : unknown();
            case '-', 'C', 'S', '(' -> setting();
            default -> unknown();
        };
    }

    private Command group() {
        return switch (at(1)) {
            case '!' -> new Command.Size(((at(2) >> 4) & 7) + 1, (at(2) & 7) + 1);
            case 'b' -> new Command.Smoothing(on());
            case 'B' -> new Command.Reversed(on());
            case 'r' -> new Command.TransmitStatus(at(2));
            case 'a' -> new Command.AutomaticStatus(at(2));
            case 'V' -> new Command.Cut(length == 4 ? at(3) : 0);
            case '(' -> counted();
            case '8' -> length > 17 && at(2) == 'L' ? store(7) : unknown();
            case 'v' -> length > 8 && at(2) == '0' ? picture() : unknown();
            case 'L', 'W', 'f' -> setting();
            default -> barcode();
        };
    }

    private Command barcode() {
        return switch (at(1)) {
            case 'h' -> new Command.BarcodeHeight(at(2));
            case 'w' -> new Command.BarcodeModule(at(2));
            case 'H' -> new Command.BarcodeText(at(2) % 48 % 4);
            case 'k' -> at(2) == CODE_128 ? new Command.Barcode(latin(4)) : unknown();
            default -> unknown();
        };
    }

    private Command counted() {
        return switch (at(2)) {
            case 'k' -> length >= 8 ? symbol() : unknown();
            case 'L' -> graphics();
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

    private Command graphics() {
        if (length == 7 && (at(6) == 50 || at(6) == 2)) {
            return new Command.PicturePrint();
        }
        return length > 15 && at(6) == 112 ? store(5) : unknown();
    }

    /// `48 112 a bx by c xL xH yL yH d…`
    private Command store(int from) {
        int rowBytes = (word(from + 6) + 7) / 8;
        int height = word(from + 8);
        String rows = latin(from + 10);
        return at(from + 1) == 112 && rows.length() == rowBytes * height
                ? new Command.PictureStore(rowBytes, height, rows)
                : unknown();
    }

    private Command picture() {
        return new Command.Picture(word(4), word(6), latin(8));
    }

    /// More than the memory holds is refused. Each `xL xH yL yH` in bytes of eight dots, then
    /// columns from the left, top dot highest.
    private Command logos() {
        List<Command.Picture> logos = new ArrayList<>();
        int from = 3;
        for (int i = 0; i < at(2); i++) {
            if (from + 4 > length) {
                return unknown();
            }
            int across = word(from);
            int down = word(from + 2);
            if (from + 4 + 8L * across * down > length) {
                return unknown();
            }
            logos.add(turned(from + 4, across, down));
            from += 4 + 8 * across * down;
        }
        return new Command.LogosStore(logos);
    }

    private Command.Picture turned(int from, int across, int down) {
        var rows = new StringBuilder();
        for (int y = 0; y < down * 8; y++) {
            for (int x = 0; x < across; x++) {
                int octet = 0;
                for (int bit = 0; bit < 8; bit++) {
                    int column = at(from + (x * 8 + bit) * down + y / 8);
                    octet = (octet << 1) | ((column >> (7 - y % 8)) & 1);
                }
                rows.append((char) octet);
            }
        }
        return new Command.Picture(across, down * 8, rows.toString());
    }

    private String latin(int from) {
        return new String(bytes, from, Math.max(0, length - from), StandardCharsets.ISO_8859_1);
    }

    private Command setting() {
        return new Command.Setting(hex());
    }

    private Command unknown() {
        return new Command.Unknown(hex());
    }

    private String hex() {
        return HexFormat.of().formatHex(bytes, 0, Math.min(length, 16));
    }
}
