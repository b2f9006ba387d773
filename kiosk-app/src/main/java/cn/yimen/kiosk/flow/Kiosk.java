package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.DeviceId;
import java.util.OptionalInt;

/// All that the kiosk knows: what is around it, who is there, what stands on the screen.
///
/// @param cardSeconds how long a card has been lying on the reader; empty when none lies there
/// @param health what stands in the way of serving anybody
public record Kiosk(
        World world, Session session, OptionalInt cardSeconds, KioskState state, Health health) {

    /// From when on a card that still lies there is asked to be taken away.
    public static final int CARD_REMINDER_SECONDS = 5;

    /// One in whose way nothing stands.
    public Kiosk(World world, Session session, OptionalInt cardSeconds, KioskState state) {
        this(world, session, cardSeconds, state, Health.SOUND);
    }

    /// A machine that was just switched on.
    public static Kiosk starting(DeviceId device) {
        return new Kiosk(
                World.unknown(device),
                Session.FIRST,
                OptionalInt.empty(),
                new KioskState.OutOfService(Outage.STARTING));
    }

    /// A machine that nobody has set up yet, or not to the end.
    public static Kiosk firstStart(DeviceId device, Setup setup) {
        var manner = Manner.USUAL.in(setup.language());
        return starting(device).with(Session.FIRST.in(manner)).with(FirstStart.at(setup));
    }

    /// Whether the screen asks for the card to be taken away (请拿走身份证). One that is still being read
    /// has to stay.
    public boolean cardForgotten() {
        return cardSeconds.orElse(0) >= CARD_REMINDER_SECONDS
                && !(state instanceof KioskState.ReadingCard)
                && !(state instanceof Unlocking);
    }

    /// So many seconds as this visit is given them: more for those who need more.
    int patient(int seconds) {
        return session.manner().seconds(seconds);
    }

    Kiosk with(KioskState next) {
        return new Kiosk(world, session, cardSeconds, next, health);
    }

    Kiosk with(World next) {
        return new Kiosk(next, session, cardSeconds, state, health);
    }

    Kiosk with(Session next) {
        return new Kiosk(world, next, cardSeconds, state, health);
    }

    Kiosk withCard(OptionalInt seconds) {
        return new Kiosk(world, session, seconds, state, health);
    }

    Kiosk with(Health next) {
        return new Kiosk(world, session, cardSeconds, state, next);
    }
}
