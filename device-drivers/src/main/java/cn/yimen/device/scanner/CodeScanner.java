package cn.yimen.device.scanner;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.serial.Call;
import cn.yimen.device.serial.LineConfig;
import cn.yimen.device.serial.SerialDevice;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;

/// A scanner: tells each code once, and heals by itself when it is plugged in again. Its methods
/// may be called from any thread.
///
/// One whose make is known is asked every 5 s whether it is there. Of any other, ready means only
/// that its line is open.
public final class CodeScanner implements AutoCloseable {

    private static final Duration COMMAND = Duration.ofSeconds(3);

    private final SerialDevice<ScanFrame> device;
    private final ScannerCare care;
    private final CommandSet commands;

    private CodeScanner(SerialDevice<ScanFrame> device, ScannerCare care, CommandSet commands) {
        this.device = device;
        this.care = care;
        this.commands = commands;
    }

    /// Starts the scanner's thread; both listeners are called on it.
    public static CodeScanner start(
            ScannerConfig config,
            Consumer<Scanned> codes,
            Consumer<DeviceStatus> statuses,
            InstantSource clock) {
        var care = new ScannerCare(config, codes, new RepeatFilter(config.repeatWithin(), clock));
        boolean menu = config.make() == ScannerMake.HONEYWELL;
        var device =
                SerialDevice.start(
                        LineConfig.speaking("code-scanner", config.link(), config.gap()),
                        () -> new ScanFrames(config.suffix(), menu),
                        care,
                        statuses,
                        clock);
        return new CodeScanner(device, care, config.make().commands());
    }

    public DeviceStatus status() {
        return device.status();
    }

    /// Tells a scanner that works on command to look for a code, or to stop; told again when its
    /// line was away.
    public Call<String> look(boolean on) {
        care.looking(on);
        return tell(new ScannerCommand.Look(on));
    }

    /// Tells it anything else; its answer is for technicians.
    public Call<String> tell(ScannerCommand command) {
        return device.call(line -> commands.carryOut(command, line), COMMAND);
    }

    @Override
    public void close() {
        device.close();
    }
}
