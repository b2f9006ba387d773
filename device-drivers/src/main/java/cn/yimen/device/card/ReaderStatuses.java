package cn.yimen.device.card;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.StatusPublisher;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The readers of one kiosk as one device: works while one of them does, and says so when another
/// one does not. Told by the threads of all readers.
final class ReaderStatuses {

    /// What one reader says of itself.
    record Facts(Readiness readiness, Set<Fault> faults, String note) {}

    private final StatusPublisher publisher;
    private final Map<ReaderStation, Facts> readers = new HashMap<>();
    private final int expected;

    ReaderStatuses(StatusPublisher publisher, int expected) {
        this.publisher = publisher;
        this.expected = expected;
    }

    DeviceStatus status() {
        return publisher.status();
    }

    synchronized void report(ReaderStation reader, Facts facts) {
        readers.put(reader, facts);
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        readers.values().forEach(each -> faults.addAll(each.faults()));
        String note =
                readers.values().stream()
                        .map(Facts::note)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; "));
        publisher.publish(together(readers.values()), faults, Map.of(), note);
    }

    private Readiness together(Collection<Facts> all) {
        Set<Readiness> said = EnumSet.noneOf(Readiness.class);
        all.forEach(each -> said.add(each.readiness()));
        if (said.contains(Readiness.BUSY)) {
            return Readiness.BUSY;
        }
        if (said.contains(Readiness.READY)) {
            return said.size() == 1 ? Readiness.READY : Readiness.DEGRADED;
        }
        return all.size() < expected ? Readiness.STARTING : Collections.max(said);
    }
}
