package cn.yimen.device.link.pcsc;

import cn.yimen.device.link.pcsc.PcscContext.Listing;
import cn.yimen.device.link.pcsc.PcscLook.Slot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Numbers the cards seen in each reader, so that a quick swap is never taken for the same card.
final class Insertions {

    private final Map<String, Long> numbers = new HashMap<>();
    private final Set<String> occupied = new HashSet<>();

    List<Slot> update(Listing listing) {
        for (String reader : Set.copyOf(occupied)) {
            if (!listing.occupied().contains(reader) || listing.pulled().contains(reader)) {
                leave(reader);
            }
        }
        occupied.addAll(listing.occupied());
        return listing.readers().stream().map(this::slot).toList();
    }

    /// The readers were out of sight: any card may have been swapped.
    void loseSight() {
        Set.copyOf(occupied).forEach(this::leave);
    }

    private void leave(String reader) {
        occupied.remove(reader);
        numbers.merge(reader, 1L, Long::sum);
    }

    private Slot slot(String reader) {
        return new Slot(reader, occupied.contains(reader), numbers.getOrDefault(reader, 0L));
    }
}
