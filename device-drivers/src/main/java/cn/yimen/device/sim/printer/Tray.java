package cn.yimen.device.sim.printer;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;

/// Where pieces of paper fall: tickets, and scraps (blank strips, and what staff tears off). Keeps
/// the latest of each; what made a piece is kept up to a limit.
final class Tray {

    private static final int MOST_PIECES = 200;
    private static final int MOST_BYTES = 65_536;
    private static final int MOST_COMMANDS = 4_096;

    private final int lineDots;
    private final Deque<PrintedPiece> tickets = new ArrayDeque<>();
    private final Deque<PrintedPiece> scraps = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Command> commands = new ArrayList<>();

    Tray(int lineDots) {
        this.lineDots = lineDots;
    }

    void note(byte b) {
        if (bytes.size() < MOST_BYTES) {
            bytes.write(b);
        }
    }

    void note(Command command) {
        if (commands.size() < MOST_COMMANDS) {
            commands.add(command);
        }
    }

    void cut(List<BitSet> rows) {
        var piece = piece(rows);
        drop(piece.blank() ? scraps : tickets, piece);
    }

    void tear(List<BitSet> rows) {
        if (!rows.isEmpty()) {
            drop(scraps, piece(rows));
        }
    }

    private PrintedPiece piece(List<BitSet> rows) {
        var piece =
                new PrintedPiece(
                        rows, lineDots, HexFormat.of().formatHex(bytes.toByteArray()), commands);
        bytes.reset();
        commands.clear();
        return piece;
    }

    private static void drop(Deque<PrintedPiece> pieces, PrintedPiece piece) {
        pieces.addLast(piece);
        if (pieces.size() > MOST_PIECES) {
            pieces.removeFirst();
        }
    }

    List<PrintedPiece> takeTickets() {
        return take(tickets);
    }

    List<PrintedPiece> takeScraps() {
        return take(scraps);
    }

    private static List<PrintedPiece> take(Deque<PrintedPiece> pieces) {
        var taken = List.copyOf(pieces);
        pieces.clear();
        return taken;
    }
}
