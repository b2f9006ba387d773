package cn.yimen.device.printer;

import java.util.List;

/// A page of the ticket printer as data, from top to bottom.
///
/// @param pieces what is printed; distances are dots of 1/8 mm
record TicketPage(List<Piece> pieces) {

    public TicketPage {
        pieces = List.copyOf(pieces);
    }

    /// One thing across the paper.
    sealed interface Piece {}

    /// How characters look.
    ///
    /// @param multiple how many times 24 dots high
    record Style(int multiple, boolean bold, boolean reversed) {
        static Style plain(int multiple) {
            return new Style(multiple, false, false);
        }

        static Style bold(int multiple) {
            return new Style(multiple, true, false);
        }

        int width(String text) {
            return NativeFont.width(text) * multiple;
        }

        int height() {
            return 24 * multiple;
        }
    }

    /// A line of text.
    ///
    /// @param gap white below it
    record Line(String text, Style style, Align align, int gap) implements Piece {}

    /// Two texts of one line, at the left and at the right edge, on a common base.
    record Pair(Part left, Part right, int gap) implements Piece {
        int height() {
            return Math.max(left.style().height(), right.style().height());
        }
    }

    /// One text of a pair.
    record Part(String text, Style style) {
        int width() {
            return style.width(text);
        }
    }

    /// A QR code in the middle.
    record Qr(String content, int moduleDots, int gap) implements Piece {}
}
