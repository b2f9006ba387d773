package cn.yimen.kiosk.effect;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.kiosk.flow.Booking;
import cn.yimen.kiosk.flow.BookingCode;
import cn.yimen.kiosk.flow.ErrandAnswer.BookingNamed;
import cn.yimen.kiosk.flow.ErrandAnswer.BookingsFound;
import cn.yimen.kiosk.flow.ErrandAnswer.CodeRefused;
import cn.yimen.kiosk.flow.ErrandAnswer.CodeUnknown;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Finds bookings: in the hall as last heard, and among those that the machine remembers of the
/// province. Where both know one, the hall's word counts while it is heard.
final class BookingDesk {

    private final Supplier<World> world;
    private final BookingSource remembered;
    private final Predicate<AppointmentId> usedHere;
    private final Consumer<KioskEvent> sink;

    /// @param usedHere whether this machine gave a number for it already
    BookingDesk(
            Supplier<World> world,
            BookingSource remembered,
            Predicate<AppointmentId> usedHere,
            Consumer<KioskEvent> sink) {
        this.world = world;
        this.remembered = remembered;
        this.usedHere = usedHere;
        this.sink = sink;
    }

    void lookUp(long session, Holder holder) {
        sink.accept(new BookingsFound(session, heard(remembered.of(holder))));
    }

    void find(long session, String text) {
        remembered
                .flaw(text)
                .ifPresentOrElse(
                        why -> sink.accept(new CodeRefused(session, why)),
                        () -> look(session, text));
    }

    private void look(long session, String text) {
        var found = new LinkedHashMap<AppointmentId, Booking>();
        world.get().hall().appointments().values().stream()
                .filter(known -> BookingCode.names(text, known.id()))
                .map(Booking::of)
                .forEach(booking -> found.put(booking.id(), booking));
        remembered.named(text).forEach(booking -> found.putIfAbsent(booking.id(), booking));
        sink.accept(new BookingNamed(session, heard(List.copyOf(found.values()))));
        if (found.isEmpty()) {
            sink.accept(new CodeUnknown(session, text));
        }
    }

    /// As the hall has them, where it has them.
    private List<Booking> heard(List<Booking> bookings) {
        var hall = world.get().hall();
        return bookings.stream()
                .map(booking -> hall.appointment(booking.id()).map(Booking::of).orElse(booking))
                .map(booking -> usedHere.test(booking.id()) ? booking.used() : booking)
                .toList();
    }
}
