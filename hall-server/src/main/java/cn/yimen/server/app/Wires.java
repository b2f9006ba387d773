package cn.yimen.server.app;

import cn.yimen.uplink.client.SafeWay;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which databases a server may speak with: those that nobody can read or change on the way to.
final class Wires {

    private static final Pattern POSTGRES =
            Pattern.compile("jdbc:postgresql://([^/?]*)(?:/[^?]*)?(?:\\?(.*))?");
    private static final Pattern PORT = Pattern.compile(":[0-9]+$");

    private Wires() {}

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
                        .allMatch(SafeWay::isHere);
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
