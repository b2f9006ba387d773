package cn.yimen.device.health;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.ups.Ups;
import cn.yimen.device.ups.UpsConfig;
import java.time.Duration;
import java.time.InstantSource;

/// A UPS; its test asks for a reading. The battery is not tested: that is for when nobody waits.
final class AttendedUps implements Attended {

    private final Ups ups;

    AttendedUps(UpsConfig config, InstantSource clock) {
        ups = Ups.start(config, _ -> {}, _ -> {}, clock);
    }

    @Override
    public DeviceStatus status() {
        return ups.status();
    }

    @Override
    public SelfTest test(Duration atMost) {
        return Answers.await(ups.read());
    }

    @Override
    public void close() {
        ups.close();
    }
}
