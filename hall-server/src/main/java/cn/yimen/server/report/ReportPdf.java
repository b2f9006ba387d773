package cn.yimen.server.report;

import cn.yimen.server.report.ReportTable.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A report as an A4 document that holds the used part of its font. Lengths are points (1/72 inch).
final class ReportPdf {

    private static final float MARGIN = 48;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float TOP = PDRectangle.A4.getHeight() - MARGIN;
    private static final float TITLE = 18;
    private static final float HEAD = 12;
    private static final float TEXT = 9.5f;
    private static final float ROW = 17;
    private static final float RULE = 0.4f;
    private static final float EM = 1000;

    private final PDDocument document;
    private final PDFont font;
    private final Locale language;
    private PDPageContentStream page;
    private float y = TOP;

    private ReportPdf(PDDocument document, PDFont font, Locale language) throws IOException {
        this.language = language;
        this.document = document;
        this.font = font;
        page = newPage();
    }

    static byte[] of(ReportTable table, Path fontFile, Locale language) throws IOException {
        try (var document = new PDDocument()) {
            document.getDocumentCatalog().setLanguage(language.toLanguageTag());
            var font = PDType0Font.load(document, fontFile.toFile());
            var writing = new ReportPdf(document, font, language);
            writing.write(table);
            writing.page.close();
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private PDPageContentStream newPage() throws IOException {
        var next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        y = TOP;
        return new PDPageContentStream(document, next);
    }

    private void write(ReportTable table) throws IOException {
        y -= TITLE;
        text(table.title(), TITLE, MARGIN);
        for (var line : lines(table.remark())) {
            y -= ROW;
            text(line, TEXT, MARGIN);
        }
        for (var part : table.parts()) {
            write(part);
        }
    }

    /// Broken where the language may break, as wide as the page allows.
    private List<String> lines(String words) throws IOException {
        var breaks = BreakIterator.getLineInstance(language);
        breaks.setText(words);
        var lines = new ArrayList<String>();
        int from = 0;
        int fits = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (fits > from && width(words.substring(from, at).strip()) > WIDTH) {
                lines.add(words.substring(from, fits).strip());
                from = fits;
            }
            fits = at;
        }
        lines.add(words.substring(from).strip());
        return lines;
    }

    /// A title never stands alone at the foot of a page.
    private void write(Part part) throws IOException {
        need(4 * ROW);
        y -= 2 * ROW;
        text(part.title(), HEAD, MARGIN);
        var rights = rights(part);
        row(part.heads(), rights);
        rule();
        for (var row : part.rows()) {
            if (need(ROW)) {
                row(part.heads(), rights);
                rule();
            }
            row(row, rights);
        }
        if (part.rows().isEmpty()) {
            row(List.of("—"), rights);
        }
    }

    private boolean need(float height) throws IOException {
        if (y - height >= MARGIN) {
            return false;
        }
        page.close();
        page = newPage();
        return true;
    }

    /// Where each column ends: as wide as its widest cell, and the rest of the page between them.
    private List<Float> rights(Part part) throws IOException {
        var widths = new ArrayList<Float>();
        for (int column = 0; column < part.heads().size(); column++) {
            float widest = width(part.heads().get(column));
            for (var row : part.rows()) {
                widest = Math.max(widest, width(row.get(column)));
            }
            widths.add(widest);
        }
        float all = (float) widths.stream().mapToDouble(Float::doubleValue).sum();
        float gap = (WIDTH - all) / Math.max(1, widths.size() - 1);
        var rights = new ArrayList<Float>();
        float right = MARGIN - gap;
        for (float width : widths) {
            right += gap + width;
            rights.add(right);
        }
        return rights;
    }

    /// The name at the left, the others at the right ends of their columns.
    private void row(List<String> cells, List<Float> rights) throws IOException {
        y -= ROW;
        text(cells.getFirst(), TEXT, MARGIN);
        for (int i = 1; i < cells.size(); i++) {
            text(cells.get(i), TEXT, rights.get(i) - width(cells.get(i)));
        }
    }

    private float width(String text) throws IOException {
        return font.getStringWidth(text) / EM * TEXT;
    }

    private void rule() throws IOException {
        float at = y - (ROW - TEXT) / 2;
        page.setLineWidth(RULE);
        page.moveTo(MARGIN, at);
        page.lineTo(MARGIN + WIDTH, at);
        page.stroke();
    }

    private void text(String text, float size, float x) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }
}
