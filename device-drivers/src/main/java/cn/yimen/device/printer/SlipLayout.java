package cn.yimen.device.printer;

import java.util.Optional;
import java.util.function.Consumer;

/// From a slip to the page of one printer. Sizes and gaps are those of the hall's paper.
final class SlipLayout {

    private SlipLayout() {}

    static TicketPage of(Slip slip, PrinterProfile profile) {
        return of(slip, profile, Optional.empty());
    }

    static TicketPage of(Slip slip, PrinterProfile profile, Optional<Logo> logo) {
        var page =
                new PageBuilder(
                        profile, slip instanceof LogoSlip(Logo own) ? Optional.of(own) : logo);
        switch (slip) {
            case TicketSlip ticket -> new TicketLayout(page).lay(ticket);
            case GuideSlip guide -> new GuideLayout(page).lay(guide);
            case TestSlip test -> new TestLayout(page).lay(test);
            case LogoSlip(Logo stored) -> page.add(new TicketPage.StoreLogo(stored.dots())).logo(0);
            case FreeSlip(Consumer<PageBuilder> drawing) -> drawing.accept(page);
        }
        return page.page();
    }
}
