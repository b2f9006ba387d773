package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.ItemCode;
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

    /// No booking has this code.
    record CodeUnknown(long session, String text) implements ErrandAnswer {

        @Override
        public String toString() {
            return "CodeUnknown[" + text.length() + "]";
        }
    }

    /// A code for check-in that is none here.
    record CodeRefused(long session, CheckingIn.Finding why) implements ErrandAnswer {}

    /// How a picture ended.
    ///
    /// @param problem why there is none
    record ShotEnded(long session, Optional<Photo> photo, Optional<Capturing.ShotProblem> problem)
            implements ErrandAnswer {}

    /// @param file under which the page is kept; empty where it is not
    record PageKept(long session, Optional<String> file) implements ErrandAnswer {}

    /// @param gone whether nothing of the draft is here any more
    record DraftDiscarded(long session, boolean gone) implements ErrandAnswer {}

    /// @param latest the item of the form that the person kept last; empty where there is none
    record DraftsFound(long session, Optional<ItemCode> latest) implements ErrandAnswer {}

    /// @param record id of the draft; empty where there is none
    /// @param values by field; empty where there is none
    /// @param pages files of what was taken, by paper
    /// @param support how other papers are provided, and which fields were corrected
    /// @param attempted whether it was handed in, and nobody knows whether it arrived
    record DraftFound(
            long session,
            String record,
            Map<String, String> values,
            Map<String, List<String>> pages,
            Support support,
            boolean attempted)
            implements ErrandAnswer {
        public DraftFound {
            values = Map.copyOf(values);
            pages = Map.copyOf(pages);
        }

        /// One without pages.
        public DraftFound(long session, String record, Map<String, String> values) {
            this(session, record, values, Map.of());
        }

        /// One that was never handed in.
        public DraftFound(
                long session,
                String record,
                Map<String, String> values,
                Map<String, List<String>> pages) {
            this(session, record, values, pages, Support.NONE, false);
        }

        @Override
        public String toString() {
            return "DraftFound[" + values.size() + " values]";
        }
    }

    /// @param record under which it is kept; empty where it is not
    record DraftKept(long session, Optional<String> record) implements ErrandAnswer {}
}
