package cn.yimen.system.crawl;

import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskFlow;
import cn.yimen.kiosk.screen.PanelForm;
import java.util.List;

/// A way in which the same screen may stand on a panel.
///
/// @param chosen what a citizen touched to have it so: a language, the elders' form
/// @param smallest the smallest target in mm
record Variant(String name, PanelForm form, List<KioskEvent> chosen, double smallest) {

    Variant {
        chosen = List.copyOf(chosen);
    }

    /// The same kiosk as it is for somebody who chose this.
    Kiosk of(Kiosk kiosk) {
        var now = kiosk;
        for (var event : chosen) {
            now = KioskFlow.update(now, event).kiosk();
        }
        return now;
    }
}
