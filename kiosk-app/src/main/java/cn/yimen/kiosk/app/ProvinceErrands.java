package cn.yimen.kiosk.app;

import cn.yimen.client.HallContact;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.kiosk.effect.BookingSource;
import cn.yimen.kiosk.effect.Filing;
import cn.yimen.kiosk.effect.HallBookings;
import cn.yimen.kiosk.effect.Logins;
import cn.yimen.kiosk.effect.ProvinceCounter;
import cn.yimen.kiosk.effect.ProvinceDesk;
import cn.yimen.kiosk.effect.RememberedBookings;
import cn.yimen.kiosk.effect.SignedBookings;
import cn.yimen.kiosk.effect.ToldBookings;
import cn.yimen.kiosk.effect.WorldKeeper;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.ProvinceAnswer;
import cn.yimen.kiosk.flow.ProvinceQuestion;
import java.util.Optional;
import java.util.function.Consumer;

/// What errands ask of the province, and what the machine remembers of it for them.
///
/// @param asking empty where there is no way to the province
record ProvinceErrands(
        Optional<ProvinceParts.Asking> asking, BookingSource bookings, Consumer<KioskEvent> sink) {

    /// What they are connected to.
    record Around(
            WorldKeeper keeper,
            ProvinceDesk known,
            Logins logins,
            IdSource ids,
            Consumer<KioskEvent> sink) {

        ProvinceCounter.Machine machine() {
            return new ProvinceCounter.Machine(keeper::world, ids);
        }
    }

    /// The bookings that the machine remembers; the hall is told of those that it does not know.
    static BookingSource bookings(KioskOptions options, HallContact client, Around around) {
        var remembered =
                new RememberedBookings(
                        around.known()::data,
                        options.platform().map(link -> link.address().credentials()),
                        () -> around.keeper().world().localTime().toLocalDate());
        var hall = new HallBookings(client, options.device());
        around.known().listen(() -> hall.tell(remembered.all()));
        var signed =
                options.platform()
                        .<BookingSource>map(link ->
                                new SignedBookings(
                                        remembered,
                                        options.trusted().bookings(),
                                        link.address().hall().value(),
                                        () -> around.keeper().world().localTime().toLocalDate()))
                        .orElse(remembered);
        return new ToldBookings(signed, hall);
    }

    Filing filing() {
        return asking.<Filing>map(ProvinceParts.Asking::counter).orElse(Filing.NONE);
    }

    /// Where a machine has no way to the province, whoever asks it is told so.
    Consumer<ProvinceQuestion> questions() {
        return asking.<Consumer<ProvinceQuestion>>map(ProvinceParts.Asking::counter)
                .orElse(question ->
                        sink.accept(new ProvinceAnswer.SaidNothing(question.session())));
    }

    /// Whoever is there now, the one before has left.
    void visit(long session) {
        asking.ifPresent(there -> there.visit(session));
    }
}
