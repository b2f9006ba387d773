package cn.yimen.uplink.client;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which links may be used: those that nobody can read or change on the way.
public final class SafeWay {

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[?::1]?");

    private SafeWay() {}

    /// Whether an address is reached with TLS, or without leaving this computer.
    public static boolean isSafe(URI address) {
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        var host = Optional.ofNullable(address.getHost());
        return switch (scheme) {
            case "https" -> host.isPresent();
            case "http" -> host.filter(SafeWay::isHere).isPresent();
            default -> false;
        };
    }

    /// Whether a host is this computer itself.
    public static boolean isHere(String host) {
        return LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }
}
