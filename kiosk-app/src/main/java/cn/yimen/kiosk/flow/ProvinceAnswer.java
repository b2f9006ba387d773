package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.Holder;
import cn.yimen.kiosk.flow.Asking.Declination;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What comes back from a [ProvinceQuestion].
public sealed interface ProvinceAnswer extends KioskEvent.Answer {

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
