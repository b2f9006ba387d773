package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.DeviceId;
import java.util.OptionalInt;

/// All that the kiosk knows: what is around it, who is there, what stands on the screen.
///
/// @param cardSeconds how long a card has been lying on the reader; empty when none lies there
public record Kiosk(World world, Session session, OptionalInt cardSeconds, KioskState state) {

    /// From when on a card that still lies there is asked to be taken away.
    public static final int CARD_REMINDER_SECONDS = 5;

    /// A machine that was just switched on.
    public static Kiosk starting(DeviceId device) {
        return new Kiosk(
                World.unknown(device),
                Session.FIRST,
                OptionalInt.empty(),
                new KioskState.OutOfService(Outage.STARTING));
    }

    /// Whether the screen asks for the card to be taken away (请拿走身份证).
    public boolean cardForgotten() {
        return cardSeconds.orElse(0) >= CARD_REMINDER_SECONDS;
    }

    /// So many seconds as this visit is given them: more for those who need more.
    int patient(int seconds) {
        return session.manner().seconds(seconds);
    }

    Kiosk with(KioskState next) {
        return new Kiosk(world, session, cardSeconds, next);
    }

    Kiosk with(World next) {
        return new Kiosk(next, session, cardSeconds, state);
    }

    Kiosk with(Session next) {
        return new Kiosk(world, next, cardSeconds, state);
    }

    Kiosk withCard(OptionalInt seconds) {
        return new Kiosk(world, session, seconds, state);
    }
}
