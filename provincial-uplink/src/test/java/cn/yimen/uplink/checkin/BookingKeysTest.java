package cn.yimen.uplink.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Reading;
import cn.yimen.uplink.checkin.CodeFinding.Another;
import cn.yimen.uplink.checkin.CodeFinding.Flaw;
import cn.yimen.uplink.checkin.CodeFinding.Holds;
import cn.yimen.uplink.checkin.CodeFinding.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookingKeysTest {

    private static final String HALL = "530199000001";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final SignedBooking BOOKING =
            new SignedBooking(
                    HALL,
                    "YY0123456789ABCDEF0123",
                    "A",
                    DAY,
                    LocalTime.of(9, 30),
                    LocalTime.of(10, 0));

    @TempDir private Path folder;
    private final KeyPair pair = pair();
    private final String code = new BookingSigner(pair).code(BOOKING);
    private BookingKeys keys = BookingKeys.NONE;

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void give() throws IOException {
        keys = keys(pair);
    }

    private BookingKeys keys(KeyPair... pairs) throws IOException {
        var pem = new StringBuilder();
        for (var one : pairs) {
            pem.append(BookingKeys.pem(one.getPublic()));
        }
        return BookingKeys.read(Files.writeString(folder.resolve("keys.pem"), pem))
                        instanceof Reading.Read<BookingKeys>(var read, var _)
                ? read
                : BookingKeys.NONE;
    }

    private CodeFinding here(String text) {
        return keys.examine(text, HALL, DAY);
    }

    @Test
    void aCodeOfTheProvinceSaysTheBookingAndFitsASlip() {
        assertThat(here(code)).isEqualTo(new Holds(BOOKING));
        assertThat(code).matches("[0-9A-Z]{1,180}\\.CDEF0123");
    }

    /// Under such a key anybody can make a signature that holds.
    @Test
    void aKeyThatIsAPointOfSmallOrderIsRefused() throws IOException {
        var encoded = pair.getPublic().getEncoded();
        Arrays.fill(encoded, encoded.length - 32, encoded.length, (byte) 0);
        var pem =
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getEncoder().encodeToString(encoded)
                        + "\n-----END PUBLIC KEY-----\n";
        var file = Files.writeString(folder.resolve("small.pem"), pem);
        assertThat(BookingKeys.read(file)).isInstanceOf(Reading.Unreadable.class);
    }

    /// Each character changed into another of its alphabet, and a thousand changed bits.
    @Test
    void noCharacterOfACodeCanBeChanged() {
        var random = new Random(17);
        for (int at = 3; at < code.length(); at++) {
            var other = code.charAt(at) == 'Q' ? '7' : 'Q';
            assertThat(here(code.substring(0, at) + other + code.substring(at + 1)))
                    .as("character %d", at)
                    .isEqualTo(new Refused(Flaw.FORGED));
        }
        var bytes = Base32.read(code.substring(3, code.indexOf('.'))).orElseThrow();
        for (int i = 0; i < 1_000; i++) {
            var changed = bytes.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(here("YM1" + Base32.of(changed) + ".CDEF0123"))
                    .isEqualTo(new Refused(Flaw.FORGED));
        }
    }

    @Test
    void aCodeOfAnotherHallOrOfADayThatIsOverIsSaidToBeThat() {
        assertThat(keys.examine(code, "530199000002", DAY)).isEqualTo(new Refused(Flaw.OTHER_HALL));
        assertThat(keys.examine(code, HALL, DAY.plusDays(1))).isEqualTo(new Refused(Flaw.OVER));
        assertThat(keys.examine(code, HALL, DAY.minusDays(3))).isInstanceOf(Holds.class);
    }

    @Test
    void keysChangeWhileCodesOfBothAreShown() throws IOException {
        var next = pair();
        keys = keys(pair, next);
        assertThat(here(code)).isInstanceOf(Holds.class);
        assertThat(here(new BookingSigner(next).code(BOOKING))).isInstanceOf(Holds.class);
        keys = keys(next);
        assertThat(here(code)).isEqualTo(new Refused(Flaw.FORGED));
    }

    @Test
    void whatIsNoCodeOfThisKindIsLeftToOthers() {
        assertThat(here("YYQD0123456789ABCDEF0123")).isEqualTo(new Another());
        assertThat(here("YM|licence|1|mac")).isEqualTo(new Another());
        assertThat(here("YM1")).isEqualTo(new Refused(Flaw.FORGED));
        assertThat(here("YM1" + "A".repeat(3_000))).isEqualTo(new Refused(Flaw.FORGED));
        assertThat(BookingKeys.NONE.examine(code, HALL, DAY)).isEqualTo(new Another());
    }
}
