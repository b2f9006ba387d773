package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Dealing;
import cn.yimen.kiosk.flow.HandingIn;
import cn.yimen.kiosk.flow.Kiosk;
import javafx.scene.layout.Region;

/// The screens of what is done with the province at once.
final class DealScreens {

    private final Surroundings around;
    private final PageView view;
    private final HandInPages handIns;
    private final DealPages deals;

    DealScreens(Surroundings around) {
        this.around = around;
        view = new PageView(around);
        handIns = new HandInPages(around);
        deals = new DealPages(around);
    }

    Region show(Kiosk kiosk, HandingIn shown) {
        var page = handIns.of(kiosk.world(), shown);
        return view.show(kiosk.session().manner().speaks() ? heard(page, shown) : page);
    }

    /// A signature is written with a finger into a field that has to be seen (0097): whoever
    /// listens is told so before any work, and told what needs none.
    private Page heard(Page page, HandingIn shown) {
        return switch (shown) {
            case HandingIn.Papers _, HandingIn.PaperWays _ ->
                    page.lead(around.text("handin.heard"));
            case HandingIn.PromiseText _, HandingIn.Signing _ ->
                    page.lead(around.text("handin.heard.sign"));
            default -> page;
        };
    }

    Region show(Kiosk kiosk, Dealing shown) {
        return view.show(deals.of(kiosk.world(), shown));
    }
}
