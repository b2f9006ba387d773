package cn.yimen.kiosk.app;

import cn.yimen.kiosk.effect.DealDesk;
import cn.yimen.kiosk.flow.DealEffect;
import cn.yimen.kiosk.flow.KioskEffect;
import java.util.function.Consumer;

/// Gives what is done with the province at once to its desk, and everything else to the others.
record Hands(Consumer<KioskEffect> others, DealDesk deals) implements Consumer<KioskEffect> {

    @Override
    public void accept(KioskEffect effect) {
        if (effect instanceof DealEffect deal) {
            deals.accept(deal);
        } else {
            others.accept(effect);
        }
    }
}
