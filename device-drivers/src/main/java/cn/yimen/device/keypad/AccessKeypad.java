package cn.yimen.device.keypad;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.serial.HeadedFraming;
import cn.yimen.device.serial.LineConfig;
import cn.yimen.device.serial.SerialDevice;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// A pad of four keys below the screen. Its methods may be called from any thread.
public final class AccessKeypad implements AutoCloseable {

    private static final Duration GAP = Duration.ofMillis(50);
    private static final Duration TOLD = Duration.ofSeconds(2);

    private final SerialDevice<KeypadFrame> device;

    private AccessKeypad(SerialDevice<KeypadFrame> device) {
        this.device = device;
    }

    /// Starts the pad's thread; both listeners are called on it and must return quickly.
    ///
    /// @param pressed hears each press once
    public static AccessKeypad start(
            LinkOpener link,
            Consumer<KeyPress> pressed,
            Consumer<DeviceStatus> statuses,
            InstantSource clock) {
        var begun = new CompletableFuture<SerialDevice<KeypadFrame>>();
        Consumer<byte[]> say =
                bytes -> {
                    var _ =
                            begun.thenAccept(device -> {
                                var _ = device.call(line -> line.tell(bytes, true), TOLD);
                            });
                };
        var device =
                SerialDevice.start(
                        LineConfig.speaking("access-keypad", link, GAP),
                        () -> new HeadedFraming<>(new KeypadForm()),
                        new KeypadCare(pressed, say),
                        statuses,
                        clock);
        begun.complete(device);
        return new AccessKeypad(device);
    }

    public DeviceStatus status() {
        return device.status();
    }

    @Override
    public void close() {
        device.close();
    }
}
