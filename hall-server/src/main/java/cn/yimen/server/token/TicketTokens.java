package cn.yimen.server.token;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.server.person.ServerKeys;
import cn.yimen.server.queue.Tokens;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// Signs and checks the text of a ticket's QR code: the hall's link, then
/// `<day><number>.<signature>`: the day as four characters (days since 1970, base 36), the number
/// as printed, and 100 bits of HMAC-SHA-256 over hall, day, number and ticket id as 20 characters
/// of base 32 (RFC 4648). All of it is in QR's alphanumeric alphabet, which keeps the code small on
/// paper, and no longer than 61 characters.
public final class TicketTokens implements Tokens {

    public static final int LONGEST = 61;

    private static final int DAY = 4;
    private static final int RADIX = 36;
    private static final int SIGNATURE = 20;
    private static final int BITS = 5;
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    private static final int LONGEST_NUMBER = 9;

    private final ServerKeys.Keyed key;
    private final HallId hall;
    private final String link;

    public TicketTokens(ServerKeys keys, HallConfig config) {
        key = keys.tokens();
        hall = config.id();
        link = config.ticketLink();
    }

    /// What is wrong with the beginning of the address; empty where every token can be made.
    public static Optional<String> problem(String link) {
        int longest = LONGEST - DAY - LONGEST_NUMBER - 1 - SIGNATURE;
        boolean isSound =
                link.length() <= longest && link.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return isSound
                ? Optional.empty()
                : Optional.of(
                        "ticketLink must have at most " + longest + " characters of " + ALPHABET);
    }

    @Override
    public String token(LocalDate day, TicketNumber number, TicketId ticket) {
        var days = Long.toString(day.toEpochDay(), RADIX).toUpperCase(Locale.ROOT);
        var named = "0".repeat(DAY - days.length()) + days + number.text();
        return link + named + "." + signature(named, ticket);
    }

    /// The ticket of today that this text was made for.
    public Optional<Ticket> verify(String text, HallState state) {
        return state.day()
                .flatMap(day ->
                        state.tickets().values().stream()
                                .filter(t -> isEqual(text, token(day, t.number(), t.id())))
                                .findFirst());
    }

    private String signature(String named, TicketId ticket) {
        var digest = key.digest(hall + "|" + named + "|" + ticket);
        var text = new StringBuilder(SIGNATURE);
        for (int index = 0; index < SIGNATURE; index++) {
            text.append(BASE_32.charAt(bits(digest, index * BITS)));
        }
        return text.toString();
    }

    private static int bits(byte[] bytes, int from) {
        int pair = ((bytes[from / 8] & 0xff) << 8) | (bytes[from / 8 + 1] & 0xff);
        return (pair >> (16 - BITS - from % 8)) & ((1 << BITS) - 1);
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
