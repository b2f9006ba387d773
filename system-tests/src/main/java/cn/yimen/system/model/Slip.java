package cn.yimen.system.model;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WindowId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One number in the model, with everything that is written on it in pencil.
final class Slip {

    final TicketId id;
    final TicketNumber number;
    final LineId givenIn;
    final DeviceId issuedBy;
    final Optional<String> person;
    final List<ItemCode> items;
    final Instant issued;
    final List<ItemCode> done = new ArrayList<>();

    /// What screens and loudspeakers said of this turn's calls.
    final Set<String> seen = new HashSet<>();

    LineId line;
    PriorityClass priority = PriorityClass.ORDINARY;
    Optional<AppointmentId> booking = Optional.empty();
    Instant since;
    double place;
    Stage stage = Stage.RESERVED;
    String paper = "PENDING";
    int overtaken;
    int calls;
    int passed;
    int steps;
    int rating;
    Optional<WindowId> onlyAt = Optional.empty();
    Optional<WindowId> window = Optional.empty();
    Optional<ClerkId> clerk = Optional.empty();
    Instant called = Instant.EPOCH;

    Slip(TicketId id, TicketNumber number, Wish wish, DeviceId issuedBy, Instant issued) {
        this.id = id;
        this.number = number;
        this.issuedBy = issuedBy;
        this.issued = issued;
        givenIn = wish.line();
        person = wish.person();
        items = new ArrayList<>(wish.items());
        line = givenIn;
        since = issued;
    }

    boolean isOf(Optional<String> somebody) {
        return somebody.isPresent() && person.equals(somebody);
    }

    /// A number of which surely no paper came out was given to nobody.
    boolean wasSeen() {
        return !paper.equals("NONE");
    }

    boolean isAt(WindowId id) {
        return stage.isAtWindow() && window.equals(Optional.of(id));
    }

    @Override
    public String toString() {
        return number.text();
    }
}
