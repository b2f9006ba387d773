package cn.yimen.device.pdf;

import cn.yimen.device.pdf.Fonts.UnusableFontException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Writes A4 documents. Nothing is kept on disk, nothing of the text stands in the document's
/// properties.
public final class PdfWriter {

    private final FontFiles files;

    public PdfWriter(FontFiles files) {
        this.files = files;
    }

    public PdfOutcome write(Sheet sheet) {
        try (var document = new PDDocument();
                var fonts = new Fonts(document, files)) {
            document.getDocumentCatalog().setLanguage(sheet.language());
            int pages = set(sheet, document, fonts);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return outcome(out.toByteArray(), pages, fonts.missing());
        } catch (UnusableFontException unusable) {
            return new PdfOutcome.NoFont(unusable.file());
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing a PDF into memory", impossible);
        }
    }

    private static int set(Sheet sheet, PDDocument document, Fonts fonts) throws IOException {
        try (var pages = new Pages(document, fonts)) {
            var lines = new Lines(fonts, Locale.forLanguageTag(sheet.language()));
            var typesetter = new Typesetter(pages, lines, fonts);
            for (Block block : sheet.blocks()) {
                typesetter.set(block);
            }
            return pages.number(sheet.pageNumber());
        }
    }

    private static PdfOutcome outcome(byte[] pdf, int pages, SortedSet<String> missing) {
        return missing.isEmpty()
                ? new PdfOutcome.Written(pdf, pages)
                : new PdfOutcome.Incomplete(pdf, pages, new TreeSet<>(missing));
    }
}
