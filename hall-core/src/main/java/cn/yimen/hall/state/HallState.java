package cn.yimen.hall.state;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.AppointmentEvent;
import cn.yimen.hall.event.HallWideEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent;
import cn.yimen.hall.event.WindowEvent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pcollections.Empty;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;

/// What is true in the hall now, as an immutable value. [#apply] is the only fold over the journal:
/// server, kiosk, board and desk hold the same state from a snapshot and the events after it, and
/// each shows its own view of it. It carries no personal data.
///
/// @param seq the last event that is in it; 0 before the first
/// @param waiting for each line those who can be called, in the order of their places
/// @param reserved those whose paper is on its way
/// @param byHolder today's tickets of each holder, oldest first
/// @param recentCalls newest first, each ticket once, at most [#RECENT_CALLS]
/// @param devices by device and part
/// @param appointments bookings of today and later days
/// @param learnt from all the days so far
public record HallState(
        long seq,
        Optional<HallConfig> config,
        Optional<LocalDate> day,
        PMap<TicketId, Ticket> tickets,
        PMap<LineId, LineState> lines,
        PMap<WindowId, WindowState> windows,
        PMap<LineId, TreePMap<Double, Ticket>> waiting,
        PMap<TicketId, Ticket> reserved,
        PMap<HolderRef, PVector<TicketId>> byHolder,
        List<RecentCall> recentCalls,
        PMap<String, DevicePart> devices,
        PMap<DeviceId, HelpCall> helpCalls,
        PMap<AppointmentId, Appointment> appointments,
        Special special,
        Learnt learnt) {

    public static final int RECENT_CALLS = 12;

    public static HallState empty() {
        return new HallState(
                0,
                Optional.empty(),
                Optional.empty(),
                Empty.map(),
                Empty.map(),
                Empty.map(),
                Empty.map(),
                Empty.map(),
                Empty.map(),
                List.of(),
                Empty.map(),
                Empty.map(),
                Empty.map(),
                Special.none(),
                Learnt.nothing());
    }

    /// The state after one more event.
    ///
    /// @throws IllegalArgumentException where the event is not the very next one: a gap must be
    ///   healed, never skipped
    public HallState apply(Recorded recorded) {
        if (recorded.seq() != seq + 1) {
            throw new IllegalArgumentException("event " + recorded.seq() + " after " + seq);
        }
        var draft = new Draft(this, recorded.seq());
        switch (recorded.event()) {
            case TicketEvent event -> TicketFold.apply(draft, recorded.at(), event);
            case WindowEvent event -> WindowFold.apply(draft, recorded.at(), event);
            case AppointmentEvent event -> AppointmentFold.apply(draft, event);
            case HallWideEvent event -> HallWideFold.apply(draft, recorded.at(), event);
        }
        return draft.done();
    }

    public HallState applyAll(Collection<Recorded> events) {
        var state = this;
        for (var event : events) {
            state = state.apply(event);
        }
        return state;
    }

    public Optional<Ticket> ticket(TicketId id) {
        return Optional.ofNullable(tickets.get(id));
    }

    public LineState line(LineId id) {
        return lines.getOrDefault(id, LineState.fresh(id));
    }

    public WindowState window(WindowId id) {
        return windows.getOrDefault(id, WindowState.closed(id));
    }

    /// Those of a line who can be called, the earliest first.
    public List<Ticket> waitingIn(LineId line) {
        return List.copyOf(places(line).values());
    }

    public int waitingCount(LineId line) {
        return places(line).size();
    }

    public int waitingCount() {
        return waiting.values().stream().mapToInt(PMap::size).sum();
    }

    public List<Ticket> heldBy(HolderRef holder) {
        return byHolder.getOrDefault(holder, Empty.vector()).stream().map(tickets::get).toList();
    }

    public Optional<Appointment> appointment(AppointmentId id) {
        return Optional.ofNullable(appointments.get(id));
    }

    TreePMap<Double, Ticket> places(LineId line) {
        return waiting.getOrDefault(line, TreePMap.empty());
    }

    public HallSnapshot snapshot() {
        return new HallSnapshot(
                seq,
                config,
                day,
                List.copyOf(tickets.values()),
                List.copyOf(lines.values()),
                List.copyOf(windows.values()),
                recentCalls,
                List.copyOf(devices.values()),
                List.copyOf(helpCalls.values()),
                List.copyOf(appointments.values()),
                special,
                learnt);
    }

    public static HallState of(HallSnapshot snapshot) {
        var draft = new Draft(empty(), snapshot.seq());
        draft.config = snapshot.config();
        draft.day = snapshot.day();
        snapshot.tickets().forEach(draft::put);
        snapshot.lines().forEach(draft::put);
        snapshot.windows().forEach(draft::put);
        snapshot.devices().forEach(draft::put);
        snapshot.helpCalls().forEach(draft::put);
        snapshot.appointments().forEach(draft::put);
        draft.special = snapshot.special();
        draft.learnt = snapshot.learnt();
        draft.recentCalls = snapshot.recentCalls();
        return draft.done();
    }
}
