package cn.yimen.device.card;

import cn.yimen.device.Fault;
import cn.yimen.device.link.CardLink;
import cn.yimen.device.link.pcsc.PcscLook;
import cn.yimen.device.link.pcsc.PcscLook.Slot;
import cn.yimen.device.link.pcsc.PcscPort;
import java.time.Duration;
import java.util.List;

/// A PC/SC reader, or several whose names match: then the first with a card counts.
final class PcscPlace implements CardPlace {

    private final ReaderConfig.Pcsc config;
    private final PcscPort port;

    PcscPlace(ReaderConfig.Pcsc config) {
        this.config = config;
        this.port = new PcscPort(config.answerLimit());
    }

    @Override
    public Sight watch(Duration atMost) {
        return switch (port.look(atMost)) {
            case PcscLook.Down(var note) -> new Sight.Blind(Fault.SERVICE_DOWN, note);
            case PcscLook.Readers(var slots) -> sight(slots);
        };
    }

    @Override
    public CardReading read(String reader, boolean afresh) {
        try (CardLink link = port.link(reader)) {
            return new BlockReading(link, config.withPhoto()).read(afresh);
        }
    }

    @Override
    public void close() {
        port.close();
    }

    private Sight sight(List<Slot> slots) {
        List<Slot> ours =
                slots.stream().filter(slot -> slot.reader().contains(config.readerName())).toList();
        if (ours.isEmpty()) {
            return new Sight.Blind(Fault.LINK_LOST, "no such reader");
        }
        return ours.stream()
                .filter(Slot::occupied)
                .findFirst()
                .<Sight>map(slot -> new Sight.Occupied(slot.reader(), slot.insertion()))
                .orElseGet(Sight.Vacant::new);
    }
}
