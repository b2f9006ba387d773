package cn.yimen.device.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The fonts of one document. A font is opened when the first character asks for it: each takes up
/// to 50 MB while the document is written.
final class Fonts implements AutoCloseable {

    /// It warns of a table in every font that we do not need. Held here, or it would be collected.
    private static final Logger SILENT = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    /// Shown where a character exists but cannot be shown, as Chinese typesetters do.
    private static final int GETA = '〓';

    private final PDDocument document;
    private final FontFiles files;
    private final Map<Path, Face> open = new HashMap<>();
    private final Map<Integer, Optional<Glyph>> glyphs = new HashMap<>();
    private final SortedSet<String> missing = new TreeSet<>();

    static {
        SILENT.setLevel(Level.SEVERE);
    }

    Fonts(PDDocument document, FontFiles files) {
        this.document = document;
        this.files = files;
    }

    /// A character in the font that it is taken from.
    ///
    /// @param width in thousandths of the type size
    record Glyph(PDFont font, String text, float width) {}

    private record Face(TrueTypeFont file, CmapLookup characters, PDType0Font font) {

        boolean has(int codePoint) {
            return characters.getGlyphId(codePoint) != 0;
        }
    }

    /// The characters of a line as they are drawn.
    List<Glyph> glyphs(String text) throws IOException {
        var line = new ArrayList<Glyph>();
        for (int codePoint : text.codePoints().toArray()) {
            glyph(codePoint).ifPresent(line::add);
        }
        return line;
    }

    float width(String text) throws IOException {
        float width = 0;
        for (Glyph glyph : glyphs(text)) {
            width += glyph.width();
        }
        return width;
    }

    SortedSet<String> missing() {
        return missing;
    }

    private Optional<Glyph> glyph(int codePoint) throws IOException {
        Optional<Glyph> known = glyphs.get(codePoint);
        if (known == null) {
            known = find(codePoint);
            glyphs.put(codePoint, known);
        }
        return known;
    }

    private Optional<Glyph> find(int codePoint) throws IOException {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> Character.isWhitespace(codePoint) ? find(' ') : leftOut();
            case Character.FORMAT -> leftOut();
            // Every font draws something else there.
            case Character.PRIVATE_USE -> standIn(codePoint);
            default -> {
                Optional<Glyph> found = inChain(codePoint);
                yield found.isPresent() ? found : standIn(codePoint);
            }
        };
    }

    private Optional<Glyph> standIn(int codePoint) throws IOException {
        missing.add(Character.toString(codePoint));
        return isVariation(codePoint) ? leftOut() : inChain(GETA);
    }

    private static Optional<Glyph> leftOut() {
        return Optional.empty();
    }

    /// Variation selectors pick a shape for the character before them; without it the character
    /// itself is still right.
    private static boolean isVariation(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    private Optional<Glyph> inChain(int codePoint) throws IOException {
        for (Path file : files.chain(codePoint)) {
            Face face = face(file);
            if (face.has(codePoint)) {
                String text = Character.toString(codePoint);
                return Optional.of(new Glyph(face.font(), text, face.font().getStringWidth(text)));
            }
        }
        return Optional.empty();
    }

    private Face face(Path file) throws IOException {
        Face known = open.get(file);
        if (known != null) {
            return known;
        }
        Face face = open(file);
        open.put(file, face);
        return face;
    }

    private Face open(Path file) throws IOException {
        try {
            TrueTypeFont font =
                    new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
            return new Face(
                    font, font.getUnicodeCmapLookup(), PDType0Font.load(document, font, true));
        } catch (IOException unusable) {
            throw new UnusableFontException(file, unusable);
        }
    }

    @Override
    public void close() throws IOException {
        for (Face face : open.values()) {
            face.file().close();
        }
    }

    static final class UnusableFontException extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient Path file;

        UnusableFontException(Path file, IOException cause) {
            super("opening the font " + file, cause);
            this.file = file;
        }

        Path file() {
            return file;
        }
    }
}
