package cn.yimen.kiosk.screen;

import cn.yimen.hall.domain.WaitRange;
import cn.yimen.kiosk.flow.IssuedTicket;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.theme.Lettering;
import java.util.ArrayList;
import java.util.List;

/// People ahead, wait and place, side by side: a label and a large value each.
record TicketFacts(Surroundings around, IssuedTicket ticket) {

    /// The same as lines of a card.
    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        if (ticket.alone()) {
            facts.add(new Fact(around.text("slip.alone"), around.text("slip.alone.order")));
        } else {
            var wait = ticket.waitRange().map(TicketFacts::range);
            facts.add(
                    new Fact(
                            around.text("slip.ahead"),
                            ticket.ahead() + " " + around.text("people.unit")));
            facts.add(
                    new Fact(
                            around.text("slip.wait"),
                            wait.map(range -> range + " " + around.text("minutes.unit"))
                                    .orElseGet(() -> around.text("wait.unknown"))));
        }
        facts.add(new Fact(around.text("slip.go-to"), ItemTile.place(ticket.line())));
        return facts;
    }

    /// All three, beginning at `x`, labels on the baseline `y`.
    void draw(Sheet sheet, double x, double y) {
        drawTwo(sheet, x, y, 190);
        sheet.text(Lettering.BODY.soft(), around.text("slip.go-to"), x + 514, y);
        sheet.at(
                Lettering.TITLE.black().fitted(ItemTile.place(ticket.line()), 250, 34),
                x + 514,
                y + 66);
    }

    /// People ahead and wait only; the second begins `pitch` px right of the first.
    void drawTwo(Sheet sheet, double x, double y, double pitch) {
        if (ticket.alone()) {
            sheet.text(Lettering.LABEL.bold(), around.text("slip.alone"), x, y);
            sheet.text(Lettering.CAPTION.soft(), around.text("slip.alone.order"), x, y + 48);
            return;
        }
        sheet.text(Lettering.BODY.soft(), around.text("slip.ahead"), x, y);
        sheet.text(Lettering.BODY.soft(), around.text("slip.wait"), x + pitch, y);
        value(sheet, String.valueOf(ticket.ahead()), around.text("people.unit"), x, y + 66);
        if (ticket.waitRange().isPresent()) {
            var range = ticket.waitRange().get();
            value(sheet, range(range), around.text("minutes.unit"), x + pitch, y + 66);
        } else {
            sheet.text(Lettering.BODY.bold(), around.text("wait.unknown"), x + pitch, y + 60);
        }
    }

    private static String range(WaitRange range) {
        return Moments.range(range.fromMinutes(), range.toMinutes());
    }

    private static void value(Sheet sheet, String number, String unit, double x, double baseline) {
        var text = sheet.text(Lettering.TITLE.black(), number, x, baseline);
        double end = x + text.getLayoutBounds().getWidth() + 12;
        sheet.text(Lettering.BODY.bold(), unit, end, baseline);
    }
}
