package cn.yimen.uplink.reconcile;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.journal.record.ReadRecord;
import cn.yimen.journal.record.RecordHeader;
import cn.yimen.journal.record.RecordState;
import cn.yimen.journal.record.RecordStore;
import cn.yimen.uplink.contract.reconciliation.RecordKind;
import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.record.Sent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// Reads a machine's records by the day of their stamps. What is erased is not in them: its day was
/// reconciled while it was here.
final class DayBooks {

    /// Days at the platform are Beijing's, wherever the hall is.
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int STRETCH = 500;

    private final RecordStore store;
    private final DeviceId device;
    private final Map<LocalDate, Map<RecordKind, SortedSet<String>>> confirmed = new TreeMap<>();
    private final Set<LocalDate> onTheWay = new HashSet<>();

    private DayBooks(RecordStore store, DeviceId device) {
        this.store = store;
        this.device = device;
    }

    /// The days of one machine, oldest first. Records that another machine made and this one took
    /// over are left out: they stand in the sheets of the one that made them.
    static List<DayBook> read(RecordStore store, DeviceId device) {
        var books = new DayBooks(store, device);
        books.each(RecordState.SENT, books::confirm);
        books.each(RecordState.MOVED, books::confirm);
        books.each(RecordState.WAITING, (_, stamp) -> books.onTheWay.add(day(stamp)));
        return books.confirmed.entrySet().stream()
                .map(entry ->
                        new DayBook(
                                entry.getKey(),
                                !books.onTheWay.contains(entry.getKey()),
                                entry.getValue()))
                .toList();
    }

    private void each(RecordState state, BiConsumer<Sent, Stamp> reader) {
        long after = 0;
        while (true) {
            var stretch = store.list(state, after, STRETCH);
            stretch.forEach(header -> read(header, reader));
            if (stretch.size() < STRETCH) {
                return;
            }
            after = stretch.getLast().seq();
        }
    }

    private void read(RecordHeader header, BiConsumer<Sent, Stamp> reader) {
        var kind = Sent.of(header.kind()).filter(sent -> DayBook.kind(sent).isPresent());
        if (kind.isPresent() && store.read(header.id()) instanceof ReadRecord.Found found) {
            Optional<Stamp> stamp = kind.get().stamp(found.contents().body());
            stamp.filter(own -> own.device().equals(device.value()))
                    .ifPresent(own -> reader.accept(kind.get(), own));
        }
    }

    private void confirm(Sent sent, Stamp stamp) {
        DayBook.kind(sent)
                .map(kind -> confirmed.computeIfAbsent(day(stamp), _ -> DayBook.empty()).get(kind))
                .ifPresent(keys -> keys.add(stamp.key()));
    }

    private static LocalDate day(Stamp stamp) {
        return LocalDate.ofInstant(stamp.at(), ZONE);
    }

    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZONE);
    }
}
