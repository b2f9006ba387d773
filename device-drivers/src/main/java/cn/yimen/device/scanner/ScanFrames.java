package cn.yimen.device.scanner;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Cuts the bytes of a scanner into codes, whatever pieces they arrive in. Answers to commands,
/// which stand before a code, are dropped:
///
/// | reply | form |
/// |---|---|
/// | acknowledgement | 06 or 15 |
/// | GM65 | 02 or 03, 00, type, length, data, 2 bytes CRC |
/// | Newland | 02 01 … 03 |
///
/// A code longer than the largest QR code (2,953 bytes) is noise and dropped whole.
final class ScanFrames {

    static final int LONGEST = 2_953;

    private static final int LONGEST_REPLY = 262;

    private enum Reading {
        START,
        REPLY,
        CODE
    }

    private final Suffix suffix;
    private final ByteArrayOutputStream code = new ByteArrayOutputStream();
    private final byte[] reply = new byte[LONGEST_REPLY];
    private int replyLength;
    private Reading reading = Reading.START;
    private boolean overlong;
    private int before;

    ScanFrames(Suffix suffix) {
        this.suffix = suffix;
    }

    /// The codes that end within these bytes.
    List<Scanned> accept(byte[] bytes) {
        var codes = new ArrayList<Scanned>();
        for (byte b : bytes) {
            accept(Byte.toUnsignedInt(b)).ifPresent(codes::add);
        }
        return codes;
    }

    /// Nothing came for a while: what has come is a code.
    Optional<Scanned> gap() {
        return end(0);
    }

    boolean pending() {
        return reading != Reading.START;
    }

    private Optional<Scanned> accept(int b) {
        switch (reading) {
            case START -> start(b);
            case REPLY -> reply(b);
            case CODE -> code(b);
        }
        boolean ended = reading == Reading.CODE && suffix.endsWith(before, b);
        before = b;
        return ended ? end(suffix == Suffix.CRLF ? 2 : 1) : Optional.empty();
    }

    private void start(int b) {
        switch (b) {
            case '\r', '\n', 0x06, 0x15 -> {}
            case 0x02, 0x03 -> {
                reading = Reading.REPLY;
                replyLength = 0;
                reply(b);
            }
            default -> {
                reading = Reading.CODE;
                code(b);
            }
        }
    }

    private void reply(int b) {
        reply[replyLength++] = (byte) b;
        if (replyLength == 2 && b > 1) {
            // Neither make: a start-of-text prefix, and this byte begins the code.
            reading = Reading.START;
            start(b);
        } else if (replyLength == LONGEST_REPLY || replyEnds(b)) {
            reading = Reading.START;
        }
    }

    private boolean replyEnds(int b) {
        if (replyLength < 4) {
            return false;
        }
        return reply[1] == 1 ? b == 0x03 : replyLength == 4 + Byte.toUnsignedInt(reply[3]) + 2;
    }

    private void code(int b) {
        if (code.size() < LONGEST + 2) {
            code.write(b);
        } else {
            overlong = true;
        }
    }

    private Optional<Scanned> end(int suffixLength) {
        byte[] bytes = code.toByteArray();
        boolean whole = !overlong && reading == Reading.CODE;
        code.reset();
        overlong = false;
        reading = Reading.START;
        int length = bytes.length - suffixLength;
        return whole && length > 0 && length <= LONGEST
                ? Optional.of(Scanned.of(Arrays.copyOf(bytes, trimmed(bytes, length))))
                : Optional.empty();
    }

    /// A scanner set to CRLF where LF is expected leaves a CR.
    private static int trimmed(byte[] bytes, int length) {
        return bytes[length - 1] == '\r' ? length - 1 : length;
    }
}
