package cn.yimen.device.config;

import cn.yimen.device.card.PcscReader;
import cn.yimen.device.card.ReaderConfig;
import cn.yimen.device.card.sdt.SdtReader;
import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.link.raw.RawLink;
import cn.yimen.device.link.serial.SerialPorts;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.link.serial.UsbAddress;
import cn.yimen.device.printer.PrinterConfig;
import cn.yimen.device.printer.PrinterProfile;
import cn.yimen.device.scanner.ScannerConfig;
import cn.yimen.device.scanner.Suffix;
import cn.yimen.device.scanner.Trigger;
import java.util.Locale;

/// Entries of the list as the configurations of their devices.
public final class Fitting {

    private Fitting() {}

    public static PrinterConfig printer(DeviceEntry entry) {
        var profile =
                entry.model().equals("narrow") ? PrinterProfile.narrow() : PrinterProfile.wide();
        return PrinterConfig.of(line(entry), profile);
    }

    public static ScannerConfig scanner(DeviceEntry entry) {
        var suffix = entry.setting("suffix").orElse("cr").toUpperCase(Locale.ROOT);
        var trigger =
                switch (entry.model()) {
                    case "honeywell" -> Trigger.HONEYWELL;
                    case "newland" -> Trigger.NEWLAND;
                    case "gm65" -> Trigger.GM65;
                    default -> Trigger.ALWAYS;
                };
        return ScannerConfig.of(line(entry), Suffix.valueOf(suffix)).triggeredBy(trigger);
    }

    /// On a line stands an SDT reader, whose speed is found out.
    public static ReaderConfig reader(DeviceEntry entry) {
        return switch (entry.link()) {
            case LinkAddress.Pcsc(var reader) -> PcscReader.named(reader);
            case LinkAddress other ->
                    SdtReader.over(entry.name(), speed -> line(entry.name(), other, speed.baud()));
        };
    }

    /// The line to a device that speaks over one, at the speed of the list.
    public static LinkOpener line(DeviceEntry entry) {
        int baud =
                switch (entry.link()) {
                    case LinkAddress.Serial serial -> serial.baud();
                    case LinkAddress.Usb usb -> usb.baud();
                    case LinkAddress.Pcsc _, LinkAddress.Ipp _, LinkAddress.Raw _ -> 0;
                };
        return line(entry.name(), entry.link(), baud);
    }

    private static LinkOpener line(String name, LinkAddress address, int baud) {
        return switch (address) {
            case LinkAddress.Serial(var port, var _, var flow) ->
                    SerialSettings.of(port, baud).with(flow).opener();
            case LinkAddress.Usb(var vendor, var product, var number, var _, var flow) ->
                    SerialPorts.opener(
                            new UsbAddress(vendor, product, number),
                            port -> SerialSettings.of(port, baud).with(flow));
            case LinkAddress.Raw(var file) -> () -> RawLink.open(file);
            case LinkAddress.Pcsc _, LinkAddress.Ipp _ ->
                    throw new IllegalArgumentException(name + " has no line");
        };
    }
}
