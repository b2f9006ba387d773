package cn.yimen.device.printer;

import cn.yimen.device.printer.PrinterProfile.Capability;
import cn.yimen.device.printer.TicketPage.Line;
import cn.yimen.device.printer.TicketPage.Part;
import cn.yimen.device.printer.TicketPage.Placed;
import cn.yimen.device.printer.TicketPage.Row;
import java.util.List;
import java.util.Optional;

/// Turns a page into bytes for one printer. Modes are sent only when they change: at 19,200 baud
/// each byte costs half a millisecond of the citizen's time. A line goes out as a picture only if
/// it holds a character that the printer's font lacks.
final class PageEncoder {

    private final PrinterProfile profile;
    private final EscPos out = new EscPos();
    private Style style = Style.plain(1);
    private Align align = Align.LEFT;
    private int spacing = -1;
    private int dots;

    private PageEncoder(PrinterProfile profile) {
        this.profile = profile;
    }

    /// From `ESC @` to the barrier, if the printer has one.
    static byte[] encode(TicketPage page, PrinterProfile profile) {
        return sheet(page, profile).bytes();
    }

    static Sheet sheet(TicketPage page, PrinterProfile profile) {
        var encoder = new PageEncoder(profile);
        encoder.begin();
        page.pieces().forEach(encoder::piece);
        encoder.out.cut();
        if (profile.can(Capability.BARRIER)) {
            encoder.out.barrier();
        }
        return new Sheet(encoder.out.bytes(), encoder.dots + profile.cutFeedDots());
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
            case Row row -> row(row);
            case TicketPage.Qr qr -> qr(qr);
            case TicketPage.Barcode barcode -> barcode(barcode);
            case TicketPage.Picture(Bitmap picture, int gap) -> picture(picture, Align.CENTRE, gap);
            case TicketPage.StoredLogo(int height, int gap) -> {
                align(Align.CENTRE);
                out.storedLogo().feed(gap);
                dots += height + gap;
            }
            case TicketPage.StoreLogo(Bitmap picture) -> storeLogo(picture);
            case TicketPage.Buzz(int times) -> out.buzz(profile.buzzer(), times);
        }
    }

    private void storeLogo(Bitmap picture) {
        if (profile.can(Capability.STORED_LOGO)) {
            out.storeLogo(picture);
        }
    }

    private void qr(TicketPage.Qr qr) {
        Optional<Bitmap> picture =
                Symbols.qr(PrintableText.of(qr.content()), qr.moduleDots())
                        .filter(symbol -> symbol.width() <= profile.lineDots());
        if (profile.can(Capability.NATIVE_QR)) {
            align(Align.CENTRE);
            out.qr(qr.content(), qr.moduleDots()).feed(qr.gap());
            dots += picture.map(Bitmap::height).orElse(0) + qr.gap();
        } else {
            picture.ifPresent(symbol -> picture(symbol, Align.CENTRE, qr.gap()));
        }
    }

    private void barcode(TicketPage.Barcode barcode) {
        if (profile.can(Capability.NATIVE_CODE_128)) {
            align(Align.CENTRE);
            out.barcode(barcode.content(), barcode.moduleDots(), barcode.height());
            out.feed(barcode.gap());
            dots += barcode.height() + barcode.gap();
        } else {
            Bitmap bars =
                    Symbols.barcode(barcode.content(), barcode.moduleDots(), barcode.height());
            picture(bars, Align.CENTRE, barcode.gap());
        }
    }

    private void picture(Bitmap picture, Align where, int gap) {
        align(where);
        out.raster(picture).feed(gap);
        dots += picture.height() + gap;
    }

    private void line(Line line) {
        String text = PrintableText.of(line.text());
        if (profile.font().holds(text)) {
            align(line.align());
            style(line.style());
            spacing(line.style().height() + line.gap());
            out.text(text).lineFeed();
            dots += line.style().height() + line.gap();
        } else {
            var part = new Part(text, line.style());
            picture(TextRaster.line(part, profile.lineDots()), line.align(), line.gap());
        }
    }

    private void row(Row row) {
        List<Placed> texts = row.texts().stream().map(PageEncoder::harmless).toList();
        if (!texts.stream().allMatch(text -> profile.font().holds(text.part().text()))) {
            picture(TextRaster.row(texts, profile.lineDots()), Align.LEFT, row.gap());
            return;
        }
        align(Align.LEFT);
        boolean spaced = false;
        int x = 0;
        for (Placed text : texts) {
            if (text.x() != x) {
                out.position(text.x());
            }
            style(text.part().style());
            if (!spaced) {
                spacing(row.height() + row.gap());
                spaced = true;
            }
            out.text(text.part().text());
            x = text.x() + text.part().width();
        }
        out.lineFeed();
        dots += row.height() + row.gap();
    }

    private static Placed harmless(Placed text) {
        Part part = text.part();
        return new Placed(new Part(PrintableText.of(part.text()), part.style()), text.x());
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
