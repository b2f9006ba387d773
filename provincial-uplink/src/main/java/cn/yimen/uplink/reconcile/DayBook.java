package cn.yimen.uplink.reconcile;

import cn.yimen.uplink.contract.Signing;
import cn.yimen.uplink.contract.reconciliation.RecordKind;
import cn.yimen.uplink.contract.reconciliation.Sheet.SheetLine;
import cn.yimen.uplink.record.Sent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The keys of what one machine made on one day and the platform has confirmed.
///
/// @param isComplete whether nothing of that day is still on its way
/// @param keys by kind, each kind that is reconciled among them
record DayBook(LocalDate day, boolean isComplete, Map<RecordKind, SortedSet<String>> keys) {

    DayBook {
        keys = Map.copyOf(keys);
    }

    /// Files have no day at the platform: they are found by what names them. Prints are counted
    /// there by what asked for them, not by what became of the paper.
    static Optional<RecordKind> kind(Sent sent) {
        return switch (sent) {
            case RATING -> Optional.of(RecordKind.RATING);
            case CHECK_IN -> Optional.of(RecordKind.APPOINTMENT_MARK);
            case HOTLINE -> Optional.of(RecordKind.APPEAL);
            case CASE_DRAFT -> Optional.of(RecordKind.CASE);
            case HAND_OUT -> Optional.of(RecordKind.HAND_OUT);
            case PRINT, CAPTURE -> Optional.empty();
        };
    }

    /// Kinds without a record are there with none: what the platform has beyond them is found, too.
    static Map<RecordKind, SortedSet<String>> empty() {
        var keys = new EnumMap<RecordKind, SortedSet<String>>(RecordKind.class);
        Stream.of(Sent.values())
                .map(DayBook::kind)
                .flatMap(Optional::stream)
                .forEach(kind -> keys.put(kind, new TreeSet<>()));
        return keys;
    }

    SortedSet<String> keys(RecordKind kind) {
        return keys.getOrDefault(kind, Collections.emptySortedSet());
    }

    List<SheetLine> lines() {
        return keys.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static SheetLine line(RecordKind kind, SortedSet<String> keys) {
        var text = keys.stream().map(key -> key + "\n").collect(Collectors.joining());
        return new SheetLine(
                kind, keys.size(), Signing.digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
