package cn.yimen.kiosk.app;

import cn.yimen.client.trust.AccessOptions;
import cn.yimen.device.config.DeviceFile;
import cn.yimen.device.config.DeviceList;
import cn.yimen.device.config.DeviceListReading;
import cn.yimen.device.health.Probe;
import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.OptionTable;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.config.WrongValue;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.pack.PackIntake;
import cn.yimen.hall.pack.PackOptions;
import cn.yimen.hall.pack.SettingsPack;
import cn.yimen.hall.pack.Settled;
import cn.yimen.kiosk.flow.Assistance;
import cn.yimen.kiosk.flow.Machine;
import cn.yimen.kiosk.platform.Profile;
import cn.yimen.kiosk.screen.Appearance;
import cn.yimen.uplink.PlatformLink;
import cn.yimen.uplink.checkin.BookingKeys;
import cn.yimen.uplink.seal.SealRoots;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the options of a kiosk say.
///
/// @param servers the first is asked, the others where it does not answer; none where the machine
///   belongs to no hall server
/// @param device [#UNNAMED] where only the hall says what it calls the machine
/// @param place where the machine stands, in the hall's own words; may be empty
/// @param files where it keeps what it knows
/// @param devices what the machine is made of; nothing where no list is named
/// @param appearance the region's looks, and when the room is dark
/// @param platform the way to the province; empty where the machine has none of its own
/// @param trusted by what it verifies seals and codes alone
/// @param headset part of the name of the sound device that only the headset is on; `wav:FOLDER`
///   writes into a folder what would be heard
/// @param code with which it enrols before it starts; empty where it has its identity, or gets it
///   at its first start
/// @param helpers who is asked where nobody stands beside it
record KioskOptions(
        Profile profile,
        List<URI> servers,
        DeviceId device,
        String place,
        Files files,
        DeviceList devices,
        PanelOptions panel,
        Appearance appearance,
        Optional<PlatformLink> platform,
        Trusted trusted,
        Optional<String> headset,
        Optional<String> code,
        Helpers helpers) {

    private static final String DUTY_PHONE = "--duty-phone";
    private static final String DUTY_PLACE = "--duty-place";

    static final OptionTable KNOWN =
            OptionTable.of(
                            "yimen-kiosk",
                            Option.of(
                                    "--profile",
                                    "hall|unattended|outlet|post",
                                    "where it stands; hall where nothing is said"),
                            Option.of("--device", "K1", "what the hall calls this machine"),
                            Option.needed("--data", "DIR", "where it keeps what it knows"),
                            Option.of("--record-key", "FILE", "seals what people leave"),
                            Option.of("--upkeep", "FILE", "who may open the maintenance desk"),
                            Option.of(
                                    "--devices",
                                    "FILE",
                                    "what the machine is made of; else what its first start finds"),
                            Option.of(
                                    "--ports",
                                    "DIR",
                                    "where serial ports have names that they keep: /dev/yimen"),
                            Option.of(
                                    "--headset",
                                    "DEVICE|wav:FOLDER",
                                    "the sound device that only the headset is on"),
                            Option.of(
                                    DUTY_PHONE,
                                    "NUMBER",
                                    "is called for help where nobody stands beside it; else the hall's"),
                            Option.of(
                                    DUTY_PLACE, "WORDS", "where somebody is found instead: 一楼值班室"))
                    .with(AccessOptions.options(Set.of()))
                    .with(PlatformOptions.OPTIONS)
                    .with(PanelOptions.OPTIONS)
                    .with(AppearanceOptions.OPTIONS)
                    .with(PackOptions.OPTIONS)
                    .ending(
                            """
                            It fills the screen, in the panel nearest to its shape; --fit and --at \
                            make a window.
                            An outlet or a post needs --platform, and no --server.
                            Its identity is in DATA/identity where --identity says nothing. \
                            Where there is none, the first start begins on the screen; --server \
                            and --device need not be said.\
                            """);

    /// Where the machine keeps what it knows.
    ///
    /// @param data directory of the kiosk's own journal and its key
    /// @param recordKey seals what people leave; better on another medium than the data
    /// @param upkeep who may open the maintenance desk; nobody where it is empty
    /// @param identity directory of its key and certificate; empty where there is no hall server
    /// @param own the list of devices that the machine makes for itself
    record Files(
            Path data,
            Path recordKey,
            Optional<Path> upkeep,
            Optional<Path> identity,
            OwnDevices own) {}

    /// What the machine's owner gave it to verify by, whatever the province says.
    ///
    /// @param packs what is brought to it
    record Trusted(SealRoots seals, BookingKeys bookings, PackIntake packs) {}

    /// Whoever is asked where nobody stands beside the machine; either may be empty.
    record Helpers(String phone, String place) {}

    Machine machine() {
        boolean unattended = profile == Profile.UNATTENDED;
        return new Machine(device, new Assistance(unattended, helpers.phone(), helpers.place()));
    }

    /// The machine has no name yet.
    static final DeviceId UNNAMED = new DeviceId("–");

    boolean isNamed() {
        return !device.equals(UNNAMED);
    }

    /// The same where the hall, or whoever stands at the machine, has said the rest.
    KioskOptions of(Profile as, List<URI> halls, DeviceId name, String where) {
        return new KioskOptions(
                as,
                halls,
                name,
                where,
                files,
                devices,
                panel,
                appearance,
                platform,
                trusted,
                headset,
                code,
                helpers);
    }

    /// The same machine with these devices.
    KioskOptions with(DeviceList list) {
        return new KioskOptions(
                profile,
                servers,
                device,
                place,
                files,
                list,
                panel,
                appearance,
                platform,
                trusted,
                headset,
                code,
                helpers);
    }

    Path data() {
        return files.data();
    }

    /// Over those of its settings pack.
    static Reading<KioskOptions> read(Start start) {
        return SettingsPack.read(start, "kiosk", Path.of("packs"), KioskOptions::read);
    }

    private static Reading<KioskOptions> read(Settled settled) {
        var given = KNOWN.read(settled.start());
        var profile =
                given.read("--profile", Profile::of, "is none: hall, unattended, outlet or post")
                        .orElse(Profile.HALL);
        var servers = AccessOptions.servers(given);
        checkNamed(given, profile);
        var devices = devices(given);
        var panel = PanelOptions.read(given);
        var packs = packs(given, settled);
        var appearance = AppearanceOptions.read(given, packs);
        var platform = PlatformOptions.read(given);
        var trusted = PlatformOptions.trusted(given, packs);
        return given.whole(() ->
                new KioskOptions(
                        profile,
                        servers,
                        given.text("--device").map(DeviceId::new).orElse(UNNAMED),
                        "",
                        files(given, profile),
                        devices,
                        panel,
                        appearance,
                        platform,
                        trusted,
                        given.text("--headset"),
                        given.text(AccessOptions.CODE),
                        helpers(given)));
    }

    private static Helpers helpers(Given given) {
        return new Helpers(given.text(DUTY_PHONE).orElse(""), given.text(DUTY_PLACE).orElse(""));
    }

    /// Where there is a hall, it says the rest. A code is asked for before there is a screen to ask
    /// for the address.
    private static void checkNamed(Given given, Profile profile) {
        given.needs(AccessOptions.CODE, AccessOptions.SERVER);
        given.needs(AccessOptions.CODE, "--device");
        if (!profile.needsHall()) {
            given.needs(AccessOptions.IDENTITY, AccessOptions.SERVER);
            given.needs("--device", PlatformOptions.ADDRESS);
            if (!given.has("--device")) {
                given.wrong("--device", "is missing: " + KNOWN.usage());
            }
        }
    }

    private static Files files(Given given, Profile profile) {
        var data = given.file("--data").orElseThrow();
        return new Files(
                data,
                given.file("--record-key").orElseGet(() -> data.resolve("records.key")),
                given.file("--upkeep"),
                identity(given, profile, data),
                own(given));
    }

    private static Optional<Path> identity(Given given, Profile profile, Path data) {
        return profile.needsHall() || given.has(AccessOptions.SERVER)
                ? Optional.of(
                        given.file(AccessOptions.IDENTITY)
                                .orElseGet(() -> data.resolve("identity")))
                : Optional.empty();
    }

    private static PackIntake packs(Given given, Settled settled) {
        var data = given.file("--data").orElse(Path.of(""));
        var identity = given.file(AccessOptions.IDENTITY).orElse(data.resolve("identity"));
        return PackOptions.read(given, settled, Optional.of(identity), data.resolve("packs"));
    }

    private static OwnDevices own(Given given) {
        return OwnDevices.in(
                given.file("--data").orElse(Path.of("")),
                given.file("--ports").orElse(Probe.STABLE_NAMES),
                !given.has("--devices"));
    }

    private static DeviceList devices(Given given) {
        if (given.has("--devices")) {
            return given.read("--devices", file -> sound(DeviceFile.read(Path.of(file))))
                    .orElse(DeviceList.none());
        }
        return switch (own(given).read()) {
            case DeviceListReading.Sound(var list) -> list;
            case DeviceListReading.Unsound not -> {
                given.wrong("--devices", "is not named, and the machine's own: " + not.sentences());
                yield DeviceList.none();
            }
        };
    }

    private static DeviceList sound(DeviceListReading reading) throws WrongValue {
        return switch (reading) {
            case DeviceListReading.Sound(var list) -> list;
            case DeviceListReading.Unsound not -> throw new WrongValue(not.sentences());
        };
    }
}
