package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.Holder;
import cn.yimen.kiosk.flow.Asking.Declination;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskAppeal;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskCase;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskHalls;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskMatters;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskSlots;
import cn.yimen.kiosk.flow.ProvinceQuestion.Book;
import cn.yimen.kiosk.flow.ProvinceQuestion.Cancel;
import cn.yimen.kiosk.flow.ProvinceQuestion.CompleteCase;
import cn.yimen.kiosk.flow.ProvinceQuestion.RateAppeal;
import cn.yimen.kiosk.flow.ProvinceQuestion.Rebook;
import cn.yimen.kiosk.flow.ProvinceQuestion.SeeReminder;
import cn.yimen.kiosk.flow.ProvinceQuestion.Verify;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What comes back from a [ProvinceQuestion].
public sealed interface ProvinceAnswer extends KioskEvent.Answer {

    /// Whether this can be what was asked for: one to a question that was given up may come late,
    /// while something else is waited for.
    default boolean fits(ProvinceQuestion asked) {
        return switch (this) {
            case SlotsKnown _ -> asked instanceof AskSlots;
            case Reserved _ -> asked instanceof Book || asked instanceof Rebook;
            case Cancelled _ -> asked instanceof Cancel;
            case MattersKnown _ -> asked instanceof AskMatters;
            case CaseKnown _ -> asked instanceof AskCase;
            case CaseCompleted _ -> asked instanceof CompleteCase;
            case ReminderSeen _ -> asked instanceof SeeReminder;
            case HallsKnown _ -> asked instanceof AskHalls;
            case Presented _ -> asked instanceof Verify;
            case AppealKnown _ -> asked instanceof AskAppeal || asked instanceof RateAppeal;
            case SaidNo _, SaidNothing _ -> true;
        };
    }

    /// @param slots in the order of time; full ones too
    record SlotsKnown(long session, List<OpenSlot> slots) implements ProvinceAnswer {
        public SlotsKnown {
            slots = List.copyOf(slots);
        }
    }

    record Reserved(long session, Reservation reservation) implements ProvinceAnswer {}

    record Cancelled(long session, Reservation reservation) implements ProvinceAnswer {}

    record MattersKnown(long session, OwnMatters matters) implements ProvinceAnswer {}

    record CaseKnown(long session, CaseView view) implements ProvinceAnswer {}

    /// @param view the case with what came
    record CaseCompleted(long session, CaseView view) implements ProvinceAnswer {}

    /// @param matters what is left of them
    record ReminderSeen(long session, OwnMatters matters) implements ProvinceAnswer {}

    record HallsKnown(long session, List<HallWait> halls) implements ProvinceAnswer {
        public HallsKnown {
            halls = List.copyOf(halls);
        }
    }

    /// @param holder the person, where the licence says who somebody is
    record Presented(long session, ShownLicence licence, Optional<Holder> holder)
            implements ProvinceAnswer {}

    record AppealKnown(long session, FiledAppeal appeal) implements ProvinceAnswer {}

    /// The province said no.
    record SaidNo(long session, Declination why) implements ProvinceAnswer {}

    /// It could not be asked, or did not answer.
    record SaidNothing(long session) implements ProvinceAnswer {}

    /// A licence that was shown, as the province knows it.
    ///
    /// @param holder masked
    record ShownLicence(String name, String holder, Optional<LocalDate> validTo, boolean valid) {}
}
