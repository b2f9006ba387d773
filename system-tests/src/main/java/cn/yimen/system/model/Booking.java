package cn.yimen.system.model;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One booking in the model.
final class Booking {

    final AppointmentId id;
    final LocalDate day;
    final Slot slot;
    final Optional<String> person;
    String stage = "BOOKED";
    Optional<TicketId> ticket = Optional.empty();

    /// What was agreed.
    record Slot(LineId line, List<ItemCode> items, Instant from, Instant to) {}

    Booking(AppointmentId id, LocalDate day, Slot slot, Optional<String> person) {
        this.id = id;
        this.day = day;
        this.slot = slot;
        this.person = person;
    }

    boolean is(String word) {
        return stage.equals(word);
    }
}
