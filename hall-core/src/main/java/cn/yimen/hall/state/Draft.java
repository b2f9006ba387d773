package cn.yimen.hall.state;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.Empty;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/// A state in the making, alive only inside one [HallState#apply]. Keeps the two indexes true with
/// every ticket it takes.
final class Draft {

    private final long seq;
    Optional<HallConfig> config;
    Optional<LocalDate> day;
    PMap<TicketId, Ticket> tickets;
    PMap<LineId, LineState> lines;
    PMap<WindowId, WindowState> windows;
    List<RecentCall> recentCalls;
    Special special;
    Learnt learnt;
    private PMap<LineId, TreePMap<Double, Ticket>> waiting;
    private PMap<TicketId, Ticket> reserved;
    private PMap<HolderRef, PVector<TicketId>> byHolder;
    private PMap<String, DevicePart> devices;
    private PMap<DeviceId, HelpCall> helpCalls;
    private PMap<AppointmentId, Appointment> appointments;

    Draft(HallState from, long seq) {
        this.seq = seq;
        config = from.config();
        day = from.day();
        tickets = from.tickets();
        lines = from.lines();
        windows = from.windows();
        waiting = from.waiting();
        reserved = from.reserved();
        byHolder = from.byHolder();
        recentCalls = from.recentCalls();
        devices = from.devices();
        helpCalls = from.helpCalls();
        appointments = from.appointments();
        special = from.special();
        learnt = from.learnt();
    }

    HallState done() {
        return new HallState(
                seq,
                config,
                day,
                tickets,
                lines,
                windows,
                waiting,
                reserved,
                byHolder,
                recentCalls,
                devices,
                helpCalls,
                appointments,
                special,
                learnt);
    }

    long seq() {
        return seq;
    }

    Optional<Ticket> ticket(TicketId id) {
        return Optional.ofNullable(tickets.get(id));
    }

    Optional<HelpCall> helpCall(DeviceId device) {
        return Optional.ofNullable(helpCalls.get(device));
    }

    Optional<Appointment> appointment(AppointmentId id) {
        return Optional.ofNullable(appointments.get(id));
    }

    LineState line(LineId id) {
        return lines.getOrDefault(id, LineState.fresh(id));
    }

    WindowState window(WindowId id) {
        return windows.getOrDefault(id, WindowState.closed(id));
    }

    TreePMap<Double, Ticket> places(LineId line) {
        return waiting.getOrDefault(line, TreePMap.empty());
    }

    void put(Ticket ticket) {
        var before = tickets.get(ticket.id());
        if (before != null) {
            leave(before);
        }
        enter(ticket);
        tickets = tickets.plus(ticket.id(), ticket);
        if (before == null) {
            ticket.holder().ifPresent(holder -> remember(holder, ticket.id()));
        }
    }

    private void enter(Ticket ticket) {
        switch (ticket.stage()) {
            case RESERVED -> reserved = reserved.plus(ticket.id(), ticket);
            case WAITING ->
                    waiting =
                            waiting.plus(
                                    ticket.line(),
                                    places(ticket.line()).plus(ticket.place(), ticket));
            case CALLED, SERVING, HELD, FINISHED, PASSED, WITHDRAWN -> {}
        }
    }

    /// A line in which nobody waits has no entry, so that a state equals its snapshot's.
    private void leave(Ticket before) {
        switch (before.stage()) {
            case RESERVED -> reserved = reserved.minus(before.id());
            case WAITING -> {
                var left = places(before.line()).minus(before.place());
                waiting =
                        left.isEmpty()
                                ? waiting.minus(before.line())
                                : waiting.plus(before.line(), left);
            }
            case CALLED, SERVING, HELD, FINISHED, PASSED, WITHDRAWN -> {}
        }
    }

    /// Those of a line whose paper is on its way.
    Stream<Ticket> reservedIn(LineId line) {
        return reserved.values().stream().filter(ticket -> ticket.line().equals(line));
    }

    void put(LineState line) {
        lines = lines.plus(line.id(), line);
    }

    void put(WindowState window) {
        windows = windows.plus(window.id(), window);
    }

    void put(DevicePart part) {
        devices = devices.plus(part.device() + "/" + part.part(), part);
    }

    void put(HelpCall call) {
        helpCalls = helpCalls.plus(call.device(), call);
    }

    void dropHelp(DeviceId device) {
        helpCalls = helpCalls.minus(device);
    }

    void put(Appointment appointment) {
        appointments = appointments.plus(appointment.id(), appointment);
    }

    void putRecent(RecentCall call) {
        var others =
                recentCalls.stream()
                        .filter(recent -> !recent.ticket().equals(call.ticket()))
                        .limit(HallState.RECENT_CALLS - 1);
        recentCalls = Stream.concat(Stream.of(call), others).toList();
    }

    void dropRecent(TicketId ticket) {
        recentCalls =
                recentCalls.stream().filter(recent -> !recent.ticket().equals(ticket)).toList();
    }

    /// A new business day: nothing of the old one is left but the windows' clerks, the machines,
    /// what was agreed for the day, and what the hall learnt.
    void openDay(LocalDate today) {
        day = Optional.of(today);
        tickets = Empty.map();
        lines = Empty.map();
        waiting = Empty.map();
        reserved = Empty.map();
        byHolder = Empty.map();
        recentCalls = List.of();
        helpCalls = Empty.map();
        special = special.from(today);
        learnt = learnt.aged();
        for (var appointment : appointments.values()) {
            if (appointment.day().isBefore(today)) {
                appointments = appointments.minus(appointment.id());
            }
        }
        for (var window : windows.values()) {
            put(window.empty());
        }
    }

    /// By issue and not by arrival: a snapshot, which has no arrivals, must tell the same.
    private void remember(HolderRef holder, TicketId ticket) {
        var earlier = byHolder.getOrDefault(holder, Empty.vector());
        byHolder =
                byHolder.plus(
                        holder,
                        earlier.isEmpty() ? earlier.plus(ticket) : byIssue(earlier.plus(ticket)));
    }

    private PVector<TicketId> byIssue(PVector<TicketId> theirs) {
        return TreePVector.from(
                theirs.stream()
                        .sorted(Comparator.comparing(this::issuedAt).thenComparing(TicketId::value))
                        .toList());
    }

    private Instant issuedAt(TicketId id) {
        return ticket(id).map(Ticket::issuedAt).orElse(Instant.MAX);
    }
}
