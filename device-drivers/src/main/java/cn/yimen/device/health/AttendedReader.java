package cn.yimen.device.health;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Fault;
import cn.yimen.device.card.CardEvent;
import cn.yimen.device.card.IdentityReader;
import cn.yimen.device.card.ReaderConfig;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// A card reader; its test waits for a document and forgets at once what stands in it.
final class AttendedReader implements Attended {

    private final Visitor visitor = new Visitor();
    private final IdentityReader reader;

    AttendedReader(ReaderConfig config, InstantSource clock) {
        reader = IdentityReader.start(List.of(config), this::happened, _ -> {}, clock);
    }

    private void happened(CardEvent event) {
        switch (event) {
            case CardEvent.Read(var _, var photo) -> {
                photo.close();
                visitor.came(new SelfTest.Passed());
            }
            case CardEvent.Unreadable _ ->
                    visitor.came(new SelfTest.Failed(Fault.CARD_UNSUPPORTED));
            case CardEvent.Inserted _, CardEvent.KeyWanted _, CardEvent.Removed _ -> {}
        }
    }

    @Override
    public DeviceStatus status() {
        return reader.status();
    }

    @Override
    public SelfTest test(Duration atMost) {
        return visitor.await(atMost);
    }

    @Override
    public void close() {
        reader.close();
    }
}
