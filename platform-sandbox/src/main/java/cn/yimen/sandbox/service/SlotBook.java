package cn.yimen.sandbox.service;

import cn.yimen.sandbox.store.Shelf;
import cn.yimen.uplink.contract.appointment.Appointment;
import cn.yimen.uplink.contract.appointment.AppointmentState;
import cn.yimen.uplink.contract.appointment.Slots.Slot;
import cn.yimen.uplink.contract.hall.CalendarDay;
import cn.yimen.uplink.contract.hall.DayKind;
import cn.yimen.uplink.contract.hall.Hall;
import cn.yimen.uplink.contract.hall.Hall.HallLine;
import cn.yimen.uplink.contract.hall.Hall.Session;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The slots of a hall: an hour each, as its sessions and the calendar say, less what is booked. A
/// slot's code is `hall.line.yyyyMMdd.HHmm`.
final class SlotBook {

    /// How many may book one slot.
    static final int ROOM = 6;

    private final Shelf shelf;
    private final Hall hall;

    SlotBook(Shelf shelf, Hall hall) {
        this.shelf = shelf;
        this.hall = hall;
    }

    /// @param line only this line's, where given
    List<Slot> slots(Optional<String> line, LocalDate from, int days) {
        var taken =
                shelf.all(Appointment.class).stream()
                        .filter(booked -> booked.state() != AppointmentState.CANCELLED)
                        .collect(Collectors.groupingBy(Appointment::slot, Collectors.counting()));
        return from.datesUntil(from.plusDays(days))
                .flatMap(day ->
                        hall.lines().stream()
                                .filter(known -> line.stream().allMatch(known.code()::equals))
                                .flatMap(known -> slots(known, day)))
                .map(slot -> {
                    long gone = Math.min(ROOM, taken.getOrDefault(slot.code(), 0L));
                    return new Slot(
                            slot.code(),
                            slot.line(),
                            slot.day(),
                            slot.from(),
                            slot.to(),
                            ROOM,
                            ROOM - (int) gone);
                })
                .toList();
    }

    /// The slot of that code; empty where the hall has none.
    Optional<Slot> slot(String code) {
        var parts = code.split("\\.", -1);
        if (parts.length != 4 || !parts[2].matches("\\d{8}")) {
            return Optional.empty();
        }
        var day =
                LocalDate.of(
                        Integer.parseInt(parts[2].substring(0, 4)),
                        Math.clamp(Integer.parseInt(parts[2].substring(4, 6)), 1, 12),
                        Math.clamp(Integer.parseInt(parts[2].substring(6)), 1, 28));
        return Stream.iterate(day, next -> next.plusDays(1))
                .limit(4)
                .flatMap(near -> slots(Optional.of(parts[1]), near, 1).stream())
                .filter(slot -> slot.code().equals(code))
                .findFirst();
    }

    private Stream<Slot> slots(HallLine line, LocalDate day) {
        var found = new ArrayList<Slot>();
        for (var session : sessions(day)) {
            for (var from = session.from(); isRoom(from, session); from = from.plusHours(1)) {
                found.add(
                        new Slot(
                                code(line, day, from),
                                line.code(),
                                day,
                                from,
                                from.plusHours(1),
                                ROOM,
                                ROOM));
            }
        }
        return found.stream();
    }

    private static boolean isRoom(LocalTime from, Session session) {
        return !from.plusHours(1).isAfter(session.to());
    }

    private String code(HallLine line, LocalDate day, LocalTime from) {
        return "%s.%s.%s.%02d%02d"
                .formatted(
                        hall.code(),
                        line.code(),
                        day.toString().replace("-", ""),
                        from.getHour(),
                        from.getMinute());
    }

    private List<Session> sessions(LocalDate day) {
        var special =
                hall.specialDays().stream().filter(known -> known.day().equals(day)).findFirst();
        var open = special.map(Hall.SpecialDay::sessions).orElseGet(() -> usual(day));
        return open.stream().filter(Session::bookable).toList();
    }

    private List<Session> usual(LocalDate day) {
        var kind =
                shelf.find(CalendarDay.class, day.toString())
                        .map(CalendarDay::kind)
                        .orElse(
                                day.getDayOfWeek().getValue() > 5
                                        ? DayKind.WEEKEND
                                        : DayKind.WORKDAY);
        var counts =
                kind == DayKind.ADJUSTED_WORKDAY
                        ? DayOfWeek.MONDAY.getValue()
                        : day.getDayOfWeek().getValue();
        return kind == DayKind.HOLIDAY
                ? List.of()
                : hall.sessions().stream()
                        .filter(session -> session.weekdays().contains(counts))
                        .toList();
    }
}
