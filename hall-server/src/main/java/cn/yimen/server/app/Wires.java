package cn.yimen.server.app;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which links may leave this computer: only those that nobody can read or change on the way.
final class Wires {

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[?::1]?");
    private static final Pattern POSTGRES =
            Pattern.compile("jdbc:postgresql://([^/?]*)(?:/[^?]*)?(?:\\?(.*))?");
    private static final Pattern PORT = Pattern.compile(":[0-9]+$");

    private Wires() {}

    /// Whether the platform may be reached at this address: with TLS, or without leaving the
    /// computer.
    static boolean isSafe(URI platform) {
        var scheme = String.valueOf(platform.getScheme()).toLowerCase(Locale.ROOT);
        return scheme.equals("https") || (scheme.equals("http") && isHere(platform.getHost()));
    }

    private static boolean isHere(String host) {
        return LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    /// What is wrong with a database's address; empty where nothing is. Every server that is not on
    /// this computer is checked by its name and its authority.
    static Optional<String> flaw(String postgres) {
        var parts = POSTGRES.matcher(postgres);
        if (!parts.matches()) {
            return Optional.of("needs an address such as jdbc:postgresql://host/yimen");
        }
        boolean isHere =
                Arrays.stream(parts.group(1).split(",", -1))
                        .map(host -> PORT.matcher(host).replaceFirst(""))
                        .allMatch(Wires::isHere);
        var settings = Arrays.asList(Optional.ofNullable(parts.group(2)).orElse("").split("&", -1));
        boolean isChecked =
                settings.contains("sslmode=verify-full")
                        && settings.stream().anyMatch(each -> each.matches("sslrootcert=.+"))
                        && settings.stream().filter(each -> each.startsWith("sslmode=")).count()
                                == 1;
        return isHere || isChecked
                ? Optional.empty()
                : Optional.of("needs sslmode=verify-full and sslrootcert=FILE in its address");
    }
}
