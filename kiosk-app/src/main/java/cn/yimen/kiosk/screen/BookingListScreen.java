package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.BookingTouch;
import cn.yimen.kiosk.flow.CheckingIn.BookingList;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.Page;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Lettering;
import javafx.scene.layout.Region;

/// The person's bookings of today.
final class BookingListScreen {
    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final RowKeys rows;
    private final Paging paging;

    BookingListScreen(Surroundings around) {
        this.around = around;
        page.text(Lettering.TITLE.bold(), around.text("booking.title"), Layout.LEFT, 250);
        page.text(Lettering.BODY.soft(), around.text("booking.which"), Layout.LEFT, 308);
        rows =
                new RowKeys(
                        around,
                        BookingList.ROWS_A_PAGE,
                        i -> new Area(Layout.LEFT, 356 + 176.0 * i, Layout.FULL, 160));
        paging = new Paging(around, Paging.Form.WIDE);
        page.add(rows.node());
        page.add(paging.node());
    }

    Region show(Kiosk kiosk, BookingList state) {
        var words = new BookingWords(around, kiosk.world());
        var shown = Page.of(state.bookings(), state.page(), BookingList.ROWS_A_PAGE);
        rows.show(
                shown.entries().stream()
                        .map(booking ->
                                new RowKeys.Entry(
                                        Icon.BOOKING,
                                        words.slot(booking) + "  " + words.name(booking),
                                        words.place(booking),
                                        RowKeys.Choice.LEADS_ON,
                                        new BookingTouch.OpenBooking(booking.id())))
                        .toList());
        paging.node().setVisible(shown.pages() > 1);
        paging.show(shown);
        return page.pane();
    }
}
