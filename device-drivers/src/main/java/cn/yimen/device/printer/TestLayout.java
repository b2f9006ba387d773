package cn.yimen.device.printer;

import java.util.List;

/// The test slip: what it says of itself first, then one block for each thing to look at.
final class TestLayout {

    private static final Style PLAIN = Style.plain(1);
    private static final int BAR_DOTS = 16;
    private static final int LARGEST_SHOWN = 4;

    /// Of 16 dots, so many are black.
    private static final int[] GREYS = {4, 8, 12, 16};

    /// In which order a square of four by four dots darkens.
    private static final int[] ORDER = {0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5};

    private final PageBuilder page;

    TestLayout(PageBuilder page) {
        this.page = page;
    }

    void lay(TestSlip slip) {
        page.buzz(1).logo(12);
        page.text(slip.heading(), Style.plain(page.largest(slip.heading(), 2)), Align.CENTRE, 10);
        page.fullRule(8);
        slip.facts().forEach(this::fact);
        page.fullRule(8);
        page.text(slip.density(), PLAIN, Align.LEFT, 8);
        for (int grey : GREYS) {
            page.add(new TicketPage.Picture(bar(grey), grey == GREYS[GREYS.length - 1] ? 16 : 4));
        }
        page.text(slip.characters(), PLAIN, Align.LEFT, 8);
        page.text(slip.common(), PLAIN, Align.LEFT, 6);
        page.text(slip.rare(), PLAIN, Align.LEFT, 12);
        sizes(slip.sizes());
        page.text(slip.codes(), PLAIN, Align.LEFT, 20);
        page.code(new TicketSlip.Code(slip.code(), ""), 0).barcode(slip.code(), 8);
    }

    private void fact(TestSlip.Fact fact) {
        page.columns(
                List.of(
                        new Column(fact.label(), PLAIN, Align.LEFT, 1),
                        new Column(fact.value(), PLAIN, Align.RIGHT, 2)),
                6);
    }

    private Bitmap bar(int grey) {
        var bar = new Bitmap(page.lineDots(), BAR_DOTS);
        for (int y = 0; y < BAR_DOTS; y++) {
            for (int x = 0; x < page.lineDots(); x++) {
                if (ORDER[y % 4 * 4 + x % 4] < grey) {
                    bar.blacken(x, y);
                }
            }
        }
        return bar;
    }

    private void sizes(String heading) {
        page.text(heading, PLAIN, Align.LEFT, 8);
        for (int multiple = 2; multiple <= page.largest("123456", LARGEST_SHOWN); multiple++) {
            page.text("A%d号".formatted(multiple), Style.plain(multiple), Align.LEFT, 8);
        }
        page.text(" A1 ", new Style(2, true, true), Align.LEFT, 12);
    }
}
