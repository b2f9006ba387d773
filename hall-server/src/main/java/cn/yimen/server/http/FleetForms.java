package cn.yimen.server.http;

import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.PersonalNumbers;
import cn.yimen.hall.fleet.Order;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What is filled in on the fleet page. A form counts only with the token that this server gave to
/// whoever looked at the page, for that machine and that order: another page cannot make one.
final class FleetForms {

    private static final int MOST_WORDS = 60;
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    FleetForms() {
        var secret = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(secret);
        key = new SecretKeySpec(secret, "HmacSHA256");
    }

    String hidden(String clerk, DeviceId device, CommandId order) {
        return "<input type=\"hidden\" name=\"id\" value=\"%s\"><input type=\"hidden\" name=\"token\" value=\"%s\">"
                .formatted(order, token(clerk, device.value(), order.toString()));
    }

    private String token(String clerk, String device, String order) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var text = clerk + "\n" + device + "\n" + order;
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256", e);
        }
    }

    /// @param order the same when the form is sent twice
    record Wish(CommandId order, String what, Map<String, String> fields) {

        boolean isSure() {
            return "yes".equals(fields.get("sure"));
        }

        /// Empty where it cannot be asked so.
        Optional<Order.What> asked() {
            var words = fields.getOrDefault("words", "").strip();
            boolean fit =
                    words.codePointCount(0, words.length()) <= MOST_WORDS
                            && words.chars().noneMatch(Character::isISOControl)
                            && !PersonalNumbers.areIn(words);
            if (!isSure() || !fit) {
                return Optional.empty();
            }
            return switch (what) {
                case "restart-program" -> Optional.of(new Order.RestartProgram());
                case "out-of-service" -> Optional.of(new Order.OutOfService(words));
                case "back-in-service" -> Optional.of(new Order.BackInService());
                case "show-message" -> Optional.of(new Order.ShowMessage(words));
                case "send-log" -> Optional.of(new Order.SendLog(hours()));
                default -> Optional.empty();
            };
        }

        private int hours() {
            var hours = fields.getOrDefault("hours", "");
            return hours.matches("[0-9]{1,2}") ? Integer.parseInt(hours) : 1;
        }
    }

    /// Empty where this page did not make it.
    Optional<Wish> read(String body, String clerk, DeviceId device) {
        var fields = fields(body);
        var order = fields.getOrDefault("id", "");
        var shown = fields.getOrDefault("token", "").getBytes(StandardCharsets.UTF_8);
        var right = token(clerk, device.value(), order).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(shown, right)) {
            return Optional.empty();
        }
        return Optional.of(
                new Wish(
                        new CommandId(UUID.fromString(order)),
                        fields.getOrDefault("what", ""),
                        fields));
    }

    private static Map<String, String> fields(String body) {
        var fields = new HashMap<String, String>();
        for (var pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOne) {
            return "";
        }
    }
}
