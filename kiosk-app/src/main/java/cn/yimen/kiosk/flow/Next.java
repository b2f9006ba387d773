package cn.yimen.kiosk.flow;

import java.util.ArrayList;
import java.util.List;

/// What follows an event: the kiosk as it is now, and what is to be done, in this order.
public record Next(Kiosk kiosk, List<KioskEffect> effects) {

    public Next {
        effects = List.copyOf(effects);
    }

    static Next of(Kiosk kiosk, KioskEffect... effects) {
        return new Next(kiosk, List.of(effects));
    }

    Next and(KioskEffect effect) {
        var all = new ArrayList<>(effects);
        all.add(effect);
        return new Next(kiosk, all);
    }
}
