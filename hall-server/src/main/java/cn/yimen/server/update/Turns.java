package cn.yimen.server.update;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// Who may fetch now. A release is large and a hall has many machines that all look for it on a
/// Monday morning: few sit down at a time, together they get so many bytes a second, and each has
/// one part under way. Nobody waits here; who comes too early is told when to come again. Safe for
/// use by several threads.
final class Turns {

    private final Bounds bounds;
    private final LongSupplier nanos;
    private final Map<String, Seat> seats = new LinkedHashMap<>();
    private double allowance;
    private long filledAt;

    /// @param nanos a clock that never goes back
    Turns(Bounds bounds, LongSupplier nanos) {
        this.bounds = bounds;
        this.nanos = nanos;
        allowance = bounds.bytesPerSecond();
        filledAt = nanos.getAsLong();
    }

    /// How much of the hall's line and work the releases may take.
    ///
    /// @param seats machines at a time
    /// @param bytesPerSecond of all together; so much is also the most at once
    /// @param idle after which the seat of a machine that asks for no more is somebody else's
    /// @param turn after which a machine whose line is slow gets up where others may wait
    /// @param comeAgain for who finds no seat
    record Bounds(
            int seats, long bytesPerSecond, Duration idle, Duration turn, Duration comeAgain) {

        /// Half of a line of 100 Mbit/s: fifty machines have their 150 MB after 21 minutes, and the
        /// encryption takes a twentieth of a core.
        static final Bounds OF_A_HALL =
                new Bounds(
                        4,
                        6_000_000,
                        Duration.ofSeconds(10),
                        Duration.ofMinutes(10),
                        Duration.ofSeconds(20));
    }

    /// What a machine hears.
    sealed interface Turn {

        /// The part may go; [Turns#over] is owed.
        record Now() implements Turn {}

        record Later(Duration comeAgain) implements Turn {}
    }

    private record Seat(long since, long last, boolean busy) {}

    /// @param machine one name for each
    /// @param bytes that it would get
    synchronized Turn ask(String machine, int bytes) {
        long now = nanos.getAsLong();
        clear(now);
        var seat = seats.get(machine);
        if (seat == null && seats.size() >= bounds.seats()) {
            return new Turn.Later(bounds.comeAgain());
        }
        fill(now);
        if (allowance < bytes || (seat != null && seat.busy())) {
            return new Turn.Later(Duration.ofSeconds(1));
        }
        allowance -= bytes;
        seats.put(machine, new Seat(seat == null ? now : seat.since(), now, true));
        return new Turn.Now();
    }

    /// A part has left, or never will.
    ///
    /// @param last whether nothing comes after it: the seat is free at once
    synchronized void over(String machine, boolean last) {
        long now = nanos.getAsLong();
        if (last) {
            seats.remove(machine);
        } else {
            seats.computeIfPresent(machine, (_, seat) -> new Seat(seat.since(), now, false));
        }
    }

    private void clear(long now) {
        seats.values()
                .removeIf(seat ->
                        !seat.busy()
                                && (now - seat.last() > bounds.idle().toNanos()
                                        || now - seat.since() > bounds.turn().toNanos()));
    }

    private void fill(long now) {
        double gained = bounds.bytesPerSecond() * ((now - filledAt) / 1e9);
        allowance = Math.min((double) bounds.bytesPerSecond(), allowance + gained);
        filledAt = now;
    }
}
