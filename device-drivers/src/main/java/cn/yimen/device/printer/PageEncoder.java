package cn.yimen.device.printer;

import cn.yimen.device.printer.PrinterProfile.Capability;
import cn.yimen.device.printer.TicketPage.Line;
import cn.yimen.device.printer.TicketPage.Pair;
import cn.yimen.device.printer.TicketPage.Part;
import cn.yimen.device.printer.TicketPage.Qr;
import cn.yimen.device.printer.TicketPage.Style;

/// Turns a page into bytes for one printer. Modes are sent only when they change: at 19,200 baud
/// each byte costs half a millisecond of the citizen's time. A line goes out as a picture only if
/// it holds a character that the printer's font lacks.
final class PageEncoder {

    private final PrinterProfile profile;
    private final EscPos out = new EscPos();
    private Style style = Style.plain(1);
    private Align align = Align.LEFT;
    private int spacing = -1;

    private PageEncoder(PrinterProfile profile) {
        this.profile = profile;
    }

    /// From `ESC @` to the barrier, if the printer has one.
    static byte[] encode(TicketPage page, PrinterProfile profile) {
        var encoder = new PageEncoder(profile);
        encoder.begin();
        page.pieces().forEach(encoder::piece);
        encoder.out.cut();
        if (profile.can(Capability.BARRIER)) {
            encoder.out.barrier();
        }
        return encoder.out.bytes();
    }

    private void begin() {
        out.initialise();
        if (profile.can(Capability.AUTOMATIC_STATUS)) {
            out.automaticStatus();
        }
        out.chinese();
        if (profile.can(Capability.SMOOTHING)) {
            out.smoothing(true);
        }
    }

    private void piece(TicketPage.Piece piece) {
        switch (piece) {
            case Line line -> line(line);
            case Pair pair -> pair(pair);
            case Qr(String content, int moduleDots, int gap) -> {
                align(Align.CENTRE);
                out.qr(content, moduleDots).feed(gap);
            }
        }
    }

    private void line(Line line) {
        align(line.align());
        String text = PrintableText.of(line.text());
        if (profile.font().holds(text)) {
            style(line.style());
            spacing(line.style().height() + line.gap());
            out.text(text).lineFeed();
        } else {
            var part = new Part(text, line.style());
            out.raster(TextRaster.line(part, profile.lineDots())).feed(line.gap());
        }
    }

    private void pair(Pair pair) {
        align(Align.LEFT);
        Part left = harmless(pair.left());
        Part right = harmless(pair.right());
        if (profile.font().holds(left.text() + right.text())) {
            style(left.style());
            spacing(pair.height() + pair.gap());
            out.text(left.text()).position(profile.lineDots() - right.width());
            style(right.style());
            out.text(right.text()).lineFeed();
        } else {
            out.raster(TextRaster.pair(left, right, profile.lineDots())).feed(pair.gap());
        }
    }

    private static Part harmless(Part part) {
        return new Part(PrintableText.of(part.text()), part.style());
    }

    private void align(Align next) {
        if (next != align) {
            out.align(next);
            align = next;
        }
    }

    private void style(Style next) {
        if (next.multiple() != style.multiple()) {
            out.size(next.multiple());
        }
        if (next.bold() != style.bold()) {
            out.bold(next.bold());
        }
        if (next.reversed() != style.reversed()) {
            out.reversed(next.reversed());
        }
        style = next;
    }

    private void spacing(int dots) {
        if (dots != spacing) {
            out.lineSpacing(dots);
            spacing = dots;
        }
    }
}
