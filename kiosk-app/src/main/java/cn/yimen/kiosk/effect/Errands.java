package cn.yimen.kiosk.effect;

import cn.yimen.kiosk.flow.ErrandEffect;
import cn.yimen.kiosk.flow.ErrandEffect.CheckIn;
import cn.yimen.kiosk.flow.ErrandEffect.FindBooking;
import cn.yimen.kiosk.flow.ErrandEffect.LookUpBookings;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.World;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Carries out what belongs to no number, on a thread of its own, "errands".
public final class Errands implements Consumer<ErrandEffect>, AutoCloseable {

    private final BookingDesk bookings;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("errands").factory());

    /// What errands are connected to.
    ///
    /// @param bookings those that the machine remembers
    public record Around(
            Supplier<World> world, BookingSource bookings, Consumer<KioskEvent> sink) {}

    public Errands(Around around) {
        bookings = new BookingDesk(around.world(), around.bookings(), _ -> false, around.sink());
    }

    @Override
    public void accept(ErrandEffect effect) {
        thread.execute(() -> carryOut(effect));
    }

    private void carryOut(ErrandEffect effect) {
        switch (effect) {
            case LookUpBookings e -> bookings.lookUp(e.session(), e.holder());
            case FindBooking e -> bookings.find(e.session(), e.text());
            case CheckIn _ -> throw new IllegalArgumentException("a number: for the ticket desk");
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
