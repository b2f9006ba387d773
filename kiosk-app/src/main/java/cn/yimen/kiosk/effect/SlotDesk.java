package cn.yimen.kiosk.effect;

import cn.yimen.hall.domain.ItemCode;
import cn.yimen.kiosk.flow.Booking.Use;
import cn.yimen.kiosk.flow.HallWait.HallPlace;
import cn.yimen.kiosk.flow.OpenSlot;
import cn.yimen.kiosk.flow.ProvinceAnswer;
import cn.yimen.kiosk.flow.ProvinceAnswer.Cancelled;
import cn.yimen.kiosk.flow.ProvinceAnswer.Reserved;
import cn.yimen.kiosk.flow.ProvinceAnswer.SlotsKnown;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskSlots;
import cn.yimen.kiosk.flow.ProvinceQuestion.Book;
import cn.yimen.kiosk.flow.ProvinceQuestion.Cancel;
import cn.yimen.kiosk.flow.ProvinceQuestion.Rebook;
import cn.yimen.kiosk.flow.Reservation;
import cn.yimen.uplink.client.Appointments;
import cn.yimen.uplink.client.Appointments.Days;
import cn.yimen.uplink.client.Fetched;
import cn.yimen.uplink.client.Hindrance;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.appointment.Appointment;
import cn.yimen.uplink.contract.appointment.Booking;
import cn.yimen.uplink.contract.appointment.Cancellation;
import cn.yimen.uplink.contract.appointment.Change;
import cn.yimen.uplink.contract.appointment.Slots;
import cn.yimen.uplink.contract.appointment.Slots.Slot;
import cn.yimen.uplink.contract.hall.Hall;
import cn.yimen.uplink.contract.hall.Hall.HallLine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Times at the province: free ones, and those that a person takes, moves and gives back.
final class SlotDesk {

    /// So far ahead one can book.
    private static final int DAYS = 14;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String REASON = "本人在自助终端取消";

    private final ProvinceCounter.Way way;
    private final Appointments appointments;
    private final OpenQuestions open;

    SlotDesk(ProvinceCounter.Way way, OpenQuestions open) {
        this.way = way;
        this.open = open;
        appointments = new Appointments(way.transport(), way.link().words());
    }

    /// What has begun already is none. A machine that has not heard of the hall yet cannot say that
    /// nothing is offered there.
    Outcome<ProvinceAnswer> list(AskSlots question) {
        var hall = hall(question.wanted().place());
        if (way.known().get().flatMap(known -> known.hall(hall)).isEmpty()) {
            return new Outcome.NotNow<>(new Hindrance("not-heard-of", Duration.ZERO, false));
        }
        var line = line(hall, question.wanted().items());
        if (line.isEmpty()) {
            return new Outcome.Refused<>(
                    PlatformProblem.of(ProblemType.NOT_OFFERED, "no line does all of it"));
        }
        var now = way.transport().clock().instant();
        var days = new Days(LocalDate.ofInstant(now, ZONE), DAYS);
        return appointments
                .slots(hall, line, days, Optional.empty())
                .then(fetched -> done(new SlotsKnown(question.session(), slots(fetched, now))));
    }

    private static List<OpenSlot> slots(Fetched<Slots> fetched, Instant now) {
        return switch (fetched) {
            case Fetched.Fresh<Slots>(var slots, var _) ->
                    slots.slots().stream()
                            .filter(slot -> start(slot).isAfter(now))
                            .sorted(Comparator.comparing(SlotDesk::start))
                            .map(SlotDesk::slot)
                            .toList();
            case Fetched.Unchanged<Slots> _ -> List.of();
        };
    }

    private static Instant start(Slot slot) {
        return slot.day().atTime(slot.from()).atZone(ZONE).toInstant();
    }

    private static OpenSlot slot(Slot known) {
        return new OpenSlot(
                known.code(), known.day(), known.from(), known.to(), known.total(), known.free());
    }

    /// The line of a hall that does all of these.
    private Optional<String> line(String hall, List<ItemCode> items) {
        var codes = items.stream().map(ItemCode::value).toList();
        return way.known().get().flatMap(known -> known.hall(hall)).stream()
                .map(Hall::lines)
                .flatMap(List::stream)
                .filter(line -> line.items().containsAll(codes))
                .map(HallLine::code)
                .findFirst();
    }

    private String hall(HallPlace place) {
        return place.isHere() ? way.link().address().hall().value() : place.code();
    }

    Outcome<ProvinceAnswer> book(Book question) {
        var person = Applicants.person(question.holder());
        if (person.isEmpty()) {
            return new Outcome.Refused<>(
                    PlatformProblem.of(ProblemType.INVALID, "no document was shown"));
        }
        var booking =
                new Booking(
                        open.stamp(question),
                        question.slot().code(),
                        question.wanted().items().stream().map(ItemCode::value).toList(),
                        person.get(),
                        Optional.empty());
        return appointments
                .book(booking)
                .then(made -> done(new Reserved(question.session(), changed(made))));
    }

    Outcome<ProvinceAnswer> move(Rebook question) {
        return appointments
                .change(
                        question.reservation().code(),
                        new Change(open.stamp(question), question.slot().code()))
                .then(made -> done(new Reserved(question.session(), changed(made))));
    }

    Outcome<ProvinceAnswer> cancel(Cancel question) {
        return appointments
                .cancel(
                        question.reservation().code(),
                        new Cancellation(open.stamp(question), REASON))
                .then(made -> done(new Cancelled(question.session(), changed(made))));
    }

    private Reservation changed(Appointment made) {
        way.changed().run();
        return reservation(made);
    }

    Reservation reservation(Appointment known) {
        return new Reservation(
                known.code(),
                place(known.hall()),
                title(known),
                known.items().stream().map(ItemCode::new).toList(),
                known.day(),
                known.from(),
                known.to(),
                use(known),
                known.checkInCode());
    }

    private HallPlace place(String hall) {
        boolean here = way.link().address().hall().value().equals(hall);
        var name = way.known().get().flatMap(known -> known.hall(hall)).map(Hall::name);
        return new HallPlace(here ? "" : hall, name.orElse(hall));
    }

    private String title(Appointment known) {
        return way.known().get().stream()
                .flatMap(data -> known.items().stream().flatMap(code -> data.item(code).stream()))
                .map(item -> item.name())
                .collect(Collectors.joining("、"));
    }

    private static Use use(Appointment known) {
        return switch (known.state()) {
            case BOOKED -> Use.OPEN;
            case CHECKED_IN, CALLED, COMPLETED -> Use.CHECKED_IN;
            case CANCELLED -> Use.CANCELLED;
            case NO_SHOW -> Use.MISSED;
        };
    }

    private static Outcome<ProvinceAnswer> done(ProvinceAnswer answer) {
        return new Outcome.Done<>(answer);
    }
}
