package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Dealing;
import cn.yimen.kiosk.flow.HandingIn;
import cn.yimen.kiosk.flow.Kiosk;
import javafx.scene.layout.Region;

/// The screens of what is done with the province at once.
final class DealScreens {

    private final PageView view;
    private final HandInPages handIns;
    private final DealPages deals;

    DealScreens(Surroundings around) {
        view = new PageView(around);
        handIns = new HandInPages(around);
        deals = new DealPages(around);
    }

    Region show(Kiosk kiosk, HandingIn shown) {
        return view.show(handIns.of(kiosk.world(), shown));
    }

    Region show(Kiosk kiosk, Dealing shown) {
        return view.show(deals.of(kiosk.world(), shown));
    }
}
