package cn.yimen.device.config;

import cn.yimen.device.link.serial.SerialSettings.FlowControl;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// Where a device is found. An address outlives the plug: it says how the device is recognised, not
/// where it stands now.
public sealed interface LinkAddress {

    /// A serial port by name, best a stable one (`/dev/serial/by-id/…`, `/dev/serial/by-path/…`).
    record Serial(Path port, int baud, FlowControl flow) implements LinkAddress {}

    /// A USB adapter by maker and product, whatever port it gets.
    ///
    /// @param serialNumber needed only where two of the same kind are plugged in
    record Usb(int vendor, int product, Optional<String> serialNumber, int baud, FlowControl flow)
            implements LinkAddress {}

    /// A reader of the PC/SC service.
    ///
    /// @param reader part of its name; empty for any
    record Pcsc(String reader) implements LinkAddress {}

    /// A printer on the network.
    record Ipp(URI printer) implements LinkAddress {}

    /// A device file that takes bytes as they are (`/dev/usb/lp0`).
    record Raw(Path file) implements LinkAddress {}

    /// A folder into which a device's own program lays what it makes.
    record Folder(Path folder) implements LinkAddress {}

    /// The forms, by the word that begins them in the file.
    enum Form {
        SERIAL,
        USB,
        PCSC,
        IPP,
        RAW,
        FOLDER;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
