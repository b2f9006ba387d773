package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.KioskEvent.Answer;
import cn.yimen.kiosk.flow.KioskEvent.CardRemoved;
import cn.yimen.kiosk.flow.KioskEvent.ChooseLanguage;
import cn.yimen.kiosk.flow.KioskEvent.ClockWrong;
import cn.yimen.kiosk.flow.KioskEvent.DoorOpen;
import cn.yimen.kiosk.flow.KioskEvent.KnowledgeTooOld;
import cn.yimen.kiosk.flow.KioskEvent.Maintenance;
import cn.yimen.kiosk.flow.KioskEvent.NotLetIn;
import cn.yimen.kiosk.flow.KioskEvent.PowerEnds;
import cn.yimen.kiosk.flow.KioskEvent.SaidFromAfar;
import cn.yimen.kiosk.flow.KioskEvent.Storage;
import cn.yimen.kiosk.flow.KioskEvent.Tampered;
import cn.yimen.kiosk.flow.KioskEvent.Tick;
import cn.yimen.kiosk.flow.KioskEvent.WorldChanged;
import cn.yimen.kiosk.flow.KioskState.Attract;
import cn.yimen.kiosk.flow.KioskState.HelpCalled;
import cn.yimen.kiosk.flow.KioskState.HelpProgress;
import cn.yimen.kiosk.flow.KioskState.OutOfService;
import cn.yimen.kiosk.flow.KioskState.Overlay;
import cn.yimen.kiosk.flow.KioskState.ReadingCard;
import cn.yimen.kiosk.flow.KioskState.ServerAway;
import java.util.Optional;

/// What comes before the screen's own rules: late answers, leaving, help, idleness, a card that
/// goes, a part that fails or heals, maintenance.
final class Interruptions {

    private static final int HELP_SECONDS = 30;

    private Interruptions() {}

    static Optional<Next> of(Kiosk kiosk, KioskEvent event) {
        return switch (event) {
            case Answer answer when answer.session() != kiosk.session().number() ->
                    Optional.of(Answers.late(kiosk, answer));
            case Maintenance(boolean on) -> Optional.of(outage(kiosk, Outage.MAINTENANCE, on));
            case SaidFromAfar(FleetWords words) ->
                    Optional.of(Next.of(kiosk.with(kiosk.health().with(words))));
            case Storage(boolean works) -> Optional.of(outage(kiosk, Outage.STORAGE, !works));
            case KnowledgeTooOld(boolean is) -> Optional.of(outage(kiosk, Outage.TOO_OLD, is));
            case ClockWrong(boolean is) -> Optional.of(outage(kiosk, Outage.CLOCK, is));
            case DoorOpen(boolean is) -> Optional.of(outage(kiosk, Outage.DOOR, is));
            case PowerEnds(boolean is) -> Optional.of(power(kiosk, is));
            case NotLetIn(boolean is) -> Optional.of(outage(kiosk, Outage.NOT_ADMITTED, is));
            case WorldChanged _ -> Optional.of(surroundings(kiosk));
            case ChooseLanguage _ -> Optional.of(Manners.languageChosen(kiosk));
            case MannerTouch touch -> Optional.of(Manners.on(kiosk, touch));
            case CardRemoved _ -> Optional.of(cardGone(kiosk));
            case Tampered _ -> Optional.of(nobodyIsLeftTo(kiosk));
            case Tick _ -> Idle.noticed(kiosk);
            case KioskEvent.Key key -> key(kiosk, key);
            default -> Optional.empty();
        };
    }

    private static Optional<Next> key(Kiosk kiosk, KioskEvent.Key key) {
        return switch (key) {
            case EXIT -> Optional.of(Leaving.asked(kiosk));
            case LEAVE -> Optional.of(Leaving.confirmed(kiosk));
            case HELP -> Optional.of(help(kiosk));
            default -> Optional.empty();
        };
    }

