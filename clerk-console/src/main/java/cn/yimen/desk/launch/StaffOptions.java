package cn.yimen.desk.launch;

import cn.yimen.client.ServerAddresses;
import cn.yimen.device.config.DeviceFile;
import cn.yimen.device.config.DeviceList;
import cn.yimen.device.config.DeviceListReading;
import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.WrongValue;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.ui.host.Panel;
import cn.yimen.ui.host.PanelPlace;
import cn.yimen.ui.language.Texts;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The options that every program of staff knows.
///
/// @param servers the first is asked, the others where it does not answer
/// @param device empty where it is not given, which is a mistake
/// @param place of the window
/// @param devices that stand beside the screen; nothing where no list is named
public record StaffOptions(
        List<URI> servers,
        Optional<DeviceId> device,
        Optional<PanelPlace> place,
        Locale language,
        DeviceList devices) {

    public static final List<Option> OPTIONS =
            Stream.concat(
                            Stream.of(
                                    Option.needed("--server", "URL[,URL…]", "the hall's server"),
                                    Option.needed(
                                            "--device", "D3", "what the hall calls this desk"),
                                    Option.of("--devices", "FILE", "what stands beside the screen"),
                                    Option.of("--language", "zh|en", "of the screen")),
                            PanelPlace.OPTIONS.stream())
                    .toList();

    public static StaffOptions read(Given given) {
        return new StaffOptions(
                given.read(
                                "--server",
                                ServerAddresses::read,
                                "is no address like http://127.0.0.1:7080, nor several with commas"
                                        + " between them")
                        .orElse(List.of()),
                given.text("--device").map(DeviceId::new),
                PanelPlace.read(given),
                given.read("--language", StaffOptions::language, "is not zh or en")
                        .orElse(Texts.CHINESE),
                given.read("--devices", StaffOptions::devices).orElse(DeviceList.none()));
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
