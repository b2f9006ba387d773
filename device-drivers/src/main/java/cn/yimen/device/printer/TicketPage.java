package cn.yimen.device.printer;

import java.util.List;

/// A page of the ticket printer as data, from top to bottom.
///
/// @param pieces what is printed; distances are dots of 1/8 mm
public record TicketPage(List<Piece> pieces) {

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

    /// Two texts of one line, at the left and at the right edge.
    record Pair(String left, String right, Style style, int gap) implements Piece {}

    /// A QR code in the middle.
    record Qr(String content, int moduleDots, int gap) implements Piece {}
}
