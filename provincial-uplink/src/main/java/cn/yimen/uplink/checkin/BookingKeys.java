package cn.yimen.uplink.checkin;

import cn.yimen.hall.config.Problem;
import cn.yimen.hall.config.Reading;
import cn.yimen.uplink.checkin.CodeFinding.Flaw;
import cn.yimen.uplink.contract.Signing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The public keys by which a machine verifies codes of bookings without a line: the present one,
/// and beside it the next or the last, so that keys can change.
public final class BookingKeys {

    /// A machine that was given none: codes are only looked up.
    public static final BookingKeys NONE = new BookingKeys(List.of());

    private static final Pattern PEM =
            Pattern.compile(
                    "-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");

    private final List<BookingKey> keys;

    private BookingKeys(List<BookingKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /// @param file Ed25519 keys in PEM, one after the other
    public static Reading<BookingKeys> read(Path file) {
        try {
            var found = of(Files.readString(file, StandardCharsets.US_ASCII));
            return found.keys.isEmpty()
                    ? unusable(file, "holds no public key in PEM")
                    : new Reading.Read<>(found, List.of());
        } catch (IOException e) {
            return unusable(file, "cannot be read: " + e.getClass().getSimpleName());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return unusable(file, "holds what is no Ed25519 key");
        }
    }

    private static Reading<BookingKeys> unusable(Path file, String message) {
        return new Reading.Unreadable<>(List.of(new Problem(file.toString(), message)));
    }

    private static BookingKeys of(String pem) throws GeneralSecurityException {
        var found = new ArrayList<BookingKey>();
        var blocks = PEM.matcher(pem);
        while (blocks.find()) {
            found.add(BookingKey.of(Base64.getMimeDecoder().decode(blocks.group(1))));
        }
        return new BookingKeys(found);
    }

    /// As a machine is given it.
    public static String pem(PublicKey key) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n";
    }

    /// By which a code says which key it is of.
    static byte mark(PublicKey key) {
        return (byte) Integer.parseInt(Signing.digest(key.getEncoded()).substring(0, 2), 16);
    }

    /// Reads what was scanned.
    ///
    /// @param hall where it is shown
    /// @param today by the hall's calendar
    public CodeFinding examine(String text, String hall, LocalDate today) {
        if (keys.isEmpty() || !text.startsWith(BookingSigner.PREFIX)) {
            return new CodeFinding.Another();
        }
        int dot = Math.max(BookingSigner.PREFIX.length(), text.lastIndexOf('.'));
        return Base32.read(text.substring(BookingSigner.PREFIX.length(), dot))
                .filter(bytes -> bytes.length > 1 + BookingSigner.SIGNATURE_BYTES)
                .flatMap(this::signed)
                .filter(booking -> BookingSigner.ending(booking).equals(text.substring(dot)))
                .map(booking -> judged(booking, hall, today))
                .orElseGet(() -> new CodeFinding.Refused(Flaw.FORGED));
    }

    private static CodeFinding judged(SignedBooking booking, String hall, LocalDate today) {
        if (!booking.hall().equals(hall)) {
            return new CodeFinding.Refused(Flaw.OTHER_HALL);
        }
        return booking.day().isBefore(today)
                ? new CodeFinding.Refused(Flaw.OVER)
                : new CodeFinding.Holds(booking);
    }

    private Optional<SignedBooking> signed(byte[] bytes) {
        int end = bytes.length - BookingSigner.SIGNATURE_BYTES;
        var text = Arrays.copyOf(bytes, end);
        var signature = Arrays.copyOfRange(bytes, end, bytes.length);
        return keys.stream().anyMatch(key -> key.isMarked(text[0]) && key.holds(text, signature))
                ? SignedBooking.read(Arrays.copyOfRange(text, 1, end))
                : Optional.empty();
    }
}
