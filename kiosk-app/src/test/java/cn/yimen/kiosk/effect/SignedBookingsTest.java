package cn.yimen.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Reading;
import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.kiosk.flow.Booking;
import cn.yimen.kiosk.flow.CheckingIn.Finding;
import cn.yimen.uplink.checkin.BookingKeys;
import cn.yimen.uplink.checkin.BookingSigner;
import cn.yimen.uplink.checkin.SignedBooking;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A machine that reads a booking's code while the province cannot be asked.
class SignedBookingsTest {

    private static final String HALL = "530199000001";
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final SignedBooking SAID =
            new SignedBooking(HALL, "YY01", "A", TODAY, LocalTime.of(9, 30), LocalTime.of(10, 0));

    @TempDir private Path folder;
    private final List<Booking> remembered = new ArrayList<>();
    private final KeyPair pair = pair();
    private SignedBookings bookings =
            new SignedBookings(BookingSource.NONE, BookingKeys.NONE, HALL, () -> TODAY);

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Memory implements BookingSource {
        @Override
        public List<Booking> of(Holder holder) {
            return List.of();
        }

        @Override
        public List<Booking> named(String text) {
            return remembered.stream().filter(one -> one.id().value().equals(text)).toList();
        }
    }

    @BeforeEach
    void give() throws Exception {
        var file = Files.writeString(folder.resolve("k.pem"), BookingKeys.pem(pair.getPublic()));
        if (BookingKeys.read(file) instanceof Reading.Read<BookingKeys>(var keys, var _)) {
            bookings = new SignedBookings(new Memory(), keys, HALL, () -> TODAY);
        }
    }

    private String code(SignedBooking booking) {
        return new BookingSigner(pair).code(booking);
    }

    @Test
    void aBookingThatTheMachineNeverHeardOfIsWhatItsCodeSays() {
        var found = bookings.named(code(SAID));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().id()).isEqualTo(new AppointmentId("YY01"));
        assertThat(found.getFirst().from()).isEqualTo(Instant.parse("2026-06-01T01:30:00Z"));
        assertThat(found.getFirst().use()).isEqualTo(Booking.Use.OPEN);
        assertThat(bookings.flaw(code(SAID))).isEmpty();
    }

    @Test
    void oneThatIsRememberedIsAsItIsRemembered() {
        var used = bookings.named(code(SAID)).getFirst().used();
        remembered.add(used);
        assertThat(bookings.named(code(SAID))).containsExactly(used);
    }

    @Test
    void forgedForeignAndOldCodesNameNothingAndAreSaidToBeThat() {
        // Its hall begins with zeros: A.
        var forged = code(SAID).substring(0, 6) + "Q" + code(SAID).substring(7);
        var foreign =
                code(new SignedBooking("530199000002", "YY01", "A", TODAY, SAID.from(), SAID.to()));
        var old =
                code(
                        new SignedBooking(
                                HALL, "YY01", "A", TODAY.minusDays(1), SAID.from(), SAID.to()));
        assertThat(bookings.flaw(forged)).contains(Finding.FORGED);
        assertThat(bookings.flaw(foreign)).contains(Finding.OTHER_HALL);
        assertThat(bookings.flaw(old)).contains(Finding.OVER);
        assertThat(bookings.named(forged)).isEmpty();
        assertThat(bookings.named(foreign)).isEmpty();
        assertThat(bookings.named(old)).isEmpty();
        assertThat(bookings.flaw("YY3F08A1C29B")).isEmpty();
    }
}
