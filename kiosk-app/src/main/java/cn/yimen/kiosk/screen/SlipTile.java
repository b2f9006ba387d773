package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.IssuedTicket;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The slip as it hangs from its slot, in any size: what for, number, people ahead, wait, place.
///
/// @param isOnlyHere not printed: a frame of dashes instead of paper
record SlipTile(Surroundings around, IssuedTicket ticket, boolean isOnlyHere) implements Tile {
    private static final double SLOT = 32;
    private static final double INSET = 40;
    private static final double PADDING = 36;
    private static final double HEAD = 58;
    private static final double FACTS = 108;
    private static final double CALLED = 58;
    private static final double GAP = 20;

    /// Less than this holds no elder type.
    private static final double LEAST_OF_ELDER = 470;

    @Override
    public double height(double width, Look look) {
        return look.px(400);
    }

    @Override
    public Node draw(double width, double height, Look look) {
        var pane = new Area(0, 0, width, height).size(new Pane());
        boolean plain = look.elder() && height < LEAST_OF_ELDER;
        var shown = plain ? new Look(look.form(), false, look.lowReach()) : look;
        if (isOnlyHere) {
            pane.getStyleClass().add("card-dashed");
            write(new Sheet(pane), width, height, shown);
        } else {
            hang(new Sheet(pane), width, height, shown);
        }
        return pane;
    }

    private void hang(Sheet sheet, double width, double height, Look look) {
        var slot = Tone.INK.ground(new Area(0, 0, width, SLOT).place(new Region()));
        slot.getStyleClass().add("disc");
        sheet.add(slot);
        var paper =
                new Area(
                        INSET,
                        SLOT / 2,
                        width - 2 * INSET,
                        height - SLOT / 2 - SlipPaper.TOOTH_DEPTH);
        sheet.add(SlipPaper.of(paper));
        var body = new Sheet(paper.place(new Pane()));
        sheet.add(body.pane());
        write(body, paper.width(), paper.height(), look);
    }

    private void write(Sheet body, double width, double height, Look look) {
        double head = SLOT / 2 + look.px(HEAD);
        double called = height - look.px(CALLED);
        double facts = called - look.px(FACTS);
        head(body, width, look);
        number(body, new Area(PADDING, head, width - 2 * PADDING, facts - head - 12), look);
        body.add(SlipPaper.dashes(PADDING, width - PADDING, facts));
        facts(body, new Area(PADDING, facts, width - 2 * PADDING, called - facts), look);
        called(body, new Area(PADDING, called - 6, width - 2 * PADDING, look.px(CALLED)), look);
    }

    private void head(Sheet body, double width, Look look) {
        var soft = look.type(Lettering.CAPTION.soft());
        double baseline = SLOT / 2 + look.px(HEAD) * 0.72;
        double room = width - 2 * PADDING;
        if (!isOnlyHere) {
            room -= 24 + issued(body, soft, width - PADDING, baseline);
        }
        var items =
                ticket.items().isEmpty()
                        ? ticket.line().name()
                        : around.name(ticket.items().getFirst());
        body.at(look.type(Lettering.BODY).fitted(items, room, 22), PADDING, baseline);
    }

    /// Returns how wide it is.
    private double issued(Sheet body, Lettering soft, double right, double baseline) {
        var moments = around.moments();
        var issued =
                moments.date(ticket.issuedAt().toLocalDate())
                        + " "
                        + moments.time(ticket.issuedAt());
        return body.textEnding(soft, issued, right, baseline).getLayoutBounds().getWidth();
    }

    private void number(Sheet body, Area area, Look look) {
        var whole = look.type(Lettering.NUMBER.black());
        var digits = ticket.number().text();
        double size =
                Math.min(
                        Math.min(whole.size(), area.height() / 0.92),
                        whole.size() * area.width() / whole.width(digits));
        body.number(whole.sized(size), digits, area);
    }

    private void facts(Sheet body, Area area, Look look) {
        var soft = look.type(Lettering.CAPTION.soft());
        var bold = look.type(Lettering.KEY.bold());
        var facts = new TicketFacts(around, ticket).facts();
        var widths =
                facts.stream()
                        .map(fact ->
                                Math.max(
                                        soft.width(fact.label()),
                                        bold.width(fact.value().replace("\n", " "))))
                        .toList();
        double wanted = widths.stream().mapToDouble(Double::doubleValue).sum();
        double room = area.width() - GAP * (facts.size() - 1);
        double scale = Math.min(1, room / wanted);
        double gap = GAP + Math.max(0, room - wanted) / Math.max(1, facts.size() - 1);
        double x = area.x();
        for (int i = 0; i < facts.size(); i++) {
            var fact = facts.get(i);
            double width = Math.ceil(widths.get(i) * scale) + 1;
            var label = soft.fitted(fact.label(), width, soft.size() * 0.7);
            var value = bold.fitted(fact.value().replace("\n", " "), width, bold.size() * 0.45);
            body.put(Row.column(0, label, value), new Area(x, area.y(), width, area.height()));
            x += width + gap;
        }
    }

    private void called(Sheet body, Area area, Look look) {
        var words =
                ticket.windows().isEmpty()
                        ? around.text("slip.watch")
                        : around.text("slip.windows", around.windows(ticket.windows()));
        var lettering = look.type(Lettering.CAPTION);
        double icon = look.px(36);
        var text = lettering.fitted(words, area.width() - icon - 16, lettering.size() * 0.65);
        body.put(Row.left(16, IconView.plain(Icon.CALLS, icon, Tone.INDIGO), text), area);
    }
}
