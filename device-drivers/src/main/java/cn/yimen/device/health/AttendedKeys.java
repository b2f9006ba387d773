package cn.yimen.device.health;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.keys.KeyBox;
import cn.yimen.device.keys.KeyLine;
import cn.yimen.device.link.LinkOpener;
import java.time.Duration;
import java.time.InstantSource;

/// A box of keys; its test waits for one of them.
final class AttendedKeys implements Attended {

    private final Visitor visitor = new Visitor();
    private final KeyBox keys;

    AttendedKeys(KeyLine<?> box, LinkOpener line, InstantSource clock) {
        keys = KeyBox.start(box, line, _ -> visitor.came(new SelfTest.Passed()), _ -> {}, clock);
    }

    @Override
    public DeviceStatus status() {
        return keys.status();
    }

    @Override
    public SelfTest test(Duration atMost) {
        return visitor.await(atMost);
    }

    @Override
    public void close() {
        keys.close();
    }
}
