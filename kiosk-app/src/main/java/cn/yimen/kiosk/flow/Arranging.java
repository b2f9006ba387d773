package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.KioskState.Visited;
import cn.yimen.kiosk.flow.ProvinceQuestion.Wanted;
import java.time.LocalDate;
import java.util.List;

/// 预约: from wanting a time to having one, and what can be done with one that one has.
public sealed interface Arranging extends Visited, Welcoming {

    /// Check in with a code, book, or look at what is booked.
    record Hub(Visitor visitor) implements Arranging {

        @Override
        public Visited as(Visitor known) {
            return new Hub(known);
        }
    }

    /// Which day? The calendar of the next two weeks.
    ///
    /// @param slots of all days, full ones too
    record Days(Visited back, Wanted wanted, List<OpenSlot> slots) implements Arranging {

        public Days {
            slots = List.copyOf(slots);
        }

        public List<OpenSlot> on(LocalDate day) {
            return slots.stream().filter(slot -> slot.day().equals(day)).toList();
        }

        public int free(LocalDate day) {
            return on(day).stream().mapToInt(slot -> Math.max(0, slot.free())).sum();
        }

        @Override
        public Visitor visitor() {
            return back.visitor();
        }

        @Override
        public Days as(Visitor known) {
            return new Days(known(back, known), wanted, slots);
        }

        private static Visited known(Visited state, Visitor known) {
            return switch (state) {
                case Welcoming welcoming -> welcoming.as(known);
                case KioskState.Detail detail -> Arrivals.as(detail, known);
                default -> new Hub(known);
            };
        }
    }

    /// What time of that day?
    record Hours(Days days, LocalDate day) implements Arranging {

        @Override
        public Visitor visitor() {
            return days.visitor();
        }

        @Override
        public Hours as(Visitor known) {
            return new Hours(days.as(known), day);
        }
    }

    /// Everything once more before it is booked. A booking is a person's: who is not known yet lays
    /// down their card here.
    record Check(Hours hours, OpenSlot slot) implements Arranging {

        public Wanted wanted() {
            return hours.days().wanted();
        }

        @Override
        public Visitor visitor() {
            return hours.visitor();
        }

        @Override
        public Visited as(Visitor known) {
            return new Check(hours.as(known), slot);
        }
    }

    /// 约好了
    ///
    /// @param moved whether it was booked before, for another time
    record Arranged(Visitor visitor, Reservation reservation, boolean moved) implements Arranging {

        @Override
        public Visited as(Visitor known) {
            return new Arranged(known, reservation, moved);
        }
    }

    /// One booking of the person: move it, cancel it.
    record Shown(Visited back, Reservation reservation) implements Arranging {

        @Override
        public Visitor visitor() {
            return back.visitor();
        }

        @Override
        public Visited as(Visitor known) {
            return new Hub(known);
        }
    }

    /// 确定取消这个预约吗？
    record CancelQuestion(Shown shown) implements Arranging {

        @Override
        public Visitor visitor() {
            return shown.visitor();
        }

        @Override
        public Visited as(Visitor known) {
            return new Hub(known);
        }
    }

    /// It is cancelled.
    record Freed(Visitor visitor, Reservation reservation) implements Arranging {

        @Override
        public Visited as(Visitor known) {
            return new Hub(known);
        }
    }
}
