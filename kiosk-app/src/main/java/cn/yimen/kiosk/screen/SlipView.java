package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.IssuedTicket;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The slip as it hangs from its slot: number, people ahead, wait, place.
record SlipView(Surroundings around, IssuedTicket ticket) {
    private static final double LEFT = 112;
    private static final double WIDTH = 856;
    private static final double TOP = 334;
    private static final double EDGE = 1026;

    void draw(Sheet sheet) {
        var slot = Tone.INK.ground(new Area(Layout.LEFT, 316, Layout.FULL, 36).place(new Region()));
        slot.getStyleClass().add("disc");
        sheet.add(slot);
        sheet.add(SlipPaper.of(new Area(LEFT, TOP, WIDTH, EDGE - TOP)));
        var body = new Sheet(new Area(LEFT, TOP, WIDTH, EDGE - TOP).place(new Pane()));
        sheet.add(body.pane());
        head(body);
        body.number(number(), ticket.number().text(), new Area(40, 150, 776, 240));
        body.add(SlipPaper.dashes(48, 808, 423));
        new TicketFacts(around, ticket).draw(body, 48, 486);
        place(body);
    }

    private Lettering number() {
        var whole = Lettering.NUMBER.black();
        double width = whole.width(ticket.number().text());
        return whole.sized(Math.min(220, 220 * 760 / width));
    }

    private void head(Sheet body) {
        var time = body.textEnding(Lettering.BODY.soft(), issued(), 808, 92);
        double room = 760 - time.getLayoutBounds().getWidth() - 24;
        body.at(Lettering.BODY.fitted(items(), room, 22), 48, 92);
    }

    private String items() {
        return ticket.items().isEmpty()
                ? ticket.line().name()
                : around.name(ticket.items().getFirst());
    }

    private String issued() {
        return around.moments().date(ticket.issuedAt().toLocalDate())
                + " "
                + around.moments().time(ticket.issuedAt());
    }

    private void place(Sheet body) {
        var windows =
                ticket.windows().isEmpty()
                        ? around.text("slip.watch")
                        : around.text("slip.windows", around.windows(ticket.windows()));
        var row =
                Row.left(
                        16,
                        IconView.plain(Icon.CALLS, 40, Tone.INDIGO),
                        Lettering.BODY.fitted(windows, 690, 24));
        body.put(row, new Area(48, 588, 770, 64));
    }
}
