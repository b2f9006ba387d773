package cn.yimen.kiosk.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What comes back from an [ErrandEffect].
public sealed interface ErrandAnswer extends KioskEvent.Answer {

    /// The person's bookings of today and later, from one of those who may know: the hall, or what
    /// is remembered of the province.
    record BookingsFound(long session, List<Booking> bookings) implements ErrandAnswer {
        public BookingsFound {
            bookings = List.copyOf(bookings);
        }
    }

    /// @param trouble why no paper came; empty where it is out
    record GuidePrinted(long session, Optional<Trouble> trouble) implements ErrandAnswer {}

    /// @param kept whether what was left is on the disk
    record RecordKept(long session, boolean kept) implements ErrandAnswer {}

    /// The bookings that a code may name.
    record BookingNamed(long session, List<Booking> bookings) implements ErrandAnswer {
        public BookingNamed {
            bookings = List.copyOf(bookings);
        }
    }

    /// @param record id of the draft; empty where there is none
    /// @param values by field; empty where there is none
    record DraftFound(long session, String record, Map<String, String> values)
            implements ErrandAnswer {
        public DraftFound {
            values = Map.copyOf(values);
        }

        @Override
        public String toString() {
            return "DraftFound[" + values.size() + " values]";
        }
    }

    /// @param record under which it is kept; empty where it is not
    record DraftKept(long session, Optional<String> record) implements ErrandAnswer {}
}
