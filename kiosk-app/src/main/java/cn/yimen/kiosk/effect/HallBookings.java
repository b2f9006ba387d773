package cn.yimen.kiosk.effect;

import cn.yimen.client.HallContact;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.state.Appointment;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.CancelAppointment;
import cn.yimen.hall.wire.HallCommand.RecordAppointment;
import cn.yimen.kiosk.flow.Booking;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Tells the hall of the bookings that this machine heard of from the province, so that nobody who
/// booked a minute ago is unknown where they check in. Every machine of the hall says the same,
/// under the same ids.
public final class HallBookings {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final String REASON = "province";

    private final HallContact hall;
    private final DeviceId device;

    public HallBookings(HallContact hall, DeviceId device) {
        this.hall = hall;
        this.device = device;
    }

    /// What the hall knows already is not said again.
    public void tell(List<Booking> bookings) {
        for (var booking : bookings) {
            news(booking, hall.state().appointment(booking.id())).ifPresent(this::send);
        }
    }

    private static Optional<HallCommand> news(Booking booking, Optional<Appointment> known) {
        return switch (booking.use()) {
            case OPEN ->
                    known.isEmpty() || isMoved(booking, known.get())
                            ? Optional.of(record(booking))
                            : Optional.empty();
            case CANCELLED ->
                    known.filter(heard -> heard.stage() == Appointment.Stage.BOOKED)
                            .map(_ -> new CancelAppointment(booking.id(), REASON));
            case CHECKED_IN, MISSED -> Optional.empty();
        };
    }

    private static boolean isMoved(Booking booking, Appointment known) {
        return known.stage() == Appointment.Stage.BOOKED && !known.from().equals(booking.from());
    }

    private static HallCommand record(Booking booking) {
        return new RecordAppointment(
                booking.id(), booking.items(), booking.from(), booking.to(), Optional.empty());
    }

    private void send(HallCommand news) {
        var name = news.toString().getBytes(StandardCharsets.UTF_8);
        var id = new CommandId(UUID.nameUUIDFromBytes(name));
        var _ = hall.sendUntilAnswered(new CommandEnvelope(id, device, news), PATIENCE);
    }
}
