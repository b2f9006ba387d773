package cn.yimen.device.health;

import cn.yimen.device.DeviceStatus;
import java.time.Duration;

/// A device that is looked after: it can be asked how it is, and told to show that it works.
public interface Attended extends AutoCloseable {

    DeviceStatus status();

    /// Does something that a person can see: prints a slip, reads a card, scans a code. Blocks
    /// until that is done or the time is up.
    SelfTest test(Duration atMost);

    @Override
    void close();
}
