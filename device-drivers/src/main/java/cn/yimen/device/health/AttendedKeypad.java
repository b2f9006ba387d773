package cn.yimen.device.health;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.keypad.AccessKeypad;
import cn.yimen.device.link.LinkOpener;
import java.time.Duration;
import java.time.InstantSource;

/// The four keys; their test waits for one of them.
final class AttendedKeypad implements Attended {

    private final Visitor visitor = new Visitor();
    private final AccessKeypad keys;

    AttendedKeypad(LinkOpener line, InstantSource clock) {
        keys = AccessKeypad.start(line, _ -> visitor.came(new SelfTest.Passed()), _ -> {}, clock);
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
