package cn.yimen.device.config;

import static cn.yimen.device.config.LinkAddress.Form.FOLDER;
import static cn.yimen.device.config.LinkAddress.Form.IPP;
import static cn.yimen.device.config.LinkAddress.Form.PCSC;
import static cn.yimen.device.config.LinkAddress.Form.RAW;
import static cn.yimen.device.config.LinkAddress.Form.SERIAL;
import static cn.yimen.device.config.LinkAddress.Form.USB;

import cn.yimen.device.config.LinkAddress.Form;
import cn.yimen.device.config.Setting.Folder;
import cn.yimen.device.config.Setting.OwnName;
import cn.yimen.device.config.Setting.Program;
import cn.yimen.device.config.Setting.Whole;
import cn.yimen.device.config.Setting.Wholes;
import cn.yimen.device.config.Setting.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The kinds of device that a machine can have, and what may be said of each in the file.
@SuppressWarnings("ImmutableEnumChecker") // its lists are unmodifiable
public enum DeviceKind {
    /// Further models are laid down by technicians, see [PrinterProfiles].
    PRINTER(
            "printer",
            List.of("generic-80", "generic-58", "clone-80", "clone-58", "one-way-80", "epson-80"),
            Set.of(SERIAL, USB, RAW),
            19_200,
            Map.of()),
    /// With the folder of authorities, passports and travel permits are read, too.
    CARD_READER(
            "card-reader",
            List.of("any"),
            Set.of(PCSC, SERIAL, USB),
            115_200,
            Map.of("csca", new Folder())),
    SCANNER(
            "scanner",
            List.of("any", "honeywell", "newland", "gm65"),
            Set.of(SERIAL, USB),
            9_600,
            Map.of(
                    "suffix", Word.of("cr", "lf", "crlf", "tab", "none"),
                    "mode", Word.of("as-set", "always", "on-command"))),
    UPS("ups", List.of("megatec"), Set.of(SERIAL, USB), 2_400, Map.of()),
    BOARD(
            "board",
            List.of("modbus"),
            Set.of(SERIAL, USB),
            9_600,
            Map.of("address", new Whole(0, 247))),
    /// The line of all window panels.
    PANEL(
            "panel",
            List.of("text"),
            Set.of(SERIAL, USB),
            9_600,
            Map.of("addresses", new Wholes(1, 247), "characters", Word.of("gb2312", "gb18030"))),
    PAD("pad", List.of("five-keys"), Set.of(SERIAL, USB), 9_600, Map.of()),
    /// The four keys below the screen.
    KEYPAD("keypad", List.of("four-keys"), Set.of(SERIAL, USB), 9_600, Map.of()),
    /// A box of keys at a clerk's window.
    CALLER("caller", List.of("keys"), Set.of(SERIAL, USB), 9_600, Map.of()),
    A4("a4", List.of("ipp"), Set.of(IPP), 0, Map.of("machine", new OwnName())),
    /// A document camera whose program lays its pictures into a folder.
    CAMERA(
            "camera",
            List.of("document-folder"),
            Set.of(FOLDER),
            0,
            Map.of("shutter", new Program()));

    private final String word;
    private final List<String> models;
    private final Set<Form> links;
    private final int usualBaud;
    private final Map<String, Setting> settings;

    DeviceKind(
            String word,
            List<String> models,
            Set<Form> links,
            int usualBaud,
            Map<String, Setting> settings) {
        this.word = word;
        this.models = models;
        this.links = links;
        this.usualBaud = usualBaud;
        this.settings = settings;
    }

    /// As the file, the command line and reports write it.
    public String word() {
        return word;
    }

    /// The first is meant where the file names none.
    public List<String> models() {
        return models;
    }

    Map<String, Setting> settings() {
        return settings;
    }

    Set<Form> links() {
        return links;
    }

    int usualBaud() {
        return usualBaud;
    }

    public static Optional<DeviceKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
