package cn.yimen.device.link.serial;

import cn.yimen.device.link.LinkOpener;
import java.nio.file.Path;
import java.time.Duration;

/// A serial port and its speed; always 8 data bits, no parity, 1 stop bit.
///
/// @param port device file; best a stable name made by udev, for a replugged adapter changes its
///   number
/// @param baud bits a second on the wire
/// @param flow how the device holds us back when its buffer is full
/// @param writeTimeout how long a held-back device may hold up one write before the link counts as
///   lost
public record SerialSettings(Path port, int baud, FlowControl flow, Duration writeTimeout) {

    /// How a device says "wait". A ticket printer needs none: a ticket fits into its buffer. With
    /// it, a printer that restarts in the middle of a ticket would get the rest later, and confirm
    /// half a ticket.
    public enum FlowControl {
        NONE,
        RTS_CTS,
        /// DTR/DSR, the default of many ticket printers.
        DTR_DSR
    }

    public static SerialSettings of(Path port, int baud) {
        return new SerialSettings(port, baud, FlowControl.NONE, Duration.ofSeconds(5));
    }

    public SerialSettings with(FlowControl newFlow) {
        return new SerialSettings(port, baud, newFlow, writeTimeout);
    }

    public LinkOpener opener() {
        return () -> SerialLink.open(this);
    }
}
