package cn.yimen.device.pdf;

import cn.yimen.device.pdf.Fonts.Glyph;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/// The pages of a document, filled from top to bottom. All lengths are points (1/72 inch).
final class Pages implements AutoCloseable {

    static final float MARGIN = 57;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float BOTTOM = 64;
    private static final float TOP = PDRectangle.A4.getHeight() - MARGIN;
    private static final float FOOT = 36;
    private static final float FOOT_SIZE = 9;

    /// Of the line that thickens a bold stroke, as a share of the type size.
    private static final float BOLD = 0.03f;

    private final PDDocument document;
    private final Fonts fonts;
    private PDPageContentStream stream;
    private float y = TOP;

    Pages(PDDocument document, Fonts fonts) throws IOException {
        this.document = document;
        this.fonts = fonts;
        this.stream = next();
    }

    private PDPageContentStream next() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    /// How much is left of the page.
    float room() {
        return y - BOTTOM;
    }

    float y() {
        return y;
    }

    void down(float by) {
        y -= by;
    }

    void turn() throws IOException {
        stream.close();
        stream = next();
        y = TOP;
    }

    /// Goes to the next page unless so much is left of this one. Nothing is higher than a page.
    void need(float height) throws IOException {
        if (room() < height && y < TOP) {
            turn();
        }
    }

    /// Draws a line of text with its base line at a place.
    void text(String line, float size, float x, float baseLine) throws IOException {
        write(stream, fonts.glyphs(line), size, x, baseLine);
    }

    void bold(String line, float size, float x, float baseLine) throws IOException {
        stream.setLineWidth(size * BOLD);
        stream.setRenderingMode(RenderingMode.FILL_STROKE);
        text(line, size, x, baseLine);
        stream.setRenderingMode(RenderingMode.FILL);
    }

    void frame(float x, float bottom, float width, float height) throws IOException {
        stream.setLineWidth(0.6f);
        stream.addRect(x, bottom, width, height);
        stream.stroke();
    }

    void fill(float x, float bottom, float width, float height) throws IOException {
        stream.addRect(x, bottom, width, height);
        stream.fill();
    }

    private static void write(
            PDPageContentStream to, List<Glyph> glyphs, float size, float x, float baseLine)
            throws IOException {
        to.beginText();
        to.newLineAtOffset(x, baseLine);
        for (int start = 0; start < glyphs.size(); ) {
            PDFont font = glyphs.get(start).font();
            var run = new StringBuilder();
            int end = start;
            while (end < glyphs.size() && glyphs.get(end).font().equals(font)) {
                run.append(glyphs.get(end).text());
                end++;
            }
            to.setFont(font, size);
            to.showText(run.toString());
            start = end;
        }
        to.endText();
    }

    /// Ends the last page and numbers them all.
    int number(String pattern) throws IOException {
        stream.close();
        int count = document.getNumberOfPages();
        for (int i = 0; i < count; i++) {
            List<Glyph> foot = fonts.glyphs(pattern.formatted(i + 1, count));
            float width = 0;
            for (Glyph glyph : foot) {
                width += glyph.width() * FOOT_SIZE / 1000;
            }
            try (var page =
                    new PDPageContentStream(
                            document, document.getPage(i), AppendMode.APPEND, true, true)) {
                write(page, foot, FOOT_SIZE, MARGIN + (WIDTH - width) / 2, FOOT);
            }
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
