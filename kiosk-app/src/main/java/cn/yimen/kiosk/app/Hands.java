package cn.yimen.kiosk.app;

import cn.yimen.kiosk.effect.CardKeys;
import cn.yimen.kiosk.effect.DealDesk;
import cn.yimen.kiosk.flow.CardEffect;
import cn.yimen.kiosk.flow.DealEffect;
import cn.yimen.kiosk.flow.KioskEffect;
import cn.yimen.kiosk.flow.SetupEffect;
import java.util.function.Consumer;

/// Gives what is done with the province at once to its desk, what a card needs to its reader, what
/// a first start wants to its own, and everything else to the others.
record Hands(Consumer<KioskEffect> others, DealDesk deals, CardKeys cards, SetupSide setup)
        implements Consumer<KioskEffect> {

    static Hands of(Consumer<KioskEffect> others, DealDesk deals, Parts parts, SetupSide setup) {
        return new Hands(others, deals, parts.cardKeys(), setup);
    }

    @Override
    public void accept(KioskEffect effect) {
        switch (effect) {
            case DealEffect deal -> deals.accept(deal);
            case CardEffect card -> cards.accept(card);
            case SetupEffect wanted -> setup.accept(wanted);
            default -> others.accept(effect);
        }
    }
}
