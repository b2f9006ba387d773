package cn.yimen.kiosk.app;

import cn.yimen.client.ServerAddresses;
import cn.yimen.device.config.DeviceFile;
import cn.yimen.device.config.DeviceList;
import cn.yimen.device.config.DeviceListReading;
import cn.yimen.device.config.Problem;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.kiosk.platform.Profile;
import cn.yimen.kiosk.screen.Appearance;
import cn.yimen.uplink.PlatformLink;
import cn.yimen.uplink.checkin.BookingKeys;
import cn.yimen.uplink.seal.SealRoots;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the command line of a kiosk says.
///
/// @param servers the first is asked, the others where it does not answer; none where the machine
///   belongs to no hall server
/// @param files where it keeps what it knows
/// @param devices what the machine is made of; nothing where no list is named
/// @param appearance the region's looks, and when the room is dark
/// @param platform the way to the province; empty where the machine has none of its own
/// @param trusted by what it verifies seals and codes alone
/// @param headset part of the name of the sound device that only the headset is on; `wav:FOLDER`
///   writes into a folder what would be heard
record KioskOptions(
        Profile profile,
        List<URI> servers,
        DeviceId device,
        Files files,
        DeviceList devices,
        PanelOptions panel,
        Appearance appearance,
        Optional<PlatformLink> platform,
        Trusted trusted,
        Optional<String> headset) {

    static final String USAGE =
            """
            KioskMain [--profile hall|unattended|outlet|post] --server URL[,URL…] --device K1
                      --data DIR [--platform URL --platform-key FILE --hall-code CODE
                      [--platform-ca PEM] [--platform-codes FILE]
                      [--platform-identity P12 --platform-password FILE]
                      [--seal-roots PEM] [--booking-keys PEM]]
                      [--record-key FILE] [--upkeep FILE]
                      [--devices devices.yaml] [--headset DEVICE|wav:FOLDER]
                      [--panel portrait|landscape|square] [--fit 0.5 --at x,y]
                      [--brand FOLDER] [--night 19:30-7:00|always]
            It fills the screen, in the panel nearest to its shape; --fit and --at make a window.
            An outlet or a post needs --platform, and no --server.\
            """;

    /// Where the machine keeps what it knows.
    ///
    /// @param data directory of the kiosk's own journal and its key
    /// @param recordKey seals what people leave; better on another medium than the data
    /// @param upkeep who may open the maintenance desk; nobody where it is empty
    record Files(Path data, Path recordKey, Optional<Path> upkeep) {}

    /// What the machine's owner gave it to verify by, whatever the province says.
    record Trusted(SealRoots seals, BookingKeys bookings) {}

    Path data() {
        return files.data();
    }

    private static final List<String> NEEDED = List.of("--device", "--data");
    private static final Set<String> OPTIONAL =
            Set.of("--profile", "--server", "--record-key", "--upkeep", "--devices", "--headset");

    /// What came of reading the command line.
    sealed interface Parsed {

        record Sound(KioskOptions options) implements Parsed {}

        /// @param sentence for whoever typed it
        record Unsound(String sentence) implements Parsed {}
    }

    static Parsed parse(List<String> arguments) {
        try {
            return new Parsed.Sound(read(values(arguments)));
        } catch (WrongOption e) {
            return new Parsed.Unsound(e.sentence());
        }
    }

    private static KioskOptions read(Map<String, String> values) throws WrongOption {
        for (var needed : NEEDED) {
            if (!values.containsKey(needed)) {
                throw new WrongOption(needed + " is missing; use " + USAGE);
            }
        }
        var profile = profile(values);
        var data = Path.of(value(values, "--data"));
        return new KioskOptions(
                profile,
                values.containsKey("--server") ? servers(value(values, "--server")) : List.of(),
                new DeviceId(value(values, "--device")),
                new Files(
                        data,
                        optional(values, "--record-key")
                                .map(Path::of)
                                .orElse(data.resolve("records.key")),
                        optional(values, "--upkeep").map(Path::of)),
                devices(optional(values, "--devices")),
                PanelOptions.read(values),
                AppearanceOptions.read(values),
                PlatformOptions.read(values),
                PlatformOptions.trusted(values),
                optional(values, "--headset"));
    }

    private static Profile profile(Map<String, String> values) throws WrongOption {
        var word = optional(values, "--profile").orElse(Profile.HALL.word());
        var profile =
                Profile.of(word)
                        .orElseThrow(() ->
                                new WrongOption("--profile " + word + " is none; use " + USAGE));
        var needed = profile.needsHall() ? "--server" : "--platform";
        if (!values.containsKey(needed)) {
            throw new WrongOption(needed + " is missing; use " + USAGE);
        }
        return profile;
    }

    private static Map<String, String> values(List<String> arguments) throws WrongOption {
        var values = new HashMap<String, String>();
        for (int i = 0; i < arguments.size(); i += 2) {
            var name = arguments.get(i);
            if (!isKnown(name)) {
                throw new WrongOption("unknown option " + name + "; use " + USAGE);
            }
            if (i + 1 == arguments.size() || arguments.get(i + 1).isBlank()) {
                throw new WrongOption(name + " has no value; use " + USAGE);
            }
            values.put(name, arguments.get(i + 1));
        }
        return values;
    }

    private static boolean isKnown(String name) {
        return NEEDED.contains(name)
                || OPTIONAL.contains(name)
                || PanelOptions.has(name)
                || AppearanceOptions.has(name)
                || PlatformOptions.has(name);
    }

    private static List<URI> servers(String text) throws WrongOption {
        return ServerAddresses.read(text)
                .orElseThrow(() ->
                        new WrongOption(
                                "--server "
                                        + text
                                        + " is no address like http://127.0.0.1:7080, nor several"
                                        + " with commas between them"));
    }

    private static DeviceList devices(Optional<String> file) throws WrongOption {
        if (file.isEmpty()) {
            return DeviceList.none();
        }
        return switch (DeviceFile.read(Path.of(file.get()))) {
            case DeviceListReading.Sound(var list) -> list;
            case DeviceListReading.Unsound(var problems) ->
                    throw new WrongOption(
                            problems.stream()
                                    .map(Problem::toString)
                                    .collect(Collectors.joining("\n")));
        };
    }

    private static Optional<String> optional(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name));
    }

    private static String value(Map<String, String> values, String name) {
        return optional(values, name).orElseThrow();
    }
}
