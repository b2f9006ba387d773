package cn.yimen.sandbox.service;

import cn.yimen.hall.domain.Mask;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.sandbox.store.Shelf.Owner;
import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.appointment.Appointment;
import cn.yimen.uplink.contract.appointment.AppointmentState;
import cn.yimen.uplink.contract.appointment.Booking;
import cn.yimen.uplink.contract.appointment.Cancellation;
import cn.yimen.uplink.contract.appointment.Change;
import cn.yimen.uplink.contract.appointment.Slots;
import cn.yimen.uplink.contract.appointment.Slots.Slot;
import cn.yimen.uplink.contract.hall.Hall;
import cn.yimen.uplink.contract.person.HolderMark;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/// Bookings: one a person, day and line; up to two hours before; barred after two no-shows.
final class Appointments {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration LATEST_CHANGE = Duration.ofHours(2);
    private static final int NO_SHOWS = 2;

    private final Credentials shared;
    private final Codes codes;
    private final BookingOffice office;

    Appointments(Credentials shared, Codes codes, BookingOffice office) {
        this.shared = shared;
        this.codes = codes;
        this.office = office;
    }

    Map<String, Handling> handlings() {
        return Map.of(
                "listSlots", Appointments::listSlots,
                "listAppointments", Deltas.ofHall(Appointment.class),
                "book", this::book,
                "listOwnAppointments", Sessions.with(Appointments::own),
                "changeAppointment", this::change,
                "cancelAppointment", Appointments::cancel,
                "reportMarks", AppointmentMarks::take);
    }

    private static Answer listSlots(Call call, Shelf shelf) {
        return shelf.find(Hall.class, call.parameter("hall"))
                .map(hall ->
                        Answer.of(
                                new Slots(
                                        new SlotBook(shelf, hall)
                                                .slots(
                                                        call.maybe("line"),
                                                        call.day("from"),
                                                        Integer.parseInt(call.parameter("days"))))))
                .orElseGet(Refusals::notFound);
    }

    private static Answer own(Call call, Shelf shelf, OpenSession session) {
        return Answer.of(
                new cn.yimen.uplink.contract.appointment.Appointments(
                        shelf.of(session.personKey(), Appointment.class)));
    }

    private Answer book(Call call, Shelf shelf) throws MalformedMessage {
        var booking = call.read(Booking.class);
        var hall = shelf.find(Hall.class, booking.slot().split("\\.", -1)[0]);
        var slot = hall.flatMap(known -> new SlotBook(shelf, known).slot(booking.slot()));
        if (hall.isEmpty() || slot.isEmpty()) {
            return Answer.refused(ProblemType.SLOT_CLOSED, "没有此时段");
        }
        return against(booking, hall.get(), slot.get(), call, shelf)
                .map(Answer::refused)
                .orElseGet(() -> booked(booking, hall.get(), slot.get(), shelf));
    }

    private static Optional<PlatformProblem> against(
            Booking booking, Hall hall, Slot slot, Call call, Shelf shelf) {
        if (!People.isSound(booking.holder())) {
            return Optional.of(Refusals.invalid("/holder/number"));
        }
        var items = line(hall, slot).items();
        if (!items.containsAll(booking.items())) {
            return problem(ProblemType.NOT_OFFERED, "该队列不办理所选事项");
        }
        var own = shelf.of(People.key(booking.holder()), Appointment.class);
        if (own.stream().filter(a -> a.state() == AppointmentState.NO_SHOW).count() >= NO_SHOWS) {
            return problem(ProblemType.BLOCKED, "因两次爽约暂停预约");
        }
        if (own.stream().anyMatch(known -> clashes(known, hall, slot))) {
            return problem(ProblemType.ALREADY_BOOKED, "当日已预约同类业务");
        }
        return free(slot, call.now());
    }

