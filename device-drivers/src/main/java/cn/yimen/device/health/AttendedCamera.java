package cn.yimen.device.health;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Fault;
import cn.yimen.device.camera.CameraConfig;
import cn.yimen.device.camera.FolderCamera;
import cn.yimen.device.camera.Shot;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/// A document camera; its test takes a picture, and waits for its key where it has one.
final class AttendedCamera implements Attended {

    private final CameraConfig config;
    private final FolderCamera camera;

    AttendedCamera(CameraConfig config, InstantSource clock) {
        this.config = config;
        camera = FolderCamera.start(config, _ -> {}, clock);
    }

    @Override
    public DeviceStatus status() {
        return camera.status();
    }

    @Override
    public SelfTest test(Duration atMost) {
        var asked = camera.take();
        var end =
                asked.completeOnTimeout(
                                new Shot.NotTaken(Shot.Why.NOTHING_CAME, ""),
                                atMost.toMillis(),
                                TimeUnit.MILLISECONDS)
                        .join();
        return switch (end) {
            case Shot.Taken(var picture) -> {
                picture.close();
                yield new SelfTest.Passed();
            }
            case Shot.NotTaken(var why, var _) when why == Shot.Why.NOTHING_CAME ->
                    config.shutter().isPresent()
                            ? new SelfTest.Failed(Fault.NO_ANSWER)
                            : new SelfTest.NobodyCame();
            case Shot.NotTaken _ -> new SelfTest.Failed(Fault.HARDWARE);
        };
    }

    @Override
    public void close() {
        camera.close();
    }
}
