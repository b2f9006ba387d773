package cn.yimen.device.printer;

import java.util.List;

/// A page of the ticket printer as data, from top to bottom; it is cut off below the last piece.
///
/// @param pieces what is printed; distances are dots of 1/8 mm
record TicketPage(List<Piece> pieces) {

    public TicketPage {
        pieces = List.copyOf(pieces);
    }

    /// One thing across the paper.
    sealed interface Piece {}

    /// A line of text.
    ///
    /// @param gap white below it
    record Line(String text, Style style, Align align, int gap) implements Piece {}

    /// Texts of one line, from left to right, on a common base.
    record Row(List<Placed> texts, int gap) implements Piece {
        Row {
            texts = List.copyOf(texts);
        }

        int height() {
            return texts.stream().mapToInt(text -> text.part().style().height()).max().orElse(0);
        }
    }

    /// A text and where it begins.
    record Placed(Part part, int x) {}

    /// A text as it looks.
    record Part(String text, Style style) {
        int width() {
            return style.width(text);
        }
    }

    /// A QR code in the middle.
    record Qr(String content, int moduleDots, int gap) implements Piece {}

    /// A Code 128 in the middle, without its text.
    record Barcode(String content, int moduleDots, int height, int gap) implements Piece {}

    /// Black and white dots in the middle.
    record Picture(Bitmap dots, int gap) implements Piece {}

    /// The picture in the printer's lasting memory.
    ///
    /// @param height of the picture that was stored
    record StoredLogo(int height, int gap) implements Piece {}

    /// Puts the picture there.
    record StoreLogo(Bitmap dots) implements Piece {}

    /// Sounds the buzzer, where there is one.
    record Buzz(int times) implements Piece {}
}
