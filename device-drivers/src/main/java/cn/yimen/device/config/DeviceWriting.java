package cn.yimen.device.config;

import cn.yimen.device.link.serial.SerialSettings.FlowControl;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A device list as its file has it; [DeviceFile] reads the same again.
public final class DeviceWriting {

    private static final String ESCAPED = "\"\\";

    private DeviceWriting() {}

    /// @return UTF-8 YAML
    public static String text(DeviceList list) {
        return list.devices().stream()
                .map(DeviceWriting::entry)
                .collect(
                        Collectors.joining(
                                "", list.devices().isEmpty() ? "devices: []\n" : "devices:\n", ""));
    }

    private static String entry(DeviceEntry entry) {
        var settings =
                entry.settings().entrySet().stream()
                        .filter(setting -> !setting.getKey().equals(EntrySheet.PROFILES))
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        Map.Entry::getValue,
                                        (one, _) -> one,
                                        TreeMap::new));
        return Stream.of(
                        Optional.of("- name: " + quoted(entry.name())),
                        Optional.of("  kind: " + entry.kind().word()),
                        Optional.of("  model: " + quoted(entry.model())),
                        Optional.of("  link: " + flow(link(entry.link()))),
                        Optional.of("  settings: " + flow(settings))
                                .filter(_ -> !settings.isEmpty()))
                .flatMap(Optional::stream)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static Map<String, String> link(LinkAddress link) {
        var words = new TreeMap<String, String>();
        switch (link) {
            case LinkAddress.Serial(var port, int baud, var flow) -> {
                words.put("serial", port.toString());
                line(words, baud, flow);
            }
            case LinkAddress.Usb(int vendor, int product, var number, int baud, var flow) -> {
                words.put("usb", "%04x:%04x".formatted(vendor, product));
                number.ifPresent(serial -> words.put("serial-number", serial));
                line(words, baud, flow);
            }
            case LinkAddress.Pcsc(var reader) ->
                    words.put("pcsc", reader.isEmpty() ? "any" : reader);
            case LinkAddress.Ipp(var printer) -> words.put("ipp", printer.toString());
            case LinkAddress.Raw(var file) -> words.put("raw", file.toString());
            case LinkAddress.Folder(var folder) -> words.put("folder", folder.toString());
        }
        return words;
    }

    private static void line(Map<String, String> words, int baud, FlowControl flow) {
        words.put("baud", Integer.toString(baud));
        words.put("flow", flow.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String flow(Map<String, String> words) {
        return words.entrySet().stream()
                .map(word -> word.getKey() + ": " + value(word.getValue()))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String value(String text) {
        return text.chars().allMatch(Character::isDigit) && !text.isEmpty() ? text : quoted(text);
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(one -> ESCAPED.indexOf(one) < 0 ? one(one) : "\\" + one(one))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static String one(int character) {
        return String.valueOf((char) character);
    }
}
