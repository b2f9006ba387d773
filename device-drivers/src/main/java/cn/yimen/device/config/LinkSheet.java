package cn.yimen.device.config;

import cn.yimen.device.config.LinkAddress.Form;
import cn.yimen.device.config.Node.Table;
import cn.yimen.device.link.serial.SerialSettings.FlowControl;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Reads `link`: one word of [Form] with its value, and what belongs to it.
final class LinkSheet {

    private static final int LEAST_BAUD = 300;
    private static final int MOST_BAUD = 921_600;
    private static final Pattern USB = Pattern.compile("(\\p{XDigit}{4}):(\\p{XDigit}{4})");
    private static final int HEX = 16;

    private final Fields fields;
    private final DeviceKind kind;

    LinkSheet(Table table, DeviceKind kind, Consumer<Problem> problems) {
        this.fields = new Fields(table, problems);
        this.kind = kind;
    }

    Optional<LinkAddress> read() {
        List<Form> named =
                Arrays.stream(Form.values())
                        .filter(form -> fields.node(form.word()).isPresent())
                        .toList();
        if (named.size() != 1) {
            fields.wrong("name one of " + words());
            return Optional.empty();
        }
        Form form = named.getFirst();
        if (!kind.links().contains(form)) {
            fields.wrong(form.word(), kind.word() + " is not reached so; there are " + words());
            return Optional.empty();
        }
        var address = fields.text(form.word()).flatMap(text -> address(form, text));
        fields.end();
        return address;
    }

    private List<String> words() {
        return kind.links().stream().map(Form::word).sorted().toList();
    }

    private Optional<LinkAddress> address(Form form, String text) {
        return switch (form) {
            case SERIAL -> serial(text);
            case USB -> usb(text);
            case PCSC -> Optional.of(new LinkAddress.Pcsc(text.equals("any") ? "" : text));
            case IPP -> ipp(text);
            case RAW -> path(form, text).map(LinkAddress.Raw::new);
            case FOLDER -> folder(text);
        };
    }

    /// Everything is judged before anything is missing, so that all mistakes are named at once.
    private Optional<LinkAddress> serial(String text) {
        int baud = baud();
        var flow = flow();
        return path(Form.SERIAL, text).map(port -> new LinkAddress.Serial(port, baud, flow));
    }

    private Optional<Path> path(Form form, String text) {
        try {
            var path = Path.of(text);
            if (path.isAbsolute() || text.startsWith("COM")) {
                return Optional.of(path);
            }
            fields.wrong(form.word(), text + " is no device file like /dev/serial/by-id/usb-…");
        } catch (InvalidPathException e) {
            fields.wrong(form.word(), text + " is no device file: " + e.getReason());
        }
        return Optional.empty();
    }

    private Optional<LinkAddress> folder(String text) {
        if (text.startsWith("/")) {
            return Optional.of(new LinkAddress.Folder(Path.of(text)));
        }
        fields.wrong("folder", text + " is no folder like /run/yimen/documents");
        return Optional.empty();
    }

    private Optional<LinkAddress> usb(String text) {
        var number = fields.text("serial-number");
        int baud = baud();
        var flow = flow();
        var match = USB.matcher(text);
        if (!match.matches()) {
            fields.wrong("usb", text + " is no maker and product like \"1a86:7523\"");
            return Optional.empty();
        }
        int vendor = Integer.parseInt(match.group(1), HEX);
        int product = Integer.parseInt(match.group(2), HEX);
        return Optional.of(new LinkAddress.Usb(vendor, product, number, baud, flow));
    }

    private Optional<LinkAddress> ipp(String text) {
        try {
            var uri = URI.create(text);
            if (uri.getHost() != null && List.of("ipp", "ipps").contains(uri.getScheme())) {
                return Optional.of(new LinkAddress.Ipp(uri));
            }
            fields.wrong("ipp", text + " is no address like ipp://printer:631/ipp/print");
        } catch (IllegalArgumentException e) {
            fields.wrong("ipp", text + " is no address: " + e.getMessage());
        }
        return Optional.empty();
    }

    private int baud() {
        return fields.number("baud", LEAST_BAUD, MOST_BAUD, kind.usualBaud());
    }

    private FlowControl flow() {
        var words = Arrays.stream(FlowControl.values()).map(LinkSheet::word).toList();
        var word = fields.oneOf("flow", words, word(FlowControl.NONE));
        return FlowControl.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static String word(FlowControl flow) {
        return flow.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
