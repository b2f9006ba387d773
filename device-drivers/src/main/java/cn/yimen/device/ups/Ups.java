package cn.yimen.device.ups;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.serial.Call;
import cn.yimen.device.serial.LineConfig;
import cn.yimen.device.serial.SerialDevice;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;

/// A UPS: watches the mains, and says when the machine is to be shut down in order. Its methods may
/// be called from any thread.
public final class Ups implements AutoCloseable {

    private static final Duration ASKED = Duration.ofSeconds(3);

    private final SerialDevice<String> device;

    private Ups(SerialDevice<String> device) {
        this.device = device;
    }

    /// Starts the UPS's thread; both listeners are called on it.
    public static Ups start(
            UpsConfig config,
            Consumer<PowerEvent> events,
            Consumer<DeviceStatus> statuses,
            InstantSource clock) {
        var care = new UpsCare(config, events, clock);
        var line = LineConfig.answering("ups", config.link());
        return new Ups(SerialDevice.start(line, UpsLines::new, care, statuses, clock));
    }

    public DeviceStatus status() {
        return device.status();
    }

    /// What it says now.
    public Call<UpsReading> read() {
        return device.ask(UpsCare.status(), ASKED);
    }

    /// Lets it test its battery for ten seconds. Megatec does not answer that: the next reading
    /// says whether it does.
    public Call<Boolean> testBattery() {
        return device.call(line -> line.tell("T\r".getBytes(US_ASCII), true), ASKED);
    }

    @Override
    public void close() {
        device.close();
    }
}
