package cn.yimen.kiosk.flow;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The address of a hall server as a technician types it: `10.0.0.5`, `hall.lan:7443`, with or
/// without `https://`.
public final class HallAddress {

    private static final int USUAL_PORT = 7443;

    private static final Pattern FORM =
            Pattern.compile(
                    "(?:https://)?([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::(\\d{1,5}))?(/[a-z0-9/._-]*)?");

    private HallAddress() {}

    /// The whole address; empty where it cannot be one: http is none.
    public static Optional<String> of(String typed) {
        var said = FORM.matcher(typed.toLowerCase(Locale.ROOT).strip());
        if (!said.matches()) {
            return Optional.empty();
        }
        int port = Optional.ofNullable(said.group(2)).map(Integer::parseInt).orElse(USUAL_PORT);
        var path = Optional.ofNullable(said.group(3)).filter(at -> !at.equals("/")).orElse("");
        return isSound(said.group(1)) && port > 0 && port < 1 << 16
                ? Optional.of("https://" + said.group(1) + ":" + port + path)
                : Optional.empty();
    }

    /// Four numbers with dots are an address of the network, and none is above 255.
    private static boolean isSound(String host) {
        var parts = host.split("\\.", -1);
        boolean numbers = host.chars().allMatch(c -> c == '.' || Character.isDigit(c));
        if (!numbers) {
            return !host.contains("..");
        }
        return parts.length == 4 && Arrays.stream(parts).allMatch(HallAddress::isByte);
    }

    private static boolean isByte(String part) {
        return !part.isEmpty() && part.length() <= 3 && Integer.parseInt(part) < 256;
    }
}
