package cn.yimen.uplink.record;

import cn.yimen.journal.record.Settlement;
import cn.yimen.uplink.client.Hindrance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What came of a flight: what the platform said of its letters, and what stood in the way of those
/// of which it said nothing.
record Landed(List<Settlement> settled, Optional<Hindrance> hindrance) {

    Landed {
        settled = List.copyOf(settled);
    }

    static Landed with(List<Settlement> settled) {
        return new Landed(settled, Optional.empty());
    }

    static Landed not(Hindrance hindrance) {
        return new Landed(List.of(), Optional.of(hindrance));
    }

    Landed and(Landed later) {
        var all = new ArrayList<>(settled);
        all.addAll(later.settled);
        return new Landed(all, later.hindrance);
    }
}
