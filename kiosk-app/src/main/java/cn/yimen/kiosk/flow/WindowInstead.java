package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.kiosk.flow.Applying.Consent;
import cn.yimen.kiosk.flow.Applying.FormPage;
import cn.yimen.kiosk.flow.KioskState.Detail;
import java.util.Optional;

/// 去窗口办理: a number for the window, where only a window may take the application. What was filled in
/// is kept for it as far as its person lets it be.
final class WindowInstead {

    private WindowInstead() {}

    static Next take(Kiosk kiosk, FormPage page) {
        return take(kiosk, page, HandInRules.forWindow(kiosk.world(), page.draft()));
    }

    static Next take(Kiosk kiosk, HandingIn.NotHandedIn at) {
        return at.why() == HandingIn.Why.IN_PERSON
                ? take(
                        kiosk,
                        at.sheaf().page(),
                        HandInRules.inQueue(kiosk.world(), at.sheaf().filing()))
                : Next.of(kiosk);
    }

    private static Next take(Kiosk kiosk, FormPage page, Optional<ServiceItem> item) {
        return item.filter(one -> kiosk.world().obstacle(one).isEmpty())
                .map(one -> BrowsingTouches.take(kiosk, new Detail(one, 0, page.from())))
                .map(next ->
                        page.consent() == Consent.GIVEN
                                ? next.and(ApplyTouches.keep(kiosk, page))
                                : next)
                .orElseGet(() -> Next.of(kiosk));
    }
}
