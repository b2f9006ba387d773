package cn.yimen.device.printer;

import cn.yimen.device.printer.TicketPage.Line;
import cn.yimen.device.printer.TicketPage.Pair;
import cn.yimen.device.printer.TicketPage.Piece;
import cn.yimen.device.printer.TicketPage.Qr;
import cn.yimen.device.printer.TicketPage.Style;
import java.util.ArrayList;
import java.util.List;

/// Lays a [TicketSlip] out on the paper of one printer. Sizes and gaps are those of the hall's
/// paper: the number is read at arm's length without glasses, the rest at reading distance.
final class TicketLayout {

    private static final Style PLAIN = Style.plain(1);
    private static final Style DOUBLE = Style.plain(2);
    private static final String RULE = "━━━";
    private static final int NARROW_DOTS = 384;
    private static final int BETWEEN_TEXTS = 24;
    private static final int BETWEEN_STACKED = 10;
    private static final int QR_MODULE_DOTS = 6;

    private final PrinterProfile profile;
    private final List<Piece> pieces = new ArrayList<>();

    private TicketLayout(PrinterProfile profile) {
        this.profile = profile;
    }

    static TicketPage of(TicketSlip slip, PrinterProfile profile) {
        var layout = new TicketLayout(profile);
        layout.head(slip);
        layout.outlook(slip.outlook());
        layout.place(slip.place());
        layout.pieces.add(new Qr(slip.code().token(), QR_MODULE_DOTS, 24));
        layout.lines(slip.code().caption(), PLAIN, Align.CENTRE, 8 + 22);
        layout.foot(slip.passed(), slip.issue());
        return new TicketPage(layout.pieces);
    }

    private void head(TicketSlip slip) {
        slip.mark().ifPresent(mark -> line(" " + mark + " ", new Style(2, false, true), 18));
        boolean hallFits = !narrow() && fits(slip.hall().name(), DOUBLE);
        lines(slip.hall().name(), hallFits ? DOUBLE : Style.bold(1), Align.CENTRE, 8);
        lines(slip.hall().floor(), PLAIN, Align.CENTRE, 4);
        line(RULE, PLAIN, 14);
        line(slip.number(), Style.bold(numberMultiple(slip.number())), 10);
        boolean last = slip.priority().isEmpty();
        largest(slip.service(), last ? 10 + 20 : 10);
        slip.priority().ifPresent(priority -> largest(priority, 10 + 20));
    }

    private void outlook(TicketSlip.Outlook outlook) {
        switch (outlook) {
            case TicketSlip.Expected(String ahead, String range) -> pair(ahead, range, DOUBLE, 12);
            case TicketSlip.NotKnown(String headline, String explanation) -> {
                lines(headline, DOUBLE, Align.LEFT, 8);
                lines(explanation, PLAIN, Align.LEFT, 14);
            }
        }
    }

    private void place(TicketSlip.Place place) {
        place.windows()
                .ifPresentOrElse(
                        windows -> pair(place.area(), windows, DOUBLE, 26),
                        () -> lines(place.area(), DOUBLE, Align.LEFT, 26));
    }

    private void foot(TicketSlip.Passed passed, TicketSlip.Issue issue) {
        lines(passed.headline(), DOUBLE, Align.LEFT, 10);
        lines(passed.rule(), PLAIN, Align.LEFT, 12);
        if (narrow()) {
            pair(issue.taken(), issue.machine(), PLAIN, 8);
        } else {
            pair(issue.taken() + " " + issue.machine(), issue.telephone(), PLAIN, 8);
        }
    }

    private boolean narrow() {
        return profile.lineDots() <= NARROW_DOTS;
    }

    private boolean fits(String text, Style style) {
        return style.width(text) <= profile.lineDots();
    }

    /// Eight times on wide paper, six on narrow, one step less from five characters on, then as far
    /// down as it takes to fit.
    private int numberMultiple(String number) {
        int wanted = (narrow() ? 6 : 8) - (number.length() > 4 ? 1 : 0);
        int multiple = Math.min(wanted, profile.largestMultiple());
        while (multiple > 1 && !fits(number, Style.bold(multiple))) {
            multiple--;
        }
        return multiple;
    }

    private void largest(String text, int gap) {
        lines(text, fits(text, DOUBLE) ? DOUBLE : PLAIN, Align.CENTRE, gap);
    }

    private void line(String text, Style style, int gap) {
        pieces.add(new Line(text, style, Align.CENTRE, gap));
    }

    private void lines(String text, Style style, Align align, int gap) {
        List<String> lines = LineBreak.fit(text, style, profile.lineDots());
        int between = style.multiple() == 1 ? 6 : BETWEEN_STACKED;
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            pieces.add(new Line(lines.get(i), style, align, last ? gap : between));
        }
    }

    /// Left and right on one line where both fit, else one below the other.
    private void pair(String left, String right, Style style, int gap) {
        int needed = style.width(left) + BETWEEN_TEXTS + style.width(right);
        if (needed <= profile.lineDots()) {
            pieces.add(new Pair(left, right, style, gap));
        } else {
            lines(left, style, Align.LEFT, BETWEEN_STACKED);
            lines(right, style, Align.LEFT, gap);
        }
    }
}
