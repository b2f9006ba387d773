package cn.yimen.kiosk.effect;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.ticket.KioskRecord.PrintEnd;
import cn.yimen.kiosk.ticket.TicketSteps;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Logs each step of a number with the milliseconds since the choice. Safe for use by several
/// threads.
public final class StepLog implements TicketSteps {

    private static final double MILLI = 1_000.0;

    private final InstantSource clock;
    private final EventLog log;
    private final Map<TicketId, Instant> choices = new ConcurrentHashMap<>();
    private final Map<UUID, TicketId> jobs = new ConcurrentHashMap<>();

    public StepLog(InstantSource clock, EventLog log) {
        this.clock = clock;
        this.log = log;
    }

    @Override
    public void chosen(TicketId ticket) {
        choices.put(ticket, clock.instant());
    }

    @Override
    public void requested(TicketId ticket) {
        write("ticket.requested", ticket, clock.instant(), Map.of());
    }

    @Override
    public void reserved(TicketId ticket, String number) {
        write("ticket.given", ticket, clock.instant(), Map.of("number", number, "by", "hall"));
    }

    @Override
    public void givenAlone(TicketId ticket, String number) {
        write("ticket.given", ticket, clock.instant(), Map.of("number", number, "by", "kiosk"));
    }

    @Override
    public void printing(TicketId ticket, UUID job) {
        jobs.put(job, ticket);
    }

    /// Told by the printer as the first byte leaves.
    public void firstByte(UUID job, Instant at) {
        Optional.ofNullable(jobs.get(job))
                .ifPresent(ticket -> write("ticket.firstbyte", ticket, at, Map.of()));
    }

    @Override
    public void ended(TicketId ticket, PrintEnd end, String fault) {
        var name =
                switch (end) {
                    case PRINTED -> "ticket.printed";
                    case NOT_PRINTED -> "ticket.notprinted";
                    case UNKNOWN -> "ticket.unknown";
                };
        write(name, ticket, clock.instant(), fault.isEmpty() ? Map.of() : Map.of("fault", fault));
        jobs.values().remove(ticket);
    }

    @Override
    public void reported(TicketId ticket, String result) {
        write("ticket.reported", ticket, clock.instant(), Map.of("result", result));
        choices.remove(ticket);
    }

    @Override
    public void notTaken(TicketId ticket, String why) {
        write("ticket.nottaken", ticket, clock.instant(), Map.of("result", why));
    }

    /// A number of an earlier run has no choice to count from.
    private void write(String name, TicketId ticket, Instant at, Map<String, String> more) {
        var fields = new HashMap<String, Object>(more);
        fields.put("ticket", ticket);
        Optional.ofNullable(choices.get(ticket))
                .map(choice ->
                        Math.floorDiv(Duration.between(choice, at).toNanos(), 1_000L) / MILLI)
                .ifPresent(millis -> fields.put("millis", millis));
        log.write(name, fields);
    }
}
