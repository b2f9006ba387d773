package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.kiosk.flow.HallWait.HallPlace;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What only the province knows or does, and somebody waits for; answered by a [ProvinceAnswer].
/// The same question asked again is the same act.
public sealed interface ProvinceQuestion extends KioskEffect {

    long session();

    /// The free times of the next two weeks.
    record AskSlots(long session, Wanted wanted) implements ProvinceQuestion {}

    record Book(long session, Holder holder, Wanted wanted, OpenSlot slot)
            implements ProvinceQuestion {}

    record Rebook(long session, Reservation reservation, OpenSlot slot)
            implements ProvinceQuestion {}

    record Cancel(long session, Reservation reservation) implements ProvinceQuestion {}

    /// The person's cases, reminders and bookings.
    record AskMatters(long session, Holder holder, Part wanted) implements ProvinceQuestion {

        /// Which of them are shown first.
        public enum Part {
            CASES,
            BOOKINGS
        }
    }

    record AskCase(long session, Holder holder, String receipt) implements ProvinceQuestion {}

    /// 补正: what the case still lacked, by paper.
    record CompleteCase(long session, Holder holder, String receipt, Map<String, Given> given)
            implements ProvinceQuestion {
        public CompleteCase {
            given = Map.copyOf(given);
        }
    }

    /// The person has seen a reminder.
    record SeeReminder(long session, Holder holder, String code) implements ProvinceQuestion {}

    /// The halls that do these, and how full they are.
    record AskHalls(long session, List<ItemCode> items) implements ProvinceQuestion {
        public AskHalls {
            items = List.copyOf(items);
        }
    }

    /// 亮证: what the code stands for that a phone shows.
    record Verify(long session, String code) implements ProvinceQuestion {

        @Override
        public String toString() {
            return "Verify[" + code.length() + "]";
        }
    }

    record AskAppeal(long session, AppealKey key) implements ProvinceQuestion {}

    /// @param level 1 to 5, how content the person is with the answer
    record RateAppeal(long session, AppealKey key, int level) implements ProvinceQuestion {}

    /// Under which an appeal is looked up: nobody else has both.
    record AppealKey(String order, String password) {

        @Override
        public String toString() {
            return "AppealKey";
        }
    }

    /// What somebody wants a time for, and where.
    ///
    /// @param title as a citizen calls it
    /// @param instead the booking that is to be moved
    record Wanted(
            String title, List<ItemCode> items, HallPlace place, Optional<Reservation> instead) {
        public Wanted {
            items = List.copyOf(items);
        }
    }
}
