package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.Material;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.ItemCode;
import java.util.List;
import java.util.Optional;

/// What the flow wants done beside numbers; answered by an [ErrandAnswer].
public sealed interface ErrandEffect extends KioskEffect {

    /// Look among what is remembered of the province; the hall says its part with the tickets.
    record LookUpBookings(long session, Holder holder) implements ErrandEffect {}

    /// @param text a code as typed or scanned
    record FindBooking(long session, String text) implements ErrandEffect {

        @Override
        public String toString() {
            return "FindBooking[" + text.length() + "]";
        }
    }

    /// Get the number of a booking and print its slip, as [KioskEffect.TakeNumber] does.
    record CheckIn(long session, Optional<Holder> holder, Booking booking)
            implements ErrandEffect {}

    /// Print what to bring on the ticket printer.
    record PrintGuide(long session, Guide guide, List<Material> toBring) implements ErrandEffect {
        public PrintGuide {
            toBring = List.copyOf(toBring);
        }
    }

    /// Keep what 12345 is to hear.
    record KeepAppeal(long session, Optional<Holder> holder, Appeal appeal)
            implements ErrandEffect {}

    /// Print the number of what 12345 was told, on the ticket printer; answered like a guide.
    record PrintOrder(long session, FiledAppeal appeal) implements ErrandEffect {}

    /// Keep a rating that the hall cannot hear now, or that says more than the hall hears.
    ///
    /// @param holder only where the person rates by name (实名)
    record RecordRating(long session, Optional<Holder> holder, RatedService rated)
            implements ErrandEffect {}

    /// Whether the person kept a draft of this item here.
    record FindDraft(long session, Holder holder, ItemCode item) implements ErrandEffect {}

    /// Whether the person kept drafts here, of whatever item.
    record FindDrafts(long session, Holder holder) implements ErrandEffect {}

    /// Take the picture of what lies under the camera.
    record TakeShot(long session) implements ErrandEffect {}

    /// Nobody waits for the picture any more.
    record GiveUpShot(long session) implements ErrandEffect {}

    /// Keep the picture of a page with the person's draft of this item.
    record KeepPage(long session, Holder holder, ItemCode item, Photo photo)
            implements ErrandEffect {}

    /// Delete pages that the draft does not name any more.
    record DropPages(long session, List<String> files) implements ErrandEffect {
        public DropPages {
            files = List.copyOf(files);
        }
    }

    /// Delete a draft with all of its pages.
    record DiscardKept(long session, FormDraft draft) implements ErrandEffect {}

    /// Keep a draft, in the place of what it said before.
    record KeepDraft(long session, Holder holder, FormDraft draft) implements ErrandEffect {}
}
