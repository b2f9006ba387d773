package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.CheckingIn.BookingList;
import cn.yimen.kiosk.flow.CheckingIn.BookingShown;
import cn.yimen.kiosk.flow.CheckingIn.Finding;
import cn.yimen.kiosk.flow.CheckingIn.FindingBooking;
import cn.yimen.kiosk.flow.ErrandAnswer.BookingNamed;
import cn.yimen.kiosk.flow.ErrandAnswer.BookingsFound;
import cn.yimen.kiosk.flow.ErrandAnswer.DraftDiscarded;
import cn.yimen.kiosk.flow.ErrandAnswer.DraftFound;
import cn.yimen.kiosk.flow.ErrandAnswer.DraftKept;
import cn.yimen.kiosk.flow.ErrandAnswer.GuidePrinted;
import cn.yimen.kiosk.flow.ErrandAnswer.PageKept;
import cn.yimen.kiosk.flow.ErrandAnswer.RecordKept;
import cn.yimen.kiosk.flow.ErrandAnswer.ShotEnded;
import cn.yimen.kiosk.flow.Guiding.GuideShown;
import cn.yimen.kiosk.flow.Guiding.OnPaper;
import cn.yimen.kiosk.flow.KioskState.Home;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What comes back from the effects beside numbers.
final class ErrandAnswers {

    private ErrandAnswers() {}

    static Next given(Kiosk kiosk, KioskState state, ErrandAnswer answer) {
        return switch (answer) {
            case ErrandAnswer.DraftsFound found ->
                    Next.of(kiosk.with(DraftAnswers.found(kiosk.world(), state, found)));
            case BookingsFound found -> Next.of(kiosk.with(found(kiosk.world(), state, found)));
            case GuidePrinted(long _, var trouble) -> Next.of(kiosk.with(printed(state, trouble)));
            case DraftFound draft ->
                    Next.of(kiosk.with(DraftAnswers.found(kiosk.world(), state, draft)));
            case DraftKept draft -> DraftAnswers.kept(kiosk, state, draft);
            case ShotEnded shot -> Next.of(kiosk.with(CaptureTouches.ended(state, shot)));
            case PageKept page -> CaptureTouches.kept(kiosk, state, page);
            case DraftDiscarded(long _, boolean gone) ->
                    KeepingTouches.answered(kiosk, state, gone);
            case RecordKept(long _, boolean kept) -> KeepingTouches.answered(kiosk, state, kept);
            case BookingNamed named -> BookingTouches.named(kiosk, state, named);
            case ErrandAnswer.CodeRefused(long _, var why) ->
                    CodeReading.refused(kiosk, state, why);
            case ErrandAnswer.CodeUnknown unknown -> CodeReading.unknown(kiosk, state, unknown);
        };
    }

    private static KioskState printed(KioskState state, Optional<Trouble> trouble) {
        var paper = OnPaper.ended(trouble);
        return switch (state) {
            case GuideShown shown -> GuideTouches.with(shown, shown.first(), paper);
            case Preparing.Materials materials -> PrepareTouches.printed(materials, paper);
            case Following.AppealShown shown -> FollowTouches.printed(shown, paper);
            default -> state;
        };
    }

    private static KioskState found(World world, KioskState state, BookingsFound found) {
        return switch (state) {
            case Home home ->
                    new Home(
                            home.visitor(),
                            home.tickets(),
                            together(world, home.bookings(), found.bookings()),
                            home.unfinished());
            case FindingBooking at
                    when at.visitor().isKnown()
                            && at.code().isEmpty()
                            && at.finding() == Finding.NOT_ASKED ->
                    opened(at, together(world, List.of(), found.bookings()));
            default -> state;
        };
    }

    private static KioskState opened(FindingBooking at, List<Booking> bookings) {
        return switch (bookings.size()) {
            case 0 -> at;
            case 1 -> new BookingShown(at.visitor(), bookings.getFirst());
            default -> new BookingList(at.visitor(), bookings, 0);
        };
    }

    /// Both say the same of a booking, or one knows already that it was used.
    private static List<Booking> together(World world, List<Booking> known, List<Booking> more) {
        var all = new ArrayList<>(known);
        for (var booking : more) {
            all.removeIf(
                    other -> other.id().equals(booking.id()) && other.use() == Booking.Use.OPEN);
            if (all.stream().noneMatch(other -> other.id().equals(booking.id()))) {
                all.add(booking);
            }
        }
        var today = world.localTime().toLocalDate();
        return all.stream()
                .filter(booking -> world.local(booking.from()).toLocalDate().equals(today))
                .filter(booking -> booking.use() == Booking.Use.OPEN)
                .sorted(Comparator.comparing(Booking::from))
                .toList();
    }
}
