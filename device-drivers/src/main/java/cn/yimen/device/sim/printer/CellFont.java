package cn.yimen.device.sim.printer;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;

/// The font in the printer's memory: 24 dots high, ASCII 12 wide, Chinese 24 wide, one bit a dot.
final class CellFont {

    static final int HEIGHT = 24;

    private static final int BASELINE = 21;

    /// Latin letters of such printers are taller than those of a book.
    private static final double LATIN_STRETCH = 1.1;

    /// Grey from which a dot is black: keeps the thin horizontal strokes of a song typeface.
    private static final int INK = 80;

    private static final int CACHED = 2_000;
    private static final Font SONG = new Font("Noto Serif CJK SC", Font.PLAIN, HEIGHT);

    private final Map<Integer, boolean[][]> glyphs = new LinkedHashMap<>();

    static int width(int codePoint) {
        return codePoint < 0x80 ? 12 : 24;
    }

    /// Rows of the cell, true for black.
    boolean[][] glyph(int codePoint) {
        if (glyphs.size() > CACHED) {
            glyphs.clear();
        }
        return glyphs.computeIfAbsent(codePoint, CellFont::draw);
    }

    private static boolean[][] draw(int codePoint) {
        int width = width(codePoint);
        var cell = new BufferedImage(width, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var canvas = cell.createGraphics();
        try {
            canvas.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            canvas.setColor(Color.WHITE);
            var glyph =
                    SONG.createGlyphVector(
                            canvas.getFontRenderContext(), Character.toString(codePoint));
            double advance = Math.max(1, glyph.getGlyphMetrics(0).getAdvanceX());
            double squeeze = Math.min(1, width / advance);
            var place =
                    AffineTransform.getTranslateInstance((width - advance * squeeze) / 2, BASELINE);
            place.scale(squeeze, width < HEIGHT ? LATIN_STRETCH : 1);
            canvas.fill(place.createTransformedShape(glyph.getOutline()));
        } finally {
            canvas.dispose();
        }
        return threshold(cell);
    }

    private static boolean[][] threshold(BufferedImage cell) {
        var rows = new boolean[HEIGHT][cell.getWidth()];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < cell.getWidth(); x++) {
                rows[y][x] = cell.getRaster().getSample(x, y, 0) >= INK;
            }
        }
        return rows;
    }
}
