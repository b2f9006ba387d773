package cn.yimen.uplink.reconcile;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.record.Actor;
import cn.yimen.journal.record.Change;
import cn.yimen.journal.record.RecordId;
import cn.yimen.journal.record.RecordStore;
import cn.yimen.uplink.PlatformAddress;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.PlatformWords;
import cn.yimen.uplink.client.Reconciliation;
import cn.yimen.uplink.client.Transport;
import cn.yimen.uplink.contract.reconciliation.HeldKeys;
import cn.yimen.uplink.contract.reconciliation.Sheet;
import cn.yimen.uplink.contract.reconciliation.Sheet.SheetLine;
import cn.yimen.uplink.contract.reconciliation.Verdict;
import cn.yimen.uplink.contract.write.Stamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Hands the platform a sheet for each past day of this machine: how many records of each kind it
/// has confirmed, and a digest over their keys. Where the two differ, the keys themselves are
/// compared; what the platform has lost goes up again under its old key.
///
/// A day is handed in once nothing of it is on its way, and again whenever its sheet changes or did
/// not balance. What went up a second time and is still not there is left to a person. All this is
/// forgotten with the program and found out anew.
///
/// Used by one thread; [#days] by any.
public final class Reconciler implements AutoCloseable {

    private static final Actor RECONCILIATION = new Actor("reconciliation");

    private final RecordStore store;
    private final DeviceId device;
    private final PlatformAddress address;
    private final Surroundings around;
    private final Transport transport;
    private final Reconciliation platform;
    private final Map<LocalDate, List<SheetLine>> balanced = new HashMap<>();
    private final Set<String> reopened = new HashSet<>();
    private volatile SortedMap<LocalDate, DayBalance> days = new TreeMap<>();

    /// What it takes from outside.
    ///
    /// @param random for keys and nonces
    public record Surroundings(InstantSource clock, RandomGenerator random, EventLog log) {}

    public Reconciler(
            RecordStore store,
            DeviceId device,
            PlatformAddress address,
            PlatformWords words,
            Surroundings around) {
        this.store = store;
        this.device = device;
        this.address = address;
        this.around = around;
        transport = new Transport(address, around.clock(), around.random());
        platform = new Reconciliation(transport, words);
    }

    /// How each day came out that was compared since the program began.
    public Collection<DayBalance> days() {
        return List.copyOf(days.values());
    }

    /// Compares the days that are due; ends early where the platform does not answer.
    ///
    /// @return the word for what stood in the way
    /// @throws cn.yimen.journal.record.RecordsUnreadable where the records' file cannot be read
    public Optional<String> work() {
        var today = DayBooks.today(around.clock().instant());
        for (var book : DayBooks.read(store, device)) {
            if (book.day().isBefore(today) && book.isComplete() && !isSettled(book)) {
                var trouble = compare(book);
                if (trouble.isPresent()) {
                    around.log()
                            .write(
                                    "reconciliation.waits",
                                    Map.of("day", book.day(), "reason", trouble.get()));
                    return trouble;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isSettled(DayBook book) {
        return book.lines().equals(balanced.get(book.day()));
    }

    private Optional<String> compare(DayBook book) {
        var handed = platform.hand(new Sheet(stamp(), book.day(), book.lines()));
        return switch (handed) {
            case Outcome.Done<Verdict>(var verdict) when verdict.balanced() -> {
                balanced.put(book.day(), book.lines());
                yield tell(book, new Difference(Set.of(), 0));
            }
            case Outcome.Done<Verdict>(var verdict) -> differ(book, verdict);
            case Outcome.Refused<Verdict>(var problem) -> Optional.of(problem.type());
            case Outcome.NotNow<Verdict>(var hindrance) -> Optional.of(hindrance.reason());
        };
    }

    /// A sheet is compared anew each time: under an old key the platform would repeat its answer.
    private Stamp stamp() {
        var random = around.random();
        return new Stamp(
                new UUID(random.nextLong(), random.nextLong()).toString(),
                around.clock().instant(),
                address.hall().value(),
                device.value(),
                Optional.empty(),
                false);
    }

    /// What one side has and the other has not.
    ///
    /// @param missing keys that the platform lost
    private record Difference(Set<String> missing, long surplus) {

        static Difference of(Set<String> ours, List<String> theirs) {
            var missing = new HashSet<>(ours);
            theirs.forEach(missing::remove);
            long surplus = theirs.stream().filter(key -> !ours.contains(key)).count();
            return new Difference(missing, surplus);
        }

        Difference and(Difference other) {
            var both = new HashSet<>(missing);
            both.addAll(other.missing);
            return new Difference(both, surplus + other.surplus);
        }
    }

    private Optional<String> differ(DayBook book, Verdict verdict) {
        var all = new Difference(Set.of(), 0);
        for (var line : verdict.lines()) {
            if (!line.balanced()) {
                switch (platform.keys(device.value(), book.day(), line.kind())) {
                    case Outcome.Done<HeldKeys>(var theirs) ->
                            all = all.and(Difference.of(book.keys(line.kind()), theirs.keys()));
                    case Outcome.Refused<HeldKeys>(var problem) -> {
                        return Optional.of(problem.type());
                    }
                    case Outcome.NotNow<HeldKeys>(var hindrance) -> {
                        return Optional.of(hindrance.reason());
                    }
                }
            }
        }
        all.missing().stream().filter(reopened::add).forEach(this::reopen);
        return tell(book, all);
    }

    /// One that another machine sends is not reopened here; it is told all the same.
    private void reopen(String key) {
        switch (store.reopen(new RecordId(UUID.fromString(key)), RECONCILIATION)) {
            case Change.Done _ -> around.log().write("record.reopened", Map.of("id", key));
            case Change.Refused refused ->
                    around.log()
                            .write(
                                    "record.not-reopened",
                                    Map.of("id", key, "reason", refused.why()));
            case Change.NotNow not ->
                    around.log()
                            .write(
                                    "record.not-reopened",
                                    Map.of("id", key, "reason", not.trouble()));
        }
    }

    private Optional<String> tell(DayBook book, Difference difference) {
        int missing = difference.missing().size();
        Instant now = around.clock().instant();
        long confirmed = book.keys().values().stream().mapToLong(Set::size).sum();
        var balance = new DayBalance(book.day(), now, confirmed, missing, difference.surplus());
        var all = new TreeMap<>(days);
        all.put(book.day(), balance);
        days = all;
        around.log()
                .write(
                        "reconciled",
                        Map.of(
                                "day",
                                book.day(),
                                "count",
                                confirmed,
                                "missing",
                                missing,
                                "surplus",
                                difference.surplus()));
        return Optional.empty();
    }

    @Override
    public void close() {
        transport.close();
    }
}
