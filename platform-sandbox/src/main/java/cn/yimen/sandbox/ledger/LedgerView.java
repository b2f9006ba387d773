package cn.yimen.sandbox.ledger;

import cn.yimen.uplink.contract.EventKind;
import cn.yimen.uplink.contract.Heartbeat;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The ledger as people and tests look at it.
public record LedgerView(List<Book> books) {
    public LedgerView {
        books = List.copyOf(books);
    }

    /// What one hall reported of one epoch.
    ///
    /// @param count events, each counted once
    /// @param repeats arrivals that were known already, and ignored
    /// @param gaps numbers up to the highest that have not arrived
    /// @param events in the order of their numbers
    public record Book(
            String hall,
            String epoch,
            long count,
            long repeats,
            List<Gap> gaps,
            Optional<Heard> heard,
            List<Line> events) {
        public Book {
            gaps = List.copyOf(gaps);
            events = List.copyOf(events);
        }
    }

    public record Gap(long from, long to) {}

    /// The hall's last heartbeat.
    public record Heard(Instant receivedAt, Heartbeat heartbeat) {}

    /// @param number of the ticket, where its taking has arrived
    /// @param times how often it arrived
    public record Line(
            long seq,
            Instant at,
            EventKind kind,
            Optional<String> ticket,
            Optional<String> number,
            Optional<String> window,
            Optional<Integer> level,
            String digest,
            Instant firstAt,
            Instant lastAt,
            int times) {}
}
