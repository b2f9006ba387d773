package cn.yimen.desk.launch;

import cn.yimen.client.trust.AccessOptions;
import cn.yimen.client.trust.HallAccess;
import cn.yimen.device.config.DeviceFile;
import cn.yimen.device.config.DeviceList;
import cn.yimen.device.config.DeviceListReading;
import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.WrongValue;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.pack.PackOptions;
import cn.yimen.ui.host.Panel;
import cn.yimen.ui.host.PanelPlace;
import cn.yimen.ui.language.Texts;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The options that every program of staff knows.
///
/// @param servers the first is asked, the others where it does not answer
/// @param device empty where it is not given, which is a mistake
/// @param identity directory of this machine's key and certificate
/// @param code with which it enrols before it starts; empty where it has its identity
/// @param place of the window
/// @param devices that stand beside the screen; nothing where no list is named
public record StaffOptions(
        List<URI> servers,
        Optional<DeviceId> device,
        Path identity,
        Optional<String> code,
        Optional<PanelPlace> place,
        Locale language,
        DeviceList devices) {

    public static final List<Option> OPTIONS =
            Stream.concat(
                            Stream.of(
                                    Option.needed(
                                            "--device", "D3", "what the hall calls this desk"),
                                    Option.of("--devices", "FILE", "what stands beside the screen"),
                                    Option.of("--language", "zh|en", "of the screen")),
                            Stream.of(
                                            AccessOptions.options(Set.of(AccessOptions.SERVER)),
                                            PanelPlace.OPTIONS,
                                            PackOptions.OPTIONS)
                                    .flatMap(List::stream))
                    .toList();

    public static StaffOptions read(Given given) {
        return new StaffOptions(
                AccessOptions.servers(given),
                given.text("--device").map(DeviceId::new),
                given.file(AccessOptions.IDENTITY).orElseGet(() -> ofTheUser("identity")),
                given.text(AccessOptions.CODE),
                PanelPlace.read(given),
                given.read("--language", StaffOptions::language, "is not zh or en")
                        .orElse(Texts.CHINESE),
                given.read("--devices", StaffOptions::devices).orElse(DeviceList.none()));
    }

    /// A clerk starts the program without a command line; the identity is the account's own, and so
    /// are the packs.
    static Path ofTheUser(String what) {
        return Path.of(System.getProperty("user.home")).resolve(".config/yimen").resolve(what);
    }

    /// The way to the hall; asked once all options are found sound.
    public HallDoor hall() {
        var access = new HallAccess(servers, device.orElseThrow(), DeviceRole.DESK, identity);
        return new HallDoor(access, code, language);
    }

    /// A window of this design, as large and where it is wanted.
    public Panel panel(double width, double height) {
        var exact = Panel.of(width, height);
        return place.map(where -> where.of(exact)).orElse(exact);
    }

    private static Optional<Locale> language(String word) {
        return switch (word) {
            case "zh" -> Optional.of(Texts.CHINESE);
            case "en" -> Optional.of(Texts.ENGLISH);
            default -> Optional.empty();
        };
    }

    private static DeviceList devices(String file) throws WrongValue {
        return switch (DeviceFile.read(Path.of(file))) {
            case DeviceListReading.Sound(var list) -> list;
            case DeviceListReading.Unsound not -> throw new WrongValue(not.sentences());
        };
    }
}
