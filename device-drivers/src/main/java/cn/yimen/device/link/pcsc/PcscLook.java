package cn.yimen.device.link.pcsc;

import java.util.List;

/// What a look at the PC/SC service showed.
public sealed interface PcscLook {

    /// The service answers; no readers is an empty list.
    record Readers(List<Slot> slots) implements PcscLook {
        public Readers {
            slots = List.copyOf(slots);
        }
    }

    /// The service does not answer; `note` is for technicians.
    record Down(String note) implements PcscLook {}

    /// One reader.
    ///
    /// @param insertion grows whenever the card in the slot may be another one than before
    record Slot(String reader, boolean occupied, long insertion) {}
}
