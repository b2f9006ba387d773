package cn.yimen.device.scanner;

import cn.yimen.device.serial.Framing;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Cuts the bytes of a scanner into codes and answers to commands, whatever pieces they arrive in.
///
/// | answer | form |
/// |---|---|
/// | acknowledgement | 06 or 15, before a code |
/// | GM65 | 02 or 03, 00, type, length, data, 2 bytes CRC |
/// | Newland | 02 01 … 03 |
/// | Honeywell | the command's text, 06 or 15 or 05, then `.` or `!` |
///
/// A code longer than the largest QR code (2,953 bytes) is noise and dropped whole.
final class ScanFrames implements Framing<ScanFrame> {

    static final int LONGEST = 2_953;

    private static final int LONGEST_REPLY = 1_024;
    private static final int HEAD_AND_CHECK = 6;

    private enum Reading {
        START,
        REPLY,
        CODE
    }

    private final Suffix suffix;
    private final boolean menuReplies;
    private final ByteArrayOutputStream code = new ByteArrayOutputStream();
    private final byte[] reply = new byte[LONGEST_REPLY];
    private int replyLength;
    private Reading reading = Reading.START;
    private boolean overlong;
    private int before;

    /// @param menuReplies whether the scanner answers in the manner of Honeywell
    ScanFrames(Suffix suffix, boolean menuReplies) {
        this.suffix = suffix;
        this.menuReplies = menuReplies;
    }

    @Override
    public List<ScanFrame> accept(byte[] bytes) {
        var frames = new ArrayList<ScanFrame>();
        for (byte b : bytes) {
            accept(Byte.toUnsignedInt(b)).ifPresent(frames::add);
        }
        return frames;
    }

    /// Nothing came for a while: what has come is a code, and half an answer is forgotten.
    @Override
    public List<ScanFrame> gap() {
        return end(0).stream().toList();
    }

    @Override
    public boolean pending() {
        return reading != Reading.START;
    }

    private Optional<ScanFrame> accept(int b) {
        Optional<ScanFrame> frame =
                switch (reading) {
                    case START -> start(b);
                    case REPLY -> reply(b);
                    case CODE -> code(b);
                };
        before = b;
        return frame;
    }

    private Optional<ScanFrame> start(int b) {
        switch (b) {
            case '\r', '\n', '\t' -> {}
            case 0x06, 0x15 -> {
                return Optional.of(new ScanFrame.Reply(new byte[] {(byte) b}));
            }
            case 0x02, 0x03 -> {
                reading = Reading.REPLY;
                replyLength = 0;
                reply[replyLength++] = (byte) b;
            }
            default -> {
                reading = Reading.CODE;
                return code(b);
            }
        }
        return Optional.empty();
    }

    private Optional<ScanFrame> reply(int b) {
        reply[replyLength++] = (byte) b;
        if (replyLength == 2 && b > 1) {
            // Neither make: a start-of-text prefix, and this byte begins the code.
            reading = Reading.START;
            return start(b);
        }
        if (replyEnds(b)) {
            reading = Reading.START;
            return Optional.of(new ScanFrame.Reply(Arrays.copyOf(reply, replyLength)));
        }
        if (replyLength == LONGEST_REPLY) {
            reading = Reading.START;
        }
        return Optional.empty();
    }

    private boolean replyEnds(int b) {
        if (replyLength < 4) {
            return false;
        }
        return reply[1] == 1
                ? b == 0x03
                : replyLength == HEAD_AND_CHECK + Byte.toUnsignedInt(reply[3]);
    }

    private Optional<ScanFrame> code(int b) {
        if (code.size() < LONGEST + 2) {
            code.write(b);
        } else {
            overlong = true;
        }
        if (menuReplies && endsMenuReply(b)) {
            var answer = new ScanFrame.Reply(code.toByteArray());
            forget();
            return Optional.of(answer);
        }
        return suffix.endsWith(before, b) && code.size() > 0
                ? end(suffix.length())
                : Optional.empty();
    }

    private boolean endsMenuReply(int b) {
        return (b == '.' || b == '!') && (before == 0x06 || before == 0x15 || before == 0x05);
    }

    private Optional<ScanFrame> end(int suffixLength) {
        byte[] bytes = code.toByteArray();
        boolean whole = !overlong && reading == Reading.CODE;
        forget();
        int length = bytes.length - suffixLength;
        return whole && length > 0 && length <= LONGEST
                ? Optional.of(new ScanFrame.Code(Scanned.of(trimmed(bytes, length))))
                : Optional.empty();
    }

    private void forget() {
        code.reset();
        overlong = false;
        reading = Reading.START;
    }

    /// A scanner set to CRLF where LF is expected leaves a CR.
    private static byte[] trimmed(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, bytes[length - 1] == '\r' ? length - 1 : length);
    }
}
