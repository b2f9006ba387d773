package cn.yimen.system.bench;

import cn.yimen.device.printer.TicketSlip;
import com.github.anastaciocintra.escpos.EscPos;
import com.github.anastaciocintra.escpos.EscPosConst.Justification;
import com.github.anastaciocintra.escpos.Style;
import com.github.anastaciocintra.escpos.Style.FontSize;
import com.github.anastaciocintra.escpos.barcode.QRCode;
import com.github.anastaciocintra.escpos.barcode.QRCode.QRErrorCorrectionLevel;
import com.github.anastaciocintra.escpos.barcode.QRCode.QRModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// The same ticket as escpos-coffee writes it, with the sizes and places of ours as far as it can:
/// it knows no position within a line, so a pair is filled up with blanks. The Chinese mode, which
/// it lacks, is sent past it.
final class CoffeeTicket {

    private static final int HALF_WIDTHS = 48;

    private CoffeeTicket() {}

    static byte[] bytes(TicketSlip ticket) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var printer = new EscPos(out)) {
            printer.setCharsetName("GB18030");
            printer.initializePrinter();
            printer.write(0x1C).write('&');
            lines(printer, ticket);
            printer.cut(EscPos.CutMode.PART);
        }
        return out.toByteArray();
    }

    private static void lines(EscPos printer, TicketSlip ticket) throws IOException {
        printer.writeLF(centred(FontSize._2), ticket.hall().name());
        printer.writeLF(centred(FontSize._1), ticket.hall().floor());
        printer.writeLF(centred(FontSize._1), "━━━");
        printer.writeLF(centred(FontSize._8).setBold(true), ticket.number());
        printer.writeLF(centred(FontSize._2), ticket.service());
        if (ticket.outlook() instanceof TicketSlip.Expected(String ahead, String range)) {
            printer.writeLF(left(FontSize._2), apart(ahead, range, HALF_WIDTHS / 2));
        }
        String windows = ticket.place().windows().orElse("");
        printer.writeLF(left(FontSize._2), apart(ticket.place().area(), windows, HALF_WIDTHS / 2));
        printer.write(qr(), ticket.code().token());
        printer.writeLF(centred(FontSize._1), ticket.code().caption());
        printer.writeLF(left(FontSize._2), ticket.passed().headline());
        printer.writeLF(left(FontSize._1), ticket.passed().rule());
        TicketSlip.Issue issue = ticket.issue();
        String taken = issue.taken() + " " + issue.machine();
        printer.writeLF(left(FontSize._1), apart(taken, issue.telephone(), HALF_WIDTHS));
    }

    private static QRCode qr() {
        return new QRCode()
                .setModel(QRModel._2)
                .setSize(6)
                .setErrorCorrectionLevel(QRErrorCorrectionLevel.QR_ECLEVEL_M_Default)
                .setJustification(Justification.Center);
    }

    private static Style centred(FontSize size) {
        return left(size).setJustification(Justification.Center);
    }

    private static Style left(FontSize size) {
        return new Style().setFontSize(size, size);
    }

    private static String apart(String left, String right, int halfWidths) {
        int blanks = halfWidths - halfWidths(left) - halfWidths(right);
        return left + " ".repeat(Math.max(1, blanks)) + right;
    }

    private static int halfWidths(String text) {
        return text.codePoints().map(c -> c < 0x80 ? 1 : 2).sum();
    }
}
