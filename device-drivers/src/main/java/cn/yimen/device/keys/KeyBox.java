package cn.yimen.device.keys;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.serial.HeadedFraming;
import cn.yimen.device.serial.LineConfig;
import cn.yimen.device.serial.SerialDevice;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// A box whose keys are heard whenever they are pressed. Its methods may be called from any thread.
public final class KeyBox implements AutoCloseable {

    /// A pause between two bytes that ends a frame.
    public static final Duration GAP = Duration.ofMillis(50);

    private static final Duration TOLD = Duration.ofSeconds(2);

    private final SerialDevice<KeyFrame> device;

    private KeyBox(SerialDevice<KeyFrame> device) {
        this.device = device;
    }

    /// Starts the box's thread; both listeners are called on it and must return quickly.
    ///
    /// @param pressed hears each press once
    public static <K> KeyBox start(
            KeyLine<K> box,
            LinkOpener link,
            Consumer<K> pressed,
            Consumer<DeviceStatus> statuses,
            InstantSource clock) {
        var begun = new CompletableFuture<SerialDevice<KeyFrame>>();
        Consumer<byte[]> say =
                bytes -> {
                    var _ =
                            begun.thenAccept(device -> {
                                var _ = device.call(line -> line.tell(bytes, true), TOLD);
                            });
                };
        var device =
                SerialDevice.start(
                        LineConfig.speaking(box.name(), link, GAP),
                        () -> new HeadedFraming<>(box.frames()),
                        new KeyCare<>(box, pressed, say),
                        statuses,
                        clock);
        begun.complete(device);
        return new KeyBox(device);
    }

    public DeviceStatus status() {
        return device.status();
    }

    @Override
    public void close() {
        device.close();
    }
}
