package cn.yimen.device.printer;

import java.util.ArrayList;
import java.util.List;

/// Sorts the bytes that a printer sends. The kinds are told apart by their fixed bits:
///
/// | kind | pattern |
/// |---|---|
/// | answer to `DLE EOT` | one byte, b & 93 = 12 |
/// | answer to `GS r 1` | one byte, b & F0 = 00 |
/// | automatic status | four bytes, first b & 93 = 10, the others b & 90 = 00 |
/// | answer to `DLE DC4 8` | 37 25 … 00 |
///
/// An automatic block may come between any two answers, and an answer or flow control (11, 13)
/// inside a block. Anything else is noise and dropped. Memory is a few bytes whatever comes.
final class ReplyReader {

    /// One thing that the printer said.
    sealed interface Reply {}

    record RealTime(int status) implements Reply {}

    record Barrier(int paper) implements Reply {}

    record Automatic(PrinterState state) implements Reply {}

    /// The buffers are empty.
    record Cleared() implements Reply {}

    private static final int BLOCK_LIMIT = 80;
    private static final int XON = 0x11;
    private static final int XOFF = 0x13;

    private final int[] automatic = new int[3];
    private int automaticLength;
    private int blockLeft;
    private int blockKind;

    List<Reply> accept(byte[] bytes) {
        var replies = new ArrayList<Reply>();
        for (byte b : bytes) {
            accept(Byte.toUnsignedInt(b), replies);
        }
        return replies;
    }

    void reset() {
        automaticLength = 0;
        blockLeft = 0;
    }

    private void accept(int b, List<Reply> replies) {
        if (blockLeft > 0) {
            continueBlock(b, replies);
        } else if (b == XON || b == XOFF) {
            return;
        } else if ((b & 0x93) == 0x12) {
            replies.add(new RealTime(b));
        } else if ((b & 0x93) == 0x10) {
            automatic[0] = b;
            automaticLength = 1;
        } else if (automaticLength > 0) {
            continueAutomatic(b, replies);
        } else if (b == 0x37) {
            blockLeft = BLOCK_LIMIT;
        } else if ((b & 0xF0) == 0) {
            replies.add(new Barrier(b));
        }
    }

    private void continueBlock(int b, List<Reply> replies) {
        if (blockLeft == BLOCK_LIMIT) {
            blockKind = b;
        }
        blockLeft = b == 0 ? 0 : blockLeft - 1;
        if (b == 0 && blockKind == 0x25) {
            replies.add(new Cleared());
        }
    }

    private void continueAutomatic(int b, List<Reply> replies) {
        if ((b & 0x90) != 0) {
            automaticLength = 0;
        } else if (automaticLength < automatic.length) {
            automatic[automaticLength++] = b;
        } else {
            automaticLength = 0;
            replies.add(
                    new Automatic(
                            PrinterState.ofAutomatic(automatic[0], automatic[1], automatic[2])));
        }
    }
}
