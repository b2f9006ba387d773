package cn.yimen.system.model;

import cn.yimen.hall.config.AppointmentRule.Early;
import cn.yimen.hall.config.AppointmentRule.Late;
import cn.yimen.hall.config.AppointmentRule.Missed;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.wire.HallCommand.CancelAppointment;
import cn.yimen.hall.wire.HallCommand.CheckIn;
import cn.yimen.hall.wire.HallCommand.RecordAppointment;
import cn.yimen.hall.wire.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Bookings, from the platform's word to the number.
record Bookings(Books books, Lines lines, Foresight foresight) {

    Verdict book(RecordAppointment c) {
        var known = books.bookings.get(c.appointment());
        var day = dayOf(c.from());
        if (!c.from().isBefore(c.to()) || !day.equals(dayOf(c.to().minusMillis(1)))) {
            return Verdict.refused(Refusal.INVALID);
        }
        var trouble = lines.troubleOfItems(c.items());
        if (trouble.isPresent()) {
            return Verdict.refused(trouble.get());
        }
        var slot = new Booking.Slot(lines.of(c.items()).id(), c.items(), c.from(), c.to());
        var booking = new Booking(c.appointment(), day, slot, Persona.who(c.holder()));
        if (known != null && isSame(known, booking)) {
            return Verdict.already();
        }
        if (known != null && !moves(known, booking)) {
            return Verdict.refused(Refusal.APPOINTMENT_OVER);
        }
        if (!lines.hasWindow(slot.line())) {
            return Verdict.refused(Refusal.NO_WINDOW);
        }
        if (day.isBefore(books.day)) {
            return Verdict.refused(Refusal.TOO_LATE);
        }
        books.bookings.put(booking.id, booking);
        return Verdict.done(
                "%s booked %s from %s to %s"
                        .formatted(c.appointment(), slot.line(), c.from(), c.to()));
    }

    private static boolean isSame(Booking known, Booking booking) {
        return known.person.equals(booking.person) && known.slot.equals(booking.slot);
    }

    private static boolean moves(Booking known, Booking booking) {
        return known.person.equals(booking.person)
                && known.is("BOOKED")
                && known.slot.items().equals(booking.slot.items());
    }

    private LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, books.config.zone());
    }

    Verdict cancel(CancelAppointment c) {
        var booking = books.bookings.get(c.appointment());
        if (booking == null) {
            return Verdict.refused(Refusal.UNKNOWN_APPOINTMENT);
        }
        if (booking.is("CANCELLED")) {
            return Verdict.already();
        }
        if (!booking.is("BOOKED")) {
            return Verdict.refused(Refusal.APPOINTMENT_OVER);
        }
        booking.stage = "CANCELLED";
        return Verdict.done(booking.id + " cancelled");
    }

    /// Nobody came in time, or on the day.
    List<String> missed(LocalDate today) {
        var missed =
                books.bookings.values().stream()
                        .filter(b -> b.is("BOOKED"))
                        .filter(b -> b.day.isBefore(today) || isLate(b))
                        .sorted(
                                Comparator.comparing((Booking b) -> b.slot.to())
                                        .thenComparing(b -> b.id.value()))
                        .toList();
        missed.forEach(booking -> booking.stage = "MISSED");
        return missed.stream().map(booking -> booking.id + " missed").toList();
    }

    Verdict checkIn(CheckIn c, DeviceId from) {
        if (books.slips.containsKey(c.ticket())) {
            return Verdict.already();
        }
        var booking = books.bookings.get(c.appointment());
        if (booking == null || isOfAnother(booking, c)) {
            return Verdict.refused(Refusal.UNKNOWN_APPOINTMENT);
        }
        var over = over(booking);
        if (over.isPresent()) {
            return over.get();
        }
        var person = Persona.who(c.holder()).or(() -> booking.person);
        var wish = new Wish(booking.slot.line(), booking.slot.items(), person);
        var trouble = notNow(wish);
        if (trouble.isEmpty()) {
            trouble = untimely(booking);
        }
        if (trouble.isPresent()) {
            return trouble.get();
        }
        var slip = new Taking(books, lines, foresight).give(c.ticket(), wish, from);
        slip.priority = Persona.priority(c.holder(), books.config.priority().seniorAge());
        rank(slip, booking);
        slip.booking = Optional.of(booking.id);
        booking.stage = "CHECKED_IN";
        booking.ticket = Optional.of(slip.id);
        return Verdict.done(Taking.told(slip));
    }

    private static boolean isOfAnother(Booking booking, CheckIn c) {
        var person = Persona.who(c.holder());
        return person.isPresent() && booking.person.isPresent() && !person.equals(booking.person);
    }

    private Optional<Verdict> over(Booking booking) {
        var rule = books.config.appointments();
        boolean gone = booking.is("MISSED") && rule.missed() == Missed.ENDED;
        if (booking.is("CANCELLED") || gone) {
            return Optional.of(Verdict.refused(Refusal.APPOINTMENT_OVER));
        }
        var slip = booking.ticket.map(books.slips::get).filter(Slip::wasSeen);
        if (slip.isPresent()) {
            return Optional.of(Verdict.refused(Refusal.APPOINTMENT_OVER, slip.get()));
        }
        return booking.day.isAfter(books.day)
                ? Optional.of(Verdict.refused(Refusal.TOO_EARLY))
                : Optional.empty();
    }

    private Optional<Verdict> notNow(Wish wish) {
        if (!lines.hasWindow(wish.line())) {
            return Optional.of(Verdict.refused(Refusal.NO_WINDOW));
        }
        var live = new Taking(books, lines, foresight).liveOne(wish);
        if (live.isPresent()) {
            return Optional.of(Verdict.refused(Refusal.LIVE_TICKET, live.get()));
        }
        return books.stop.map(_ -> Verdict.refused(Refusal.HALL_STOPPED));
    }

    private Optional<Verdict> untimely(Booking booking) {
        var rule = books.config.appointments();
        if (isEarly(booking) && rule.early() == Early.REFUSED) {
            return Optional.of(Verdict.refused(Refusal.TOO_EARLY));
        }
        return isLate(booking) && rule.late() == Late.REFUSED
                ? Optional.of(Verdict.refused(Refusal.TOO_LATE))
                : Optional.empty();
    }

    private void rank(Slip slip, Booking booking) {
        var rule = books.config.appointments();
        boolean likeOthers =
                isLate(booking) || (isEarly(booking) && rule.early() == Early.ORDINARY);
        if (!likeOthers) {
            var from = booking.slot.from();
            var begin = books.now.isAfter(from) ? books.now : from;
            slip.priority = PriorityClass.APPOINTMENT;
            slip.since = begin.minus(Duration.ofMinutes(rule.headStartMinutes()));
        }
    }

    private boolean isEarly(Booking booking) {
        var minutes = Duration.ofMinutes(books.config.appointments().earlyMinutes());
        return books.now.isBefore(booking.slot.from().minus(minutes));
    }

    private boolean isLate(Booking booking) {
        var minutes = Duration.ofMinutes(books.config.appointments().lateMinutes());
        return books.now.isAfter(booking.slot.to().plus(minutes));
    }
}
