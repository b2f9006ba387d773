package cn.yimen.device.printer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Writes ESC/POS commands for printers with a Chinese font. One method a command; the bytes stand
/// beside each. Distances are dots of 1/8 mm (203 dpi).
///
/// Text goes through [PrintableText] and holds no byte below 20 hex, so it can never emit a
/// command. `escpos-coffee` was not used: it lacks FS &, reads no status and cuts QR codes short
/// (it counts characters where the printer counts bytes).
final class EscPos {

    private static final int ESC = 0x1B;
    private static final int FS = 0x1C;
    private static final int GS = 0x1D;
    private static final int DLE = 0x10;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);

    byte[] bytes() {
        return out.toByteArray();
    }

    private EscPos put(int... bytes) {
        for (int b : bytes) {
            out.write(b);
        }
        return this;
    }

    /// `ESC @`: modes as after power-on; text already received stays in the buffer.
    EscPos initialise() {
        return put(ESC, '@');
    }

    /// `FS &`: bytes from 81 hex on are pairs of GB18030.
    EscPos chinese() {
        return put(FS, '&');
    }

    /// `GS b n`: smooth edges of enlarged characters.
    EscPos smoothing(boolean on) {
        return put(GS, 'b', bit(on));
    }

    /// `GS ! n`: width and height times 1 to 8.
    EscPos size(int multiple) {
        int steps = Math.clamp(multiple, 1, 8) - 1;
        return put(GS, '!', (steps << 4) | steps);
    }

    /// `ESC E n`
    EscPos bold(boolean on) {
        return put(ESC, 'E', bit(on));
    }

    /// `GS B n`: white on black.
    EscPos reversed(boolean on) {
        return put(GS, 'B', bit(on));
    }

    /// `ESC a n`, at the start of a line only.
    EscPos align(Align align) {
        int place =
                switch (align) {
                    case LEFT -> 0;
                    case CENTRE -> 1;
                    case RIGHT -> 2;
                };
        return put(ESC, 'a', place);
    }

    /// `ESC 3 n`: dots from one line to the next, 0 to 255.
    EscPos lineSpacing(int dots) {
        return put(ESC, '3', Math.clamp(dots, 0, 255));
    }

    /// `ESC $ nL nH`: the next character stands this far from the left edge.
    EscPos position(int dots) {
        return put(ESC, '$', dots & 0xFF, dots >> 8);
    }

    EscPos text(String text) {
        out.writeBytes(PrintableText.of(text).getBytes(NativeFont.CHARSET));
        return this;
    }

    /// `LF`: prints the line and feeds the line spacing.
    EscPos lineFeed() {
        return put('\n');
    }

    /// `ESC J n`: feeds 0 to 255 dots.
    EscPos feed(int dots) {
        return put(ESC, 'J', Math.clamp(dots, 0, 255));
    }

    /// `GS ( k`, functions 67, 69, 80, 81: module size, level M, store, print; model 2 is what
    /// `ESC @` leaves. The length of the stored part counts bytes, never characters.
    EscPos qr(String content, int moduleDots) {
        byte[] data = PrintableText.of(content).getBytes(StandardCharsets.UTF_8);
        int length = data.length + 3;
        symbol(3, 0x43).put(moduleDots);
        symbol(3, 0x45).put(0x31);
        symbol(length, 0x50).put(0x30).out.writeBytes(data);
        return symbol(3, 0x51).put(0x30);
    }

    private EscPos symbol(int length, int function) {
        return put(GS, '(', 'k', length & 0xFF, length >> 8, 0x31, function);
    }

    /// `GS h`, `GS w`, `GS k 73`: Code 128, all of it in set B; the text is printed by itself.
    ///
    /// @param content ASCII from blank to tilde
    EscPos barcode(String content, int moduleDots, int height) {
        byte[] data = ("{B" + content.replace("{", "{{")).getBytes(StandardCharsets.US_ASCII);
        put(GS, 'h', height).put(GS, 'w', moduleDots).put(GS, 'k', 73, data.length);
        out.writeBytes(data);
        return this;
    }

    /// `FS q 1`: the only picture in the lasting memory. Wears it out: a technician's command,
    /// never part of a ticket.
    EscPos storeLogo(Bitmap picture) {
        int down = (picture.height() + 7) / 8;
        put(FS, 'q', 1, picture.rowBytes() & 0xFF, picture.rowBytes() >> 8, down & 0xFF, down >> 8);
        out.writeBytes(picture.columnsWithoutRealTimeCommands());
        return this;
    }

    /// `FS p 1 0`
    EscPos storedLogo() {
        return put(FS, 'p', 1, 0);
    }

    /// `ESC B n t`, t in 50 ms; or `ESC ( A`, pattern 1, for Epson.
    EscPos buzz(Buzzer buzzer, int times) {
        int n = Math.clamp(times, 1, 9);
        return switch (buzzer) {
            case NONE -> this;
            case ESC_B -> put(ESC, 'B', n, 2);
            case ESC_A -> put(ESC, '(', 'A', 4, 0, 48, 1, n, 2);
        };
    }

    /// `GS v 0`: a picture, one bit a dot.
    EscPos raster(Bitmap picture) {
        put(GS, 'v', '0', 0, picture.rowBytes() & 0xFF, picture.rowBytes() >> 8);
        put(picture.height() & 0xFF, picture.height() >> 8);
        out.writeBytes(picture.rowsWithoutRealTimeCommands());
        return this;
    }

    /// `GS V B 0`: feeds to the cutter and cuts.
    EscPos cut() {
        return put(GS, 'V', 'B', 0);
    }

    /// `GS r 1`: answered with one byte only when the printer reaches it, so an answer means that
    /// all before it is on paper and cut.
    EscPos barrier() {
        return put(GS, 'r', 1);
    }

    /// `GS a n`: tell by itself when offline (02), error (04) or paper (08) change.
    EscPos automaticStatus() {
        return put(GS, 'a', 0x0E);
    }

    /// `DLE EOT n`: answered at once, even when the printer is stopped; n from 1 to 4.
    EscPos realTimeStatus(int n) {
        return put(DLE, 0x04, n);
    }

    /// `DLE DC4 8`: forget at once everything received and not yet printed.
    EscPos clearBuffers() {
        return put(DLE, 0x14, 8, 1, 3, 0x14, 1, 6, 2, 8);
    }

    /// `DLE ENQ 2`: leave a recoverable error (cutter) and forget what was not yet printed.
    EscPos recoverAndClear() {
        return put(DLE, 0x05, 2);
    }

    private static int bit(boolean on) {
        return on ? 1 : 0;
    }
}
