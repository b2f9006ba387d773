package cn.yimen.server.http;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.wire.SignIn;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// Who says to be asking, from `Authorization`: our programs send a session (Bearer), a browser
/// what its user typed (Basic, RFC 7617).
sealed interface Asking {

    record Nobody() implements Asking {}

    record WithSession(String session) implements Asking {}

    record WithPassword(SignIn wish) implements Asking {}

    /// A browser has no name of its own.
    DeviceId BROWSER = new DeviceId("browser");

    static Asking of(Optional<String> authorization) {
        var header = authorization.orElse("");
        int space = header.indexOf(' ');
        var value = header.substring(space + 1).strip();
        return switch (header.substring(0, Math.max(0, space))) {
            case "Bearer" -> new WithSession(value);
            case "Basic" -> typed(value);
            default -> new Nobody();
        };
    }

    private static Asking typed(String encoded) {
        try {
            var text = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            return colon < 0
                    ? new Nobody()
                    : new WithPassword(
                            new SignIn(
                                    new ClerkId(text.substring(0, colon)),
                                    text.substring(colon + 1),
                                    BROWSER));
        } catch (IllegalArgumentException notOne) {
            return new Nobody();
        }
    }
}
