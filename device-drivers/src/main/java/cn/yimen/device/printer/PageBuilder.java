package cn.yimen.device.printer;

import cn.yimen.device.printer.PrinterProfile.Capability;
import cn.yimen.device.printer.TicketPage.Line;
import cn.yimen.device.printer.TicketPage.Part;
import cn.yimen.device.printer.TicketPage.Piece;
import cn.yimen.device.printer.TicketPage.Placed;
import cn.yimen.device.printer.TicketPage.Qr;
import cn.yimen.device.printer.TicketPage.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts texts on the paper of one printer, from top to bottom, so that each fits. Gaps are white
/// below a piece, in dots of 1/8 mm.
public final class PageBuilder {

    private static final int NARROW_DOTS = 384;
    private static final int BETWEEN_TEXTS = 24;
    private static final int QR_MODULE_DOTS = 6;
    private static final int BARCODE_DOTS = 64;
    private static final String RULE = "━━━";
    private static final String FULL_RULE = "─";

    private final PrinterProfile profile;
    private final Optional<Logo> logo;
    private final List<Piece> pieces = new ArrayList<>();

    PageBuilder(PrinterProfile profile, Optional<Logo> logo) {
        this.profile = profile;
        this.logo = logo;
    }

    TicketPage page() {
        return new TicketPage(pieces);
    }

    public boolean narrow() {
        return profile.lineDots() <= NARROW_DOTS;
    }

    int lineDots() {
        return profile.lineDots();
    }

    public boolean fits(String text, Style style) {
        return style.width(text) <= profile.lineDots();
    }

    /// The greatest size, up to one wanted, at which a text still fits on a line.
    public int largest(String text, int wanted) {
        int multiple = Math.min(wanted, profile.largestMultiple());
        while (multiple > 1 && !fits(text, Style.plain(multiple))) {
            multiple--;
        }
        return multiple;
    }

    /// A short line that sets the head off.
    public PageBuilder rule(Align align, int gap) {
        return add(new Line(RULE, Style.plain(1), align, gap));
    }

    /// A thin line from edge to edge.
    public PageBuilder fullRule(int gap) {
        int characters = profile.lineDots() / Style.plain(1).width(FULL_RULE);
        return add(new Line(FULL_RULE.repeat(characters), Style.plain(1), Align.LEFT, gap));
    }

    /// As many lines as it takes; what is not known takes no paper.
    public PageBuilder text(String text, Style style, Align align, int gap) {
        if (text.isBlank()) {
            return this;
        }
        List<String> lines = LineBreak.fit(text, style, profile.lineDots());
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            add(new Line(lines.get(i), style, align, last ? gap : between(style)));
        }
        return this;
    }

    /// Left and right on one line where both fit, else one below the other.
    PageBuilder pair(Part left, Part right, int gap) {
        boolean both = !left.text().isBlank() && !right.text().isBlank();
        int rightStart = profile.lineDots() - right.width();
        if (both && left.width() + BETWEEN_TEXTS <= rightStart) {
            return add(new Row(List.of(new Placed(left, 0), new Placed(right, rightStart)), gap));
        }
        return text(left.text(), left.style(), Align.LEFT, both ? between(left.style()) : gap)
                .text(right.text(), right.style(), Align.LEFT, gap);
    }

    /// Texts side by side; one that does not fit its column goes on below, in the column.
    public PageBuilder columns(List<Column> columns, int gap) {
        int shares = columns.stream().mapToInt(Column::share).sum();
        List<List<Placed>> rows = new ArrayList<>();
        int from = 0;
        for (Column column : columns) {
            int to = from + profile.lineDots() * column.share() / shares;
            set(column, from, to, rows);
            from = to;
        }
        for (int i = 0; i < rows.size(); i++) {
            add(new Row(rows.get(i), i == rows.size() - 1 ? gap : between(Style.plain(1))));
        }
        return this;
    }

    private static void set(Column column, int from, int to, List<List<Placed>> rows) {
        List<String> lines = LineBreak.fit(column.text(), column.style(), to - from);
        for (int i = 0; i < lines.size(); i++) {
            if (rows.size() == i) {
                rows.add(new ArrayList<>());
            }
            var part = new Part(lines.get(i), column.style());
            if (!part.text().isBlank()) {
                rows.get(i)
                        .add(
                                new Placed(
                                        part,
                                        from + column.align().indent(part.width(), to - from)));
            }
        }
    }

    private static int between(Style style) {
        return style.multiple() == 1 ? 6 : 10;
    }

    /// A QR code with what it is for below it.
    public PageBuilder code(TicketSlip.Code code, int gap) {
        if (code.token().isBlank()) {
            return this;
        }
        return add(new Qr(code.token(), QR_MODULE_DOTS, 24))
                .text(code.caption(), Style.plain(1), Align.CENTRE, gap);
    }

    /// A Code 128 with its text below it, as wide as scanners like it; the text alone where the
    /// paper is too narrow. Characters beyond ASCII become question marks.
    public PageBuilder barcode(String content, int gap) {
        String plain = Symbols.barcodeText(content);
        int module = 3;
        while (module > 0 && Symbols.barcodeModules(plain) * module > profile.lineDots()) {
            module--;
        }
        if (module > 0 && !plain.isEmpty()) {
            add(new TicketPage.Barcode(plain, module, BARCODE_DOTS, 4));
        }
        return text(plain, Style.plain(1), Align.CENTRE, gap);
    }

    /// The hall's logo, if it has one: out of the printer's memory where it has that, for a picture
    /// takes a second of line time.
    public PageBuilder logo(int gap) {
        logo.map(Logo::dots)
                .map(dots ->
                        profile.can(Capability.STORED_LOGO)
                                ? new TicketPage.StoredLogo(dots.height(), gap)
                                : new TicketPage.Picture(dots, gap))
                .ifPresent(pieces::add);
        return this;
    }

    /// Sounds the buzzer, where there is one.
    public PageBuilder buzz(int times) {
        return add(new TicketPage.Buzz(times));
    }

    PageBuilder add(Piece piece) {
        pieces.add(piece);
        return this;
    }
}
