package cn.yimen.device.printer;

/// From a slip to the page of one printer. Sizes and gaps are those of the hall's paper.
final class SlipLayout {

    private SlipLayout() {}

    static TicketPage of(Slip slip, PrinterProfile profile) {
        var page = new PageBuilder(profile);
        switch (slip) {
            case TicketSlip ticket -> new TicketLayout(page).lay(ticket);
            case GuideSlip guide -> new GuideLayout(page).lay(guide);
        }
        return page.page();
    }
}
