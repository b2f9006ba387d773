package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.KioskEvent.CardPlaced;
import cn.yimen.kiosk.flow.KioskEvent.CardRead;
import cn.yimen.kiosk.flow.KioskEvent.CardRemoved;
import cn.yimen.kiosk.flow.KioskEvent.ChooseLanguage;
import cn.yimen.kiosk.flow.KioskEvent.CodeScanned;
import cn.yimen.kiosk.flow.KioskEvent.Tick;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import cn.yimen.kiosk.flow.KioskEvent.WorldChanged;
import java.util.OptionalInt;

/// What every event tells, whatever the screen: the time, the world, whether somebody is there,
/// whether a card lies on the reader.
final class Hearing {

    private Hearing() {}

    static Kiosk heard(Kiosk kiosk, KioskEvent event) {
        return switch (event) {
            case Tick tick -> second(kiosk, tick);
            case WorldChanged changed -> kiosk.with(changed.world().at(kiosk.world().now()));
            case ChooseLanguage(var language) -> served(kiosk, manner(kiosk).in(language));
            case MannerTouch touch -> served(kiosk, manner(kiosk).after(touch));
            case CardPlaced _ -> present(kiosk).withCard(OptionalInt.of(0));
            case CardRemoved _ -> present(kiosk).withCard(OptionalInt.empty());
            case CardRead _, CodeScanned _, Touch _ -> present(kiosk);
            default -> kiosk;
        };
    }

    private static Manner manner(Kiosk kiosk) {
        return kiosk.session().manner();
    }

    private static Kiosk served(Kiosk kiosk, Manner manner) {
        return kiosk.with(kiosk.session().in(manner));
    }

    private static Kiosk second(Kiosk kiosk, Tick tick) {
        var lies = kiosk.cardSeconds();
        return kiosk.with(kiosk.world().at(tick.now()))
                .with(kiosk.session().quieter())
                .withCard(lies.isPresent() ? OptionalInt.of(lies.getAsInt() + 1) : lies);
    }

    private static Kiosk present(Kiosk kiosk) {
        return kiosk.with(kiosk.session().touched());
    }
}