    private static Hall.HallLine line(Hall hall, Slot slot) {
        return hall.lines().stream()
                .filter(line -> line.code().equals(slot.line()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean clashes(Appointment known, Hall hall, Slot slot) {
        return known.state() == AppointmentState.BOOKED
                && known.hall().equals(hall.code())
                && known.line().equals(slot.line())
                && known.day().equals(slot.day());
    }

    private static Optional<PlatformProblem> free(Slot slot, Instant now) {
        if (!start(slot).isAfter(now)) {
            return problem(ProblemType.SLOT_CLOSED, "时段已过");
        }
        return slot.free() == 0 ? problem(ProblemType.SLOT_FULL, "号源已满") : Optional.empty();
    }

    private static Instant start(Slot slot) {
        return slot.day().atTime(slot.from()).atZone(ZONE).toInstant();
    }

    private static Optional<PlatformProblem> problem(ProblemType type, String title) {
        return Optional.of(PlatformProblem.of(type, title));
    }

    private Answer booked(Booking booking, Hall hall, Slot slot, Shelf shelf) {
        var holder = booking.holder();
        var appointment =
                new Appointment(
                        codes.next("YY"),
                        hall.code(),
                        slot.code(),
                        slot.line(),
                        slot.day(),
                        slot.from(),
                        slot.to(),
                        booking.items(),
                        AppointmentState.BOOKED,
                        HolderMark.of(shared, holder.document(), holder.number()),
                        Mask.name(holder.name()),
                        "");
        var signed = office.signed(appointment);
        shelf.put(signed.code(), new Owner(hall.code(), People.key(holder)), signed);
        return Answer.of(signed);
    }

    private Answer change(Call call, Shelf shelf) throws MalformedMessage {
        var change = call.read(Change.class);
        var known = shelf.find(Appointment.class, call.parameter("appointment"));
        if (known.isEmpty()) {
            return Refusals.notFound();
        }
        var refused = movable(known.get(), call.now());
        if (refused.isPresent()) {
            return Answer.refused(refused.get());
        }
        var slot =
                shelf.find(Hall.class, known.get().hall())
                        .flatMap(hall -> new SlotBook(shelf, hall).slot(change.slot()))
                        .filter(found -> found.line().equals(known.get().line()));
        if (slot.isEmpty()) {
            return Answer.refused(ProblemType.SLOT_CLOSED, "没有此时段");
        }
        return free(slot.get(), call.now())
                .map(Answer::refused)
                .orElseGet(() -> put(shelf, office.signed(moved(known.get(), slot.get()))));
    }

    private static Appointment moved(Appointment known, Slot slot) {
        return new Appointment(
                known.code(),
                known.hall(),
                slot.code(),
                slot.line(),
                slot.day(),
                slot.from(),
                slot.to(),
                known.items(),
                known.state(),
                known.holderMark(),
                known.holderName(),
                known.checkInCode());
    }

    private static Optional<PlatformProblem> movable(Appointment known, Instant now) {
        if (known.state() != AppointmentState.BOOKED) {
            return problem(ProblemType.WRONG_STATE, "当前状态不允许");
        }
        var start = known.day().atTime(known.from()).atZone(ZONE).toInstant();
        return now.isAfter(start.minus(LATEST_CHANGE))
                ? problem(ProblemType.TOO_LATE, "办理前两小时内不能改期或取消")
                : Optional.empty();
    }

    private static Answer cancel(Call call, Shelf shelf) throws MalformedMessage {
        call.read(Cancellation.class);
        var known = shelf.find(Appointment.class, call.parameter("appointment"));
        if (known.isEmpty()) {
            return Refusals.notFound();
        }
        return movable(known.get(), call.now())
                .map(Answer::refused)
                .orElseGet(() -> put(shelf, state(known.get(), AppointmentState.CANCELLED)));
    }

    static Appointment state(Appointment known, AppointmentState next) {
        return new Appointment(
                known.code(),
                known.hall(),
                known.slot(),
                known.line(),
                known.day(),
                known.from(),
                known.to(),
                known.items(),
                next,
                known.holderMark(),
                known.holderName(),
                known.checkInCode());
    }

    static Answer put(Shelf shelf, Appointment appointment) {
        var owner = shelf.owner(Appointment.class, appointment.code()).orElseThrow();
        shelf.put(appointment.code(), owner, appointment);
        return Answer.of(appointment);
    }
}
