package cn.yimen.device.sim.printer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Sets one line: characters stand where the last one ended, or where `ESC $` says; the whole is
/// aligned when the line is printed. Lower characters stand on the common base.
final class LineComposer {

    private record Placed(int codePoint, int x, Modes modes) {
        int width() {
            return CellFont.width(codePoint) * modes.width();
        }

        int height() {
            return CellFont.HEIGHT * modes.height();
        }
    }

    /// How the next character looks.
    record Modes(int width, int height, boolean bold, boolean reversed, int underline) {
        static final Modes PLAIN = new Modes(1, 1, false, false, 0);

        Modes sized(int newWidth, int newHeight) {
            return new Modes(newWidth, newHeight, bold, reversed, underline);
        }

        Modes bold(boolean on) {
            return new Modes(width, height, on, reversed, underline);
        }

        Modes reversed(boolean on) {
            return new Modes(width, height, bold, on, underline);
        }

        Modes underlined(int dots) {
            return new Modes(width, height, bold, reversed, dots);
        }
    }

    private final CellFont font = new CellFont();
    private final List<Placed> line = new ArrayList<>();
    private final int lineDots;
    private int spacing;
    private int x;

    LineComposer(int lineDots) {
        this.lineDots = lineDots;
    }

    boolean fits(int codePoint, Modes modes) {
        return x + CellFont.width(codePoint) * modes.width() <= lineDots;
    }

    void add(int codePoint, Modes modes) {
        var placed = new Placed(codePoint, x, modes);
        line.add(placed);
        x += placed.width() + spacing * modes.width();
    }

    void spacing(int dots) {
        spacing = dots;
    }

    void move(int dots) {
        x = Math.clamp(x + (long) dots, 0, lineDots);
    }

    void position(int dots) {
        x = Math.min(dots, lineDots);
    }

    boolean empty() {
        return line.isEmpty();
    }

    void clear() {
        line.clear();
        x = 0;
    }

    /// The rows of the line, and forgets it.
    List<BitSet> rows(int aligned) {
        int height = line.stream().mapToInt(Placed::height).max().orElse(0);
        int indent = (lineDots - x) * aligned / 2;
        List<BitSet> rows = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            rows.add(new BitSet(lineDots));
        }
        line.forEach(placed -> paint(placed, Math.max(0, indent), rows));
        clear();
        return rows;
    }

    private void paint(Placed placed, int indent, List<BitSet> rows) {
        boolean[][] glyph = font.glyph(placed.codePoint());
        Modes modes = placed.modes();
        int top = rows.size() - placed.height();
        for (int y = 0; y < placed.height(); y++) {
            for (int dx = 0; dx < placed.width(); dx++) {
                boolean ink =
                        placed.height() - y <= modes.underline()
                                || ink(glyph[y / modes.height()], dx / modes.width(), modes.bold());
                if (ink != modes.reversed()) {
                    rows.get(top + y).set(indent + placed.x() + dx);
                }
            }
        }
    }

    private static boolean ink(boolean[] row, int x, boolean bold) {
        return row[x] || (bold && x > 0 && row[x - 1]);
    }
}
