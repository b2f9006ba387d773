package cn.yimen.device.printer;

import cn.yimen.device.printer.TicketPage.Part;

/// The queue ticket: its number is read at arm's length without glasses, the rest at reading
/// distance.
final class TicketLayout {

    private static final Style PLAIN = Style.plain(1);
    private static final Style DOUBLE = Style.plain(2);

    private final PageBuilder page;

    TicketLayout(PageBuilder page) {
        this.page = page;
    }

    void lay(TicketSlip slip) {
        head(slip);
        outlook(slip.outlook());
        place(slip.place());
        page.code(slip.code(), 8 + 22);
        page.text(slip.passed().headline(), DOUBLE, Align.LEFT, 10);
        page.text(slip.passed().rule(), PLAIN, Align.LEFT, 12);
        issue(slip.issue());
    }

    private void head(TicketSlip slip) {
        slip.mark().ifPresent(this::mark);
        page.logo(12);
        String hall = slip.hall().name();
        boolean hallFits = !page.narrow() && page.fits(hall, DOUBLE);
        page.text(hall, hallFits ? DOUBLE : Style.bold(1), Align.CENTRE, 8);
        page.text(slip.hall().floor(), PLAIN, Align.CENTRE, 4);
        page.rule(Align.CENTRE, 14);
        Style number = Style.bold(numberMultiple(slip.number()));
        page.text(slip.number(), number, Align.CENTRE, 10);
        boolean last = slip.priority().isEmpty();
        largest(slip.service(), last ? 10 + 20 : 10);
        slip.priority().ifPresent(priority -> largest(priority, 10 + 20));
    }

    private void mark(String mark) {
        String padded = " " + mark + " ";
        var style = new Style(page.largest(padded, 2), false, true);
        page.text(padded, style, Align.CENTRE, 18);
    }

    /// Eight times on wide paper, six on narrow, one step less from five characters on.
    private int numberMultiple(String number) {
        int wanted = (page.narrow() ? 6 : 8) - (number.length() > 4 ? 1 : 0);
        return page.largest(number, wanted);
    }

    private void largest(String text, int gap) {
        page.text(text, Style.plain(page.largest(text, 2)), Align.CENTRE, gap);
    }

    private void outlook(TicketSlip.Outlook outlook) {
        switch (outlook) {
            case TicketSlip.Expected(String ahead, String range) ->
                    page.pair(new Part(ahead, DOUBLE), new Part(range, DOUBLE), 12);
            case TicketSlip.NotKnown(String headline, String explanation) -> {
                page.text(headline, DOUBLE, Align.LEFT, 8);
                page.text(explanation, PLAIN, Align.LEFT, 14);
            }
        }
    }

    private void place(TicketSlip.Place place) {
        var area = new Part(place.area(), DOUBLE);
        place.windows()
                .ifPresentOrElse(
                        windows -> page.pair(area, new Part(windows, DOUBLE), 26),
                        () -> page.text(place.area(), DOUBLE, Align.LEFT, 26));
    }

    private void issue(TicketSlip.Issue issue) {
        String taken = page.narrow() ? issue.taken() : issue.taken() + " " + issue.machine();
        String right = page.narrow() ? issue.machine() : issue.telephone();
        page.pair(new Part(taken, PLAIN), new Part(right, PLAIN), 8);
    }
}