    /// Who asks again while staff are on their way sees so for longer; where nobody was reached
    /// they are called again.
    private static Next help(Kiosk kiosk) {
        if (kiosk.state() instanceof HelpCalled called
                && called.progress() != HelpProgress.NOT_REACHED) {
            return Next.of(
                    kiosk.with(
                            new HelpCalled(
                                    called.beneath(),
                                    called.progress(),
                                    kiosk.patient(HELP_SECONDS))));
        }
        var beneath = beneath(kiosk);
        if (beneath instanceof FirstStart) {
            return Next.of(kiosk);
        }
        return Next.of(
                kiosk.with(
                        new HelpCalled(beneath, HelpProgress.CALLING, kiosk.patient(HELP_SECONDS))),
                new KioskEffect.CallHelp(kiosk.session().number(), beneath.name()));
    }

    static KioskState beneath(Kiosk kiosk) {
        return kiosk.state() instanceof Overlay overlay ? overlay.beneath() : kiosk.state();
    }

    /// A visit does not go on beside a device that types (SEC-13).
    private static Next nobodyIsLeftTo(Kiosk kiosk) {
        return switch (kiosk.state()) {
            case Attract _, OutOfService _, FirstStart _ -> Next.of(kiosk);
            default -> Leaving.end(kiosk);
        };
    }

    private static Next cardGone(Kiosk kiosk) {
        boolean isAwaited =
                beneath(kiosk) instanceof ReadingCard || beneath(kiosk) instanceof Unlocking;
        return isAwaited
                ? Next.of(kiosk.with(Arrivals.trouble(kiosk, CardProblem.PULLED_TOO_EARLY)))
                : Next.of(kiosk);
    }

    /// Staff at work are not disturbed: what stands in the way is said when they leave.
    private static Next outage(Kiosk before, Outage why, boolean begins) {
        var kiosk = before.with(before.health().with(why, begins));
        if (beneath(kiosk) instanceof Upkeep || beneath(kiosk) instanceof FirstStart) {
            return Next.of(kiosk);
        }
        var worst = kiosk.health().worst();
        if (worst.isPresent()) {
            return out(kiosk, worst.get());
        }
        return !begins && kiosk.state().equals(new OutOfService(why))
                ? Next.of(kiosk.with(ready(kiosk.world())))
                : Next.of(kiosk);
    }

    /// Whoever is there finishes: the battery lasts for that.
    private static Next power(Kiosk kiosk, boolean ends) {
        boolean somebody =
                !(kiosk.state() instanceof Attract || kiosk.state() instanceof OutOfService);
        return ends && somebody
                ? Next.of(kiosk.with(kiosk.health().with(Outage.POWER, true)))
                : outage(kiosk, Outage.POWER, ends);
    }

    private static Next out(Kiosk kiosk, Outage why) {
        if (kiosk.state() instanceof OutOfService) {
            return Next.of(kiosk.with(new OutOfService(why)));
        }
        var ended = Leaving.end(kiosk);
        return new Next(ended.kiosk().with(new OutOfService(why)), ended.effects());
    }

    /// What stands there while nobody is served.
    static KioskState resting(Kiosk kiosk) {
        return kiosk.health()
                .worst()
                .<KioskState>map(OutOfService::new)
                .orElseGet(() -> ready(kiosk.world()));
    }

    private static KioskState ready(World world) {
        return world.config().isPresent() ? new Attract() : new OutOfService(Outage.STARTING);
    }

    private static boolean waitsForHall(Outage why) {
        return why == Outage.STARTING || why == Outage.UNREACHABLE;
    }

    private static Next surroundings(Kiosk kiosk) {
        var world = kiosk.world();
        return switch (kiosk.state()) {
            case OutOfService(Outage why) when waitsForHall(why) && world.config().isPresent() ->
                    Next.of(kiosk.with(new Attract()));
            case ServerAway(var detail) when world.link() == Link.LIVE ->
                    Next.of(kiosk.with(detail));
            case ReadingCard _, Unlocking _ when !world.part(Part.CARD_READER).usable() ->
                    Next.of(kiosk.with(Arrivals.trouble(kiosk, CardProblem.READER_DOWN)));
            default -> Next.of(kiosk);
        };
    }
}
