package cn.yimen.device.printer;

import cn.yimen.device.printer.TicketPage.Part;
import cn.yimen.device.printer.TicketPage.Placed;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.text.AttributedString;
import java.util.List;

/// Draws a line that the printer's own font cannot set. Each character comes from the first font
/// that has it: a song typeface as on the rest of the ticket, then a wider one, then 花园明朝, which
/// holds the supplementary planes where rare names live. Lines in joined scripts (Uyghur) are
/// shaped as a whole.
final class TextRaster {

    private static final List<String> FAMILIES =
            List.of(
                    "Noto Serif CJK SC",
                    "Noto Sans CJK SC",
                    "HanaMinA",
                    "HanaMinB",
                    "UKIJ Tuz",
                    Font.DIALOG);

    private static final int BASELINE_OF_24 = 21;

    /// Grey from which a dot stays white: keeps the thin horizontal strokes of a song typeface.
    private static final int WHITE = 176;

    private TextRaster() {}

    static Bitmap line(Part part, int lineDots) {
        return dots(draw(part, lineDots));
    }

    /// A text at the right edge ends there, however wide it turns out.
    static Bitmap row(List<Placed> texts, int lineDots) {
        int height = texts.stream().mapToInt(text -> text.part().style().height()).max().orElse(1);
        var image = new BufferedImage(lineDots, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, lineDots, height);
            for (Placed text : texts) {
                BufferedImage drawn = draw(text.part(), lineDots);
                boolean atEdge = text.x() + text.part().width() == lineDots;
                int x = atEdge ? lineDots - drawn.getWidth() : text.x();
                canvas.drawImage(drawn, x, height - drawn.getHeight(), null);
            }
        } finally {
            canvas.dispose();
        }
        return dots(image);
    }

    private static BufferedImage draw(Part part, int lineDots) {
        Style style = part.style();
        TextLayout layout = layout(part.text().isEmpty() ? " " : part.text(), style);
        int width = Math.clamp((int) Math.ceil(layout.getAdvance()), 1, lineDots);
        var image = new BufferedImage(width, style.height(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            canvas.setColor(style.reversed() ? Color.BLACK : Color.WHITE);
            canvas.fillRect(0, 0, width, style.height());
            canvas.setColor(style.reversed() ? Color.WHITE : Color.BLACK);
            canvas.scale(Math.min(1, width / layout.getAdvance()), 1);
            canvas.fill(
                    layout.getOutline(
                            AffineTransform.getTranslateInstance(
                                    0, BASELINE_OF_24 * style.multiple())));
        } finally {
            canvas.dispose();
        }
        return image;
    }

    private static TextLayout layout(String text, Style style) {
        var attributed = new AttributedString(text);
        int start = 0;
        while (start < text.length()) {
            int codePoint = text.codePointAt(start);
            int end = start + Character.charCount(codePoint);
            attributed.addAttribute(TextAttribute.FONT, font(codePoint, style), start, end);
            start = end;
        }
        var probe = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_BINARY).createGraphics();
        try {
            return new TextLayout(attributed.getIterator(), probe.getFontRenderContext());
        } finally {
            probe.dispose();
        }
    }

    private static Font font(int codePoint, Style style) {
        int weight = style.bold() ? Font.BOLD : Font.PLAIN;
        return FAMILIES.stream()
                .map(family -> new Font(family, weight, style.height()))
                .filter(font -> font.canDisplay(codePoint))
                .findFirst()
                .orElseGet(() -> new Font(Font.DIALOG, weight, style.height()));
    }

    private static Bitmap dots(BufferedImage image) {
        var bitmap = new Bitmap(image.getWidth(), image.getHeight());
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRaster().getSample(x, y, 0) < WHITE) {
                    bitmap.blacken(x, y);
                }
            }
        }
        return bitmap;
    }
}
