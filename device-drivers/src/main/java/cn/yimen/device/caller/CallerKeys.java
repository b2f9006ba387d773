package cn.yimen.device.caller;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.serial.HeadedFraming;
import cn.yimen.device.serial.LineConfig;
import cn.yimen.device.serial.SerialDevice;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// A box of keys at a window. Its methods may be called from any thread.
public final class CallerKeys implements AutoCloseable {

    private static final Duration GAP = Duration.ofMillis(50);
    private static final Duration TOLD = Duration.ofSeconds(2);

    private final SerialDevice<CallerFrame> device;

    private CallerKeys(SerialDevice<CallerFrame> device) {
        this.device = device;
    }

    /// Starts the box's thread; both listeners are called on it and must return quickly.
    ///
    /// @param pressed hears the number of each key that is pressed, 1 to 16, once for each press
    public static CallerKeys start(
            LinkOpener link,
            IntConsumer pressed,
            Consumer<DeviceStatus> statuses,
            InstantSource clock) {
        var begun = new CompletableFuture<SerialDevice<CallerFrame>>();
        Consumer<byte[]> say =
                bytes -> {
                    var _ =
                            begun.thenAccept(device -> {
                                var _ = device.call(line -> line.tell(bytes, true), TOLD);
                            });
                };
        var device =
                SerialDevice.start(
                        LineConfig.speaking("caller-keys", link, GAP),
                        () -> new HeadedFraming<>(new CallerForm()),
                        new CallerCare(pressed, say),
                        statuses,
                        clock);
        begun.complete(device);
        return new CallerKeys(device);
    }

    public DeviceStatus status() {
        return device.status();
    }

    @Override
    public void close() {
        device.close();
    }
}
