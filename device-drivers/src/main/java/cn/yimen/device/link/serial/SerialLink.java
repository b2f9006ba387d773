package cn.yimen.device.link.serial;

import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.Inbox;
import cn.yimen.device.link.LinkLost;
import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortDataListener;
import com.fazecast.jSerialComm.SerialPortEvent;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A serial port as a [ByteLink].
///
/// The library's own read time-outs count in tenths of a second, too coarse for the gap between two
/// bytes of a scanned code: its listener thread fills an [Inbox] instead, and tells of an unplugged
/// port within a millisecond.
public final class SerialLink implements ByteLink, SerialPortDataListener {

    private static final int INBOX_BYTES = 65_536;

    private final SerialPort port;
    private final SerialSettings settings;
    private final Inbox inbox = new Inbox(INBOX_BYTES);

    private SerialLink(SerialPort port, SerialSettings settings) {
        this.port = port;
        this.settings = settings;
    }

    /// Opens the port exclusively. The library resolves symbolic links once, in `getCommPort`: an
    /// old object would open whatever has that number now, so each link asks afresh.
    public static SerialLink open(SerialSettings settings) throws LinkLost {
        SerialPort port;
        try {
            port = SerialPort.getCommPort(settings.port().toString());
        } catch (SerialPortInvalidPortException absent) {
            var lost = new LinkLost("no serial port " + settings.port(), true);
            lost.initCause(absent);
            throw lost;
        }
        port.setComPortParameters(
                settings.baud(), 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
        port.setFlowControl(flowBits(settings.flow()));
        port.setComPortTimeouts(SerialPort.TIMEOUT_NONBLOCKING, 0, 0);
        if (!port.openPort()) {
            throw new LinkLost(
                    "opening " + settings.port() + ", error " + port.getLastErrorCode(), true);
        }
        var link = new SerialLink(port, settings);
        if (!port.addDataListener(link)) {
            link.close();
            throw new LinkLost("listening to " + settings.port(), true);
        }
        return link;
    }

    private static int flowBits(SerialSettings.FlowControl flow) {
        return switch (flow) {
            case NONE -> SerialPort.FLOW_CONTROL_DISABLED;
            case RTS_CTS ->
                    SerialPort.FLOW_CONTROL_RTS_ENABLED | SerialPort.FLOW_CONTROL_CTS_ENABLED;
            case DTR_DSR ->
                    SerialPort.FLOW_CONTROL_DTR_ENABLED | SerialPort.FLOW_CONTROL_DSR_ENABLED;
        };
    }

    /// A dead port answers a write with 0 or -1, and so does one that died half-way through.
    /// Sending the first byte alone tells the two apart: when it is refused, nothing was accepted.
    @Override
    public void write(byte[] bytes) throws LinkLost {
        if (bytes.length == 0) {
            return;
        }
        if (inbox.hasEnded() || writeGuarded(Arrays.copyOf(bytes, 1)) != 1) {
            throw lostWriting(true);
        }
        byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
        if (rest.length > 0 && writeGuarded(rest) != rest.length) {
            throw lostWriting(false);
        }
    }

    /// A write to a device that holds us back blocks without end; only closing the port frees it.
    private int writeGuarded(byte[] bytes) {
        var tooLate =
                CompletableFuture.delayedExecutor(
                        settings.writeTimeout().toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> guard = CompletableFuture.runAsync(port::closePort, tooLate);
        try {
            return port.writeBytes(bytes, bytes.length);
        } finally {
            guard.cancel(false);
        }
    }

    private LinkLost lostWriting(boolean nothingAccepted) {
        inbox.end();
        return new LinkLost("writing to " + settings.port(), nothingAccepted);
    }

    @Override
    public byte[] read(Duration atMost) throws LinkLost {
        return inbox.take(atMost, settings.port().toString());
    }

    @Override
    public void discard() {
        inbox.clear();
    }

    @Override
    public void close() {
        inbox.end();
        port.closePort();
    }

    @Override
    public int getListeningEvents() {
        return SerialPort.LISTENING_EVENT_DATA_RECEIVED
                | SerialPort.LISTENING_EVENT_PORT_DISCONNECTED;
    }

    /// Called on the library's listener thread.
    @Override
    public void serialEvent(SerialPortEvent event) {
        switch (event.getEventType()) {
            case SerialPort.LISTENING_EVENT_DATA_RECEIVED -> received(event.getReceivedData());
            case SerialPort.LISTENING_EVENT_PORT_DISCONNECTED -> inbox.end();
            default -> {}
        }
    }

    private void received(byte[] bytes) {
        inbox.put(bytes);
        Arrays.fill(bytes, (byte) 0);
    }
}
