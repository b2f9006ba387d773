package cn.yimen.device.board;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.modbus.ModbusReply;
import cn.yimen.device.serial.Call;
import cn.yimen.device.serial.Framing;
import cn.yimen.device.serial.LineConfig;
import cn.yimen.device.serial.SerialDevice;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// An IO board: tells when a door, a key or a sensor changes, and switches lamps and locks. An open
/// door makes the machine suspect ([cn.yimen.device.Fault#TAMPERED]). Its methods may be called
/// from any thread.
public final class IoBoard implements AutoCloseable {

    private static final Duration SWITCHED = Duration.ofSeconds(2);

    /// Longer than 3.5 characters at 9,600 baud.
    private static final Duration SILENCE = Duration.ofMillis(5);

    private final SerialDevice<byte[]> device;
    private final BoardCare care;

    private IoBoard(SerialDevice<byte[]> device, BoardCare care) {
        this.device = device;
        this.care = care;
    }

    /// Starts the board's thread; both listeners are called on it.
    ///
    /// @param changes hears of an input's first known state and of each change; told afresh after
    ///   the board was away
    public static IoBoard start(
            BoardConfig config,
            BiConsumer<BoardInput, Boolean> changes,
            Consumer<DeviceStatus> statuses,
            InstantSource clock) {
        var care = new BoardCare(config, changes);
        var device =
                SerialDevice.start(
                        LineConfig.answering("io-board", config.link()).silentFor(SILENCE),
                        Framing::none,
                        care,
                        statuses,
                        clock);
        return new IoBoard(device, care);
    }

    public DeviceStatus status() {
        return device.status();
    }

    /// Switches an output, and again after the board was away.
    public Call<Boolean> set(BoardOutput output, boolean on) {
        care.want(output, on);
        return device.call(line -> care.set(line, output, on).map(IoBoard::isWritten), SWITCHED);
    }

    private static boolean isWritten(ModbusReply reply) {
        return reply instanceof ModbusReply.Written;
    }

    @Override
    public void close() {
        device.close();
    }
}
