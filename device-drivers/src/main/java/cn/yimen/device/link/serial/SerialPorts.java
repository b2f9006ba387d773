package cn.yimen.device.link.serial;

import cn.yimen.device.link.LinkLost;
import cn.yimen.device.link.LinkOpener;
import com.fazecast.jSerialComm.SerialPort;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The serial ports that this machine has now. Pseudo-terminals are not among them.
public final class SerialPorts {

    private SerialPorts() {}

    /// One port.
    ///
    /// @param usb what its adapter says of itself; empty for a port that is no USB adapter
    public record Found(Path port, String description, Optional<UsbAddress> usb) {}

    public static List<Found> list() {
        return Arrays.stream(SerialPort.getCommPorts()).map(SerialPorts::found).toList();
    }

    private static Found found(SerialPort port) {
        boolean usb = port.getVendorID() > 0;
        return new Found(
                Path.of(port.getSystemPortPath()),
                port.getDescriptivePortName(),
                usb ? Optional.of(address(port)) : Optional.empty());
    }

    private static UsbAddress address(SerialPort port) {
        var number = Optional.of(port.getSerialNumber()).filter(text -> !text.equals("Unknown"));
        return new UsbAddress(port.getVendorID(), port.getProductID(), number);
    }

    /// Opens the one port with this adapter, wherever it stands by then.
    public static LinkOpener opener(UsbAddress wanted, Function<Path, SerialSettings> settings) {
        return () -> SerialLink.open(settings.apply(port(wanted, list())));
    }

    /// Two that fit are as bad as none: a printer must not be taken for a scanner.
    static Path port(UsbAddress wanted, List<Found> ports) throws LinkLost {
        var fitting =
                ports.stream()
                        .filter(found -> found.usb().filter(usb -> fits(wanted, usb)).isPresent())
                        .toList();
        if (fitting.size() != 1) {
            throw new LinkLost(fitting.size() + " adapters " + wanted + " are plugged in", true);
        }
        return fitting.getFirst().port();
    }

    private static boolean fits(UsbAddress wanted, UsbAddress there) {
        return wanted.vendor() == there.vendor()
                && wanted.product() == there.product()
                && wanted.serialNumber()
                        .map(number -> there.serialNumber().filter(number::equals).isPresent())
                        .orElse(true);
    }
}
