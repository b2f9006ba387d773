package cn.yimen.sandbox.service;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.sandbox.store.Shelf.Owner;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.appointment.Appointment;
import cn.yimen.uplink.contract.appointment.AppointmentState;
import cn.yimen.uplink.contract.appointment.Mark;
import cn.yimen.uplink.contract.appointment.Marks;
import cn.yimen.uplink.contract.appointment.Marks.AppointmentMark;
import java.util.List;
import java.util.Optional;

/// What halls tell of bookings. Machines that were alone may have checked one in twice: the booking
/// is whose claim comes first in [cn.yimen.hall.rules.CheckInClaim]'s order, whichever arrived
/// first; the other's is as good as done.
final class AppointmentMarks {

    private AppointmentMarks() {}

    static Answer take(Call call, Shelf shelf) throws MalformedMessage {
        return Batch.take(
                call, shelf, call.read(Marks.class).items(), (mark, _, on) -> mark(mark, on));
    }

    private static Optional<ProblemType> mark(AppointmentMark mark, Shelf shelf) {
        var known = shelf.find(Appointment.class, mark.appointment());
        if (known.isEmpty()) {
            return Optional.of(ProblemType.NOT_FOUND);
        }
        var before = shelf.find(CheckIn.class, mark.appointment());
        if (mark.mark() == Mark.CHECKED_IN && before.isPresent()) {
            return contested(CheckIn.of(mark), before.get(), known.get(), shelf);
        }
        if (!follows(known.get().state()).contains(mark.mark())) {
            return Optional.of(ProblemType.WRONG_STATE);
        }
        if (mark.mark() == Mark.CHECKED_IN) {
            keep(CheckIn.of(mark), known.get(), shelf);
        }
        Appointments.put(
                shelf,
                Appointments.state(known.get(), AppointmentState.valueOf(mark.mark().name())));
        return Optional.empty();
    }

    private static Optional<ProblemType> contested(
            CheckIn claim, CheckIn before, Appointment booking, Shelf shelf) {
        if (!claim.claim().beats(before.claim())) {
            return Optional.of(ProblemType.ALREADY_DONE);
        }
        keep(claim, booking, shelf);
        return Optional.empty();
    }

    private static void keep(CheckIn claim, Appointment booking, Shelf shelf) {
        shelf.put(claim.appointment(), Owner.hall(booking.hall()), claim);
    }

    private static List<Mark> follows(AppointmentState state) {
        return switch (state) {
            case BOOKED -> List.of(Mark.CHECKED_IN, Mark.NO_SHOW);
            case CHECKED_IN -> List.of(Mark.CALLED, Mark.COMPLETED, Mark.NO_SHOW);
            case CALLED -> List.of(Mark.COMPLETED, Mark.NO_SHOW);
            case COMPLETED, CANCELLED, NO_SHOW -> List.of();
        };
    }
}
