package cn.yimen.kiosk.app;

import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEffect;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskFlow;
import cn.yimen.ui.host.Loop;

/// The kiosk's flow; its screen itself knows what of it is new.
final class KioskRules implements Loop.Rules<Kiosk, KioskEvent, KioskEffect> {

    @Override
    public Loop.After<Kiosk, KioskEffect> after(Kiosk before, KioskEvent event) {
        var next = KioskFlow.update(before, event);
        return new Loop.After<>(next.kiosk(), next.effects());
    }
}
