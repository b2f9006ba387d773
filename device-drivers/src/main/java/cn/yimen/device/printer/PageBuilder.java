package cn.yimen.device.printer;

import cn.yimen.device.printer.TicketPage.Line;
import cn.yimen.device.printer.TicketPage.Pair;
import cn.yimen.device.printer.TicketPage.Part;
import cn.yimen.device.printer.TicketPage.Piece;
import cn.yimen.device.printer.TicketPage.Qr;
import cn.yimen.device.printer.TicketPage.Style;
import java.util.ArrayList;
import java.util.List;

/// Puts texts on the paper of one printer, from top to bottom, so that each fits.
final class PageBuilder {

    private static final int NARROW_DOTS = 384;
    private static final int BETWEEN_TEXTS = 24;
    private static final int QR_MODULE_DOTS = 6;
    private static final String RULE = "━━━";

    private final PrinterProfile profile;
    private final List<Piece> pieces = new ArrayList<>();

    PageBuilder(PrinterProfile profile) {
        this.profile = profile;
    }

    TicketPage page() {
        return new TicketPage(pieces);
    }

    boolean narrow() {
        return profile.lineDots() <= NARROW_DOTS;
    }

    boolean fits(String text, Style style) {
        return style.width(text) <= profile.lineDots();
    }

    /// The greatest size, up to one wanted, at which a text still fits on a line.
    int largest(String text, int wanted) {
        int multiple = Math.min(wanted, profile.largestMultiple());
        while (multiple > 1 && !fits(text, Style.plain(multiple))) {
            multiple--;
        }
        return multiple;
    }

    void rule(Align align, int gap) {
        pieces.add(new Line(RULE, Style.plain(1), align, gap));
    }

    /// As many lines as it takes; what is not known takes no paper.
    void text(String text, Style style, Align align, int gap) {
        if (text.isBlank()) {
            return;
        }
        List<String> lines = LineBreak.fit(text, style, profile.lineDots());
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            pieces.add(new Line(lines.get(i), style, align, last ? gap : between(style)));
        }
    }

    /// Left and right on one line where both fit, else one below the other.
    void pair(Part left, Part right, int gap) {
        boolean both = !left.text().isBlank() && !right.text().isBlank();
        if (both && left.width() + BETWEEN_TEXTS + right.width() <= profile.lineDots()) {
            pieces.add(new Pair(left, right, gap));
        } else {
            text(left.text(), left.style(), Align.LEFT, both ? between(left.style()) : gap);
            text(right.text(), right.style(), Align.LEFT, gap);
        }
    }

    private static int between(Style style) {
        return style.multiple() == 1 ? 6 : 10;
    }

    void code(TicketSlip.Code code, int gap) {
        if (code.token().isBlank()) {
            return;
        }
        pieces.add(new Qr(code.token(), QR_MODULE_DOTS, 24));
        text(code.caption(), Style.plain(1), Align.CENTRE, gap);
    }
}
