package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.Holder;
import cn.yimen.kiosk.flow.Arranging.Arranged;
import cn.yimen.kiosk.flow.Arranging.Days;
import cn.yimen.kiosk.flow.Arranging.Freed;
import cn.yimen.kiosk.flow.Asking.Asked;
import cn.yimen.kiosk.flow.Asking.Declined;
import cn.yimen.kiosk.flow.Asking.NotReached;
import cn.yimen.kiosk.flow.Following.AppealShown;
import cn.yimen.kiosk.flow.Following.CaseShown;
import cn.yimen.kiosk.flow.Following.LicenceShown;
import cn.yimen.kiosk.flow.Following.Matters;
import cn.yimen.kiosk.flow.Following.Tab;
import cn.yimen.kiosk.flow.Guiding.OnPaper;
import cn.yimen.kiosk.flow.KioskEffect.Cue;
import cn.yimen.kiosk.flow.KioskEffect.Sound;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import cn.yimen.kiosk.flow.KioskState.Visited;
import cn.yimen.kiosk.flow.ProvinceAnswer.AppealKnown;
import cn.yimen.kiosk.flow.ProvinceAnswer.Cancelled;
import cn.yimen.kiosk.flow.ProvinceAnswer.CaseCompleted;
import cn.yimen.kiosk.flow.ProvinceAnswer.CaseKnown;
import cn.yimen.kiosk.flow.ProvinceAnswer.HallsKnown;
import cn.yimen.kiosk.flow.ProvinceAnswer.MattersKnown;
import cn.yimen.kiosk.flow.ProvinceAnswer.Presented;
import cn.yimen.kiosk.flow.ProvinceAnswer.ReminderSeen;
import cn.yimen.kiosk.flow.ProvinceAnswer.Reserved;
import cn.yimen.kiosk.flow.ProvinceAnswer.SaidNo;
import cn.yimen.kiosk.flow.ProvinceAnswer.SaidNothing;
import cn.yimen.kiosk.flow.ProvinceAnswer.SlotsKnown;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskMatters;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskSlots;
import cn.yimen.kiosk.flow.ProvinceQuestion.Rebook;
import cn.yimen.kiosk.flow.ProvinceQuestion.Verify;
import java.util.Optional;

/// Asking the province, waiting for it, and where each of its answers leads.
final class ProvinceAnswers {

    /// Longer than the province usually takes, shorter than people wait.
    static final int PATIENCE_SECONDS = 15;

    private ProvinceAnswers() {}

    static Next ask(Kiosk kiosk, Visited back, ProvinceQuestion question) {
        return Next.of(kiosk.with(new Asked(back, question, 0)), question);
    }

    static Next on(Kiosk kiosk, Asking at, Touch touch) {
        if (at instanceof NotReached not && touch == KioskEvent.Key.CONFIRM) {
            return ask(kiosk, not.back(), not.question());
        }
        return Touches.isBack(touch) ? Next.of(kiosk.with(at.back())) : Next.of(kiosk);
    }

    static Next waited(Kiosk kiosk, Asked at) {
        return Next.of(
                at.seconds() < PATIENCE_SECONDS
                        ? kiosk.with(new Asked(at.back(), at.question(), at.seconds() + 1))
                        : kiosk.with(kiosk.session().touched())
                                .with(new NotReached(at.back(), at.question())));
    }

    /// Only what is waited for is heard, but the number of an appeal that was just left.
    static Next given(Kiosk kiosk, KioskState state, ProvinceAnswer answer) {
        if (state instanceof Keeping keeping && answer instanceof AppealKnown known) {
            return numbered(kiosk, keeping, known);
        }
        return state instanceof Asked at && answer.fits(at.question())
                ? given(kiosk.with(kiosk.session().touched()), at, answer)
                : Next.of(kiosk);
    }

    private static Next given(Kiosk kiosk, Asked at, ProvinceAnswer answer) {
        return switch (answer) {
            case Presented shown -> presented(kiosk, at, shown);
            case SaidNo(long _, var why) ->
                    trouble(kiosk, new Declined(at.back(), at.question(), why));
            case SaidNothing _ -> trouble(kiosk, new NotReached(at.back(), at.question()));
            default -> Next.of(kiosk.with(shown(at, answer)));
        };
    }

    private static Next trouble(Kiosk kiosk, Asking what) {
        return Next.of(kiosk.with(what), new Sound(Cue.TROUBLE));
    }

    private static KioskState shown(Asked at, ProvinceAnswer answer) {
        return switch (answer) {
            case SlotsKnown slots -> slots(at, slots);
            case Reserved(long _, var booked) ->
                    new Arranged(at.visitor(), booked, at.question() instanceof Rebook);
            case Cancelled(long _, var booked) -> new Freed(at.visitor(), booked);
            case MattersKnown(long _, var matters) ->
                    new Matters(at.visitor(), matters, tab(at.question()));
            case ReminderSeen(long _, var matters) ->
                    new Matters(at.visitor(), matters, Tab.REMINDERS);
            case CaseKnown(long _, var view) ->
                    at.back() instanceof Matters matters ? new CaseShown(matters, view) : at;
            case CaseCompleted(long _, var view) ->
                    at.back() instanceof Completing.Lacks lacks
                            ? new Completing.Completed(lacks.from().from(), view)
                            : at;
            case HallsKnown(long _, var halls) ->
                    at.back() instanceof Preparing before
                            ? new Preparing.Elsewhere(before.detail(), halls)
                            : at;
            case AppealKnown(long _, var appeal) ->
                    new AppealShown(at.visitor(), appeal, false, OnPaper.NOT_ASKED);
            case Presented _, SaidNo _, SaidNothing _ -> at;
        };
    }

    private static KioskState slots(Asked at, SlotsKnown slots) {
        return at.question() instanceof AskSlots(long _, var wanted)
                ? new Days(at.back(), wanted, slots.slots())
                : at;
    }

    private static Tab tab(ProvinceQuestion question) {
        return question instanceof AskMatters(long _, var _, var part)
                        && part == AskMatters.Part.BOOKINGS
                ? Tab.BOOKINGS
                : Tab.CASES;
    }

    /// Whoever shows a document that holds has come; anything else is shown for what it is.
    private static Next presented(Kiosk kiosk, Asked at, Presented shown) {
        Optional<Holder> person = shown.holder().filter(_ -> shown.licence().valid());
        return person.map(holder -> come(kiosk, at, holder))
                .orElseGet(
                        () -> Next.of(kiosk.with(new LicenceShown(at.visitor(), shown.licence()))));
    }

    private static Next come(Kiosk kiosk, Asked at, Holder holder) {
        var next = Arrivals.shown(kiosk, at.back(), Visitor.of(holder));
        long session = next.kiosk().session().number();
        return at.question() instanceof Verify(long _, String code)
                ? next.and(new DealEffect.LogIn(session, holder, code))
                : next;
    }

    /// What was kept has gone up in the meantime and has its number.
    private static Next numbered(Kiosk kiosk, Keeping at, AppealKnown known) {
        boolean isAppeal =
                switch (at) {
                    case Keeping.Kept kept -> kept.what() == Keeping.What.APPEAL;
                    case Keeping.BeingKept kept -> kept.what() == Keeping.What.APPEAL;
                    case Keeping.NotKept _ -> false;
                };
        return Next.of(
                isAppeal
                        ? kiosk.with(kiosk.session().touched())
                                .with(
                                        new AppealShown(
                                                at.visitor(),
                                                known.appeal(),
                                                true,
                                                OnPaper.NOT_ASKED))
                        : kiosk);
    }
}
