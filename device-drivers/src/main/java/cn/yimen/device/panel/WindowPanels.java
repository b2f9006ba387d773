package cn.yimen.device.panel;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.serial.Call;
import cn.yimen.device.serial.Framing;
import cn.yimen.device.serial.LineConfig;
import cn.yimen.device.serial.SerialDevice;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;

/// The window panels on one line. What is wanted of a panel stays wanted: it is shown again when
/// the panel, its power or the line come back. Its methods may be called from any thread.
public final class WindowPanels implements AutoCloseable {

    private static final Duration SHOWN = Duration.ofSeconds(5);

    /// Longer than 3.5 characters at 9,600 baud, and than panels take to turn their line round.
    private static final Duration SILENCE = Duration.ofMillis(5);

    private static final int MOST_WAITING = 256;

    private final SerialDevice<byte[]> device;
    private final PanelCare care;

    private WindowPanels(SerialDevice<byte[]> device, PanelCare care) {
        this.device = device;
        this.care = care;
    }

    /// Starts the line's thread; the listener is called on it.
    public static WindowPanels start(
            PanelConfig config, Consumer<DeviceStatus> statuses, InstantSource clock) {
        var care = new PanelCare(config);
        var line =
                LineConfig.answering("window-panels", config.link())
                        .silentFor(SILENCE)
                        .waiting(MOST_WAITING);
        return new WindowPanels(
                SerialDevice.start(line, Framing::none, care, statuses, clock), care);
    }

    /// Of the line: one silent panel leaves the others usable.
    public DeviceStatus status() {
        return device.status();
    }

    /// What is known of each panel, by address.
    public Map<Integer, PanelHealth> health() {
        return care.health();
    }

    /// Wants this of one panel; a newer wish replaces an older one that waits.
    public Call<Boolean> show(int address, PanelContent content) {
        care.want(address, content);
        return device.call(line -> care.bring(line, address), SHOWN);
    }

    /// Wants this brightness of all panels that have one, each as it is told next.
    ///
    /// @param percent 0–100
    public void brightness(int percent) {
        care.wantBrightness(percent);
    }

    @Override
    public void close() {
        device.close();
    }
}
