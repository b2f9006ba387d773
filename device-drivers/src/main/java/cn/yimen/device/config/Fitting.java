package cn.yimen.device.config;

import cn.yimen.device.a4.A4Config;
import cn.yimen.device.board.BoardConfig;
import cn.yimen.device.board.BoardInput;
import cn.yimen.device.board.BoardOutput;
import cn.yimen.device.camera.CameraConfig;
import cn.yimen.device.card.CardApplication;
import cn.yimen.device.card.IdentityBlocks;
import cn.yimen.device.card.PcscReader;
import cn.yimen.device.card.ReaderConfig;
import cn.yimen.device.card.sdt.SdtReader;
import cn.yimen.device.card.social.SocialCards;
import cn.yimen.device.card.travel.TravelConfig;
import cn.yimen.device.card.travel.TravelDocuments;
import cn.yimen.device.card.travel.TrustList;
import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.link.raw.RawLink;
import cn.yimen.device.link.raw.RawSettings;
import cn.yimen.device.link.serial.SerialPorts;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.link.serial.UsbAddress;
import cn.yimen.device.panel.PanelCharacters;
import cn.yimen.device.panel.PanelConfig;
import cn.yimen.device.panel.PanelFamily;
import cn.yimen.device.printer.PrinterConfig;
import cn.yimen.device.printer.PrinterProfile;
import cn.yimen.device.printer.PrinterProfiles;
import cn.yimen.device.printer.ProfileReading;
import cn.yimen.device.scanner.ScannerConfig;
import cn.yimen.device.scanner.ScannerMake;
import cn.yimen.device.scanner.Suffix;
import cn.yimen.device.ups.UpsConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Entries of the list as the configurations of their devices.
public final class Fitting {

    private static final Duration POLL = Duration.ofMillis(200);

    private Fitting() {}

    public static PrinterConfig printer(DeviceEntry entry) {
        return PrinterConfig.of(printerLine(entry), profile(entry));
    }

    static PrinterProfile profile(DeviceEntry entry) {
        var folder = Path.of(entry.setting(EntrySheet.PROFILES).orElse(DeviceFile.PROFILES));
        return switch (PrinterProfiles.named(entry.model(), folder)) {
            case ProfileReading.Whole(var profile) -> profile;
            case ProfileReading.Flawed(var flaws) ->
                    throw new IllegalArgumentException(entry.name() + ": " + flaws);
        };
    }

    /// A model that never answers need not be readable.
    private static LinkOpener printerLine(DeviceEntry entry) {
        return entry.link() instanceof LinkAddress.Raw(var file) && !profile(entry).answers()
                ? RawSettings.outOnly(file).opener()
                : line(entry);
    }

    public static ScannerConfig scanner(DeviceEntry entry) {
        var suffix = Suffix.valueOf(constant(entry.setting("suffix").orElse("cr")));
        var mode = ScannerConfig.Mode.valueOf(constant(entry.setting("mode").orElse("as-set")));
        return ScannerConfig.of(line(entry), suffix)
                .commanded(ScannerMake.valueOf(constant(entry.model())), mode);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    public static UpsConfig ups(DeviceEntry entry) {
        return UpsConfig.of(line(entry));
    }

    public static PanelConfig panels(DeviceEntry entry) {
        return new PanelConfig(
                line(entry),
                new PanelFamily.TextFrames(OptionalInt.empty()),
                PanelCharacters.valueOf(constant(entry.setting("characters").orElse("gb2312"))),
                SettingsSheet.wholes(entry.settings().getOrDefault("addresses", "")));
    }

    public static A4Config a4(DeviceEntry entry) {
        return switch (entry.link()) {
            case LinkAddress.Ipp(var printer) ->
                    A4Config.of(printer, entry.settings().getOrDefault("machine", ""));
            default -> throw new IllegalArgumentException(entry.name() + " is not on a network");
        };
    }

    public static CameraConfig camera(DeviceEntry entry) {
        return switch (entry.link()) {
            case LinkAddress.Folder(var folder) ->
                    CameraConfig.of(folder, entry.setting("shutter").map(Path::of));
            default -> throw new IllegalArgumentException(entry.name() + " has no folder");
        };
    }

    /// Inputs and outputs in the order in which they are wired in our machines.
    public static BoardConfig board(DeviceEntry entry) {
        return new BoardConfig(
                line(entry),
                Integer.parseInt(entry.setting("address").orElse("1")),
                Map.of(
                        BoardInput.DOOR,
                        0,
                        BoardInput.PRESENCE,
                        1,
                        BoardInput.HELP_KEY,
                        2,
                        BoardInput.HEADSET,
                        3),
                Map.of(BoardOutput.LIGHT, 0, BoardOutput.OUTLET_LIGHT, 1, BoardOutput.LOCK, 2),
                POLL);
    }

    /// On a line stands an SDT reader, whose speed is found out. At PC/SC every kind of card is
    /// read, passports and permits where authorities are named.
    public static ReaderConfig reader(DeviceEntry entry, InstantSource clock) {
        return switch (entry.link()) {
            case LinkAddress.Pcsc(var reader) ->
                    PcscReader.named(reader).reading(cards(entry, clock));
            case LinkAddress other ->
                    SdtReader.over(entry.name(), speed -> line(entry.name(), other, speed.baud()));
        };
    }

    private static CardApplication[] cards(DeviceEntry entry, InstantSource clock) {
        var usual = Stream.of(new IdentityBlocks(false), new SocialCards());
        var travel =
                entry.setting(EntrySheet.AUTHORITIES).stream()
                        .map(folder -> TravelConfig.trusting(authorities(entry, folder)))
                        .map(config -> new TravelDocuments(config, _ -> {}, clock));
        return Stream.concat(usual, travel).toArray(CardApplication[]::new);
    }

    private static TrustList authorities(DeviceEntry entry, String folder) {
        try {
            return TrustList.load(Path.of(folder)).list();
        } catch (IOException e) {
            throw new IllegalArgumentException(entry.name() + ": " + folder, e);
        }
    }

    /// The line to a device that speaks over one, at the speed of the list.
    public static LinkOpener line(DeviceEntry entry) {
        int baud =
                switch (entry.link()) {
                    case LinkAddress.Serial serial -> serial.baud();
                    case LinkAddress.Usb usb -> usb.baud();
                    default -> 0;
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
            case LinkAddress.Pcsc _, LinkAddress.Ipp _, LinkAddress.Folder _ ->
                    throw new IllegalArgumentException(name + " has no line");
        };
    }
}
