package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.KioskState.ChoosingManner;
import cn.yimen.kiosk.flow.KioskState.IdleWarning;

/// What choosing a manner does to the screen: what lies beneath stays as it was.
final class Manners {

    /// So long the choices lie there untouched; so long a manner chosen by nobody who stayed is
    /// kept.
    private static final int QUIET_SECONDS = 30;

    private Manners() {}

    /// Choices stay until they are closed: several may be wanted.
    static Next on(Kiosk kiosk, MannerTouch touch) {
        return touch instanceof MannerTouch.Choices(var which)
                ? Next.of(opened(kiosk, which))
                : Next.of(woken(kiosk));
    }

    /// Who has chosen a language wants to read on.
    static Next languageChosen(Kiosk kiosk) {
        return kiosk.state() instanceof ChoosingManner choosing
                ? Next.of(kiosk.with(choosing.beneath()))
                : Next.of(woken(kiosk));
    }

    private static Kiosk opened(Kiosk kiosk, MannerChoices which) {
        var beneath = Interruptions.beneath(kiosk);
        return kiosk.state().equals(new ChoosingManner(beneath, which))
                ? kiosk.with(beneath)
                : kiosk.with(new ChoosingManner(beneath, which));
    }

    /// A touch on a footer key is an answer to "are you still there".
    private static Kiosk woken(Kiosk kiosk) {
        return kiosk.state() instanceof IdleWarning(var beneath, int _)
                ? kiosk.with(beneath)
                : kiosk;
    }

    /// Once a second: choices that nobody touches go away, and so does a manner that somebody chose
    /// who went away.
    static Kiosk tick(Kiosk kiosk) {
        var session = kiosk.session();
        boolean quiet = session.quietSeconds() >= session.manner().seconds(QUIET_SECONDS);
        var beneath = Interruptions.beneath(kiosk);
        if (quiet && isUnvisited(beneath) && !session.manner().equals(Manner.USUAL)) {
            return Leaving.end(kiosk).kiosk();
        }
        return quiet && kiosk.state() instanceof ChoosingManner ? kiosk.with(beneath) : kiosk;
    }

    private static boolean isUnvisited(KioskState state) {
        return state instanceof KioskState.Attract || state instanceof KioskState.OutOfService;
    }
}
