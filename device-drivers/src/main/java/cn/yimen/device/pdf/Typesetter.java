package cn.yimen.device.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Sets blocks onto pages. All lengths are points.
final class Typesetter {

    private static final float TITLE = 20;
    private static final float SECTION = 14;
    private static final float BODY = 11;
    private static final float CELL = 10;
    private static final float LEADING = 1.6f;
    private static final float PADDING = 4;
    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    /// Where the base line stands between the top and the bottom of its line.
    private static final float BASE = 1.15f;

    private final Pages pages;
    private final Lines lines;
    private final Fonts fonts;

    Typesetter(Pages pages, Lines lines, Fonts fonts) {
        this.pages = pages;
        this.lines = lines;
        this.fonts = fonts;
    }

    void set(Block block) throws IOException {
        switch (block) {
            case Block.Heading(String text, int level) -> heading(text, level);
            case Block.Paragraph(String text) -> paragraph(text);
            case Block.Table table -> table(table);
            case Block.QrCode(String content, int millimetres) -> code(content, millimetres);
        }
    }

    private void heading(String text, int level) throws IOException {
        float size = level == 1 ? TITLE : SECTION;
        float line = size * LEADING;
        // A heading does not stand alone at the foot of a page.
        pages.need(line + 2 * BODY * LEADING);
        for (String part : lines.of(text, thousandths(Pages.WIDTH, size))) {
            pages.need(line);
            float width = fonts.width(part.strip()) * size / 1000;
            float x = level == 1 ? Pages.MARGIN + (Pages.WIDTH - width) / 2 : Pages.MARGIN;
            pages.bold(part.strip(), size, x, pages.y() - size * BASE);
            pages.down(line);
        }
        pages.down(PADDING);
    }

    private void paragraph(String text) throws IOException {
        for (String part : lines.of(text, thousandths(Pages.WIDTH, BODY))) {
            pages.need(BODY * LEADING);
            pages.text(part, BODY, Pages.MARGIN, pages.y() - BODY * BASE);
            pages.down(BODY * LEADING);
        }
        pages.down(PADDING);
    }

    private void table(Block.Table table) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : table.rows()) {
            rows.add(row(table.weights(), cells));
        }
        for (int i = 0; i < rows.size(); i++) {
            boolean first = i == 0;
            List<Row> ahead = first ? List.of() : List.of(rows.getFirst());
            row(rows.get(i), first, ahead);
        }
        pages.down(2 * PADDING);
    }

    /// Cells broken into lines.
    private record Row(List<Float> widths, List<List<String>> cells) {

        int lines() {
            return cells.stream().mapToInt(List::size).max().orElse(0);
        }
    }

    private Row row(List<Integer> weights, List<String> cells) throws IOException {
        float whole = weights.stream().mapToInt(Integer::intValue).sum();
        var widths = new ArrayList<Float>();
        var broken = new ArrayList<List<String>>();
        for (int i = 0; i < cells.size(); i++) {
            float width = Pages.WIDTH * weights.get(i) / whole;
            widths.add(width);
            broken.add(lines.of(cells.get(i), thousandths(width - 2 * PADDING, CELL)));
        }
        return new Row(widths, broken);
    }

    /// A row that does not fit goes to the next page, under the header again; one that is higher
    /// than a page goes on there.
    private void row(Row row, boolean bold, List<Row> header) throws IOException {
        float line = CELL * LEADING;
        int done = 0;
        while (done < row.lines()) {
            if (pages.room() < Math.min(row.lines() - done, 6) * line + 2 * PADDING) {
                pages.turn();
                for (Row again : header) {
                    part(again, 0, again.lines(), true);
                }
            }
            int fit = Math.max(1, (int) ((pages.room() - 2 * PADDING) / line));
            int end = Math.min(row.lines(), done + fit);
            part(row, done, end, bold);
            done = end;
        }
    }

    private void part(Row row, int from, int to, boolean bold) throws IOException {
        float line = CELL * LEADING;
        float height = (to - from) * line + 2 * PADDING;
        float x = Pages.MARGIN;
        for (int column = 0; column < row.cells().size(); column++) {
            float width = row.widths().get(column);
            pages.frame(x, pages.y() - height, width, height);
            List<String> cell = row.cells().get(column);
            for (int i = from; i < Math.min(to, cell.size()); i++) {
                float base = pages.y() - PADDING - (i - from) * line - CELL * BASE;
                if (bold) {
                    pages.bold(cell.get(i), CELL, x + PADDING, base);
                } else {
                    pages.text(cell.get(i), CELL, x + PADDING, base);
                }
            }
            x += width;
        }
        pages.down(height);
    }

    private void code(String content, int millimetres) throws IOException {
        BitMatrix matrix = matrix(content);
        float width = millimetres * POINTS_PER_MILLIMETRE;
        float dot = width / matrix.getWidth();
        pages.need(width);
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row)) {
                    pages.fill(Pages.MARGIN + column * dot, pages.y() - (row + 1) * dot, dot, dot);
                }
            }
        }
        pages.down(width + PADDING);
    }

    private static BitMatrix matrix(String content) {
        try {
            // A width of 0 gives one dot a module, and the quiet zone.
            return new QRCodeWriter()
                    .encode(
                            content,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too much for a QR code", tooLong);
        }
    }

    private static float thousandths(float points, float size) {
        return points * 1000 / size;
    }
}
