package cn.yimen.system.attack;

import cn.yimen.hall.config.Reading;
import cn.yimen.sandbox.seal.SealOffice;
import cn.yimen.sandbox.seal.SealOffice.SealKeys;
import cn.yimen.system.hall.StaffKeys;
import cn.yimen.uplink.checkin.BookingKeys;
import cn.yimen.uplink.checkin.BookingSigner;
import cn.yimen.uplink.checkin.CodeFinding;
import cn.yimen.uplink.checkin.SignedBooking;
import cn.yimen.uplink.seal.SealFinding;
import cn.yimen.uplink.seal.SealRoots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;

/// Every bit of what is signed: codes of bookings, slips and staff, sealed papers, the journal and
/// what is given out of it, packs, announcements of updates; and codes that somebody made up.
final class FlipPart implements Part {

    private static final String HALL = "530199000001";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final int MOST_TOKENS = 200;

    /// A sealed page has some 400,000 bits: one in so many is changed.
    private static final int PAGE_STEP = 11;

    /// Ten thousand codes are thirteen million bits, ten minutes of two cores: whoever waits is
    /// told.
    private static final int BETWEEN_WORDS = 1_000;

    /// In the suite.
    private static final int SAMPLE_STEP = 97;

    private static final int SAMPLE_CODES = 300;

    private final Path folder;
    private final Extent extent;

    FlipPart(Path folder, Extent extent) {
        this.folder = folder;
        this.extent = extent;
    }

    @Override
    public List<Attempt> run() throws Exception {
        Files.createDirectories(folder);
        var work = Files.createTempDirectory(folder, "flips");
        return List.of(
                bookings(work),
                staff(work),
                seals(work),
                new JournalFlips(work, step()).attempt(),
                new EvidenceFlips(work, step()).attempt(),
                new PackFlips(work, step(), extent.seed()).attempt(),
                UpdateFlips.attempt(work, step()),
                slips(work),
                forged(work));
    }

    /// As the hall server and a kiosk look at them.
    private Attempt slips(Path work) throws IOException, GeneralSecurityException {
        var desk = new ScanDesk(keys(work, signer()));
        var flips = new Flips("codes of slips (HMAC-SHA-256, 100 bits)");
        desk.slips().stream()
                .limit(extent.codes())
                .forEach(slip ->
                        flips.every(
                                slip.getBytes(StandardCharsets.ISO_8859_1),
                                bytes ->
                                        desk.takes(
                                                new String(bytes, StandardCharsets.ISO_8859_1))));
        return flips.attempt();
    }

    private Attempt forged(Path work) throws IOException, GeneralSecurityException {
        var signer = signer();
        var desk = new ScanDesk(keys(work, signer));
        return new ForgedCodes(desk, signer, extent.seed())
                .attempt(Math.max(SAMPLE_CODES, extent.codes()));
    }

    private static BookingSigner signer() throws GeneralSecurityException {
        return new BookingSigner(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    }

    private int step() {
        return extent.codes() < SAMPLE_STEP ? SAMPLE_STEP : 1;
    }

    private Attempt bookings(Path work) throws IOException, GeneralSecurityException {
        var signer = signer();
        var keys = keys(work, signer);
        var dice = new Random(extent.seed());
        var flips = new Flips("codes of bookings (Ed25519)");
        for (int i = 0; i < extent.codes(); i++) {
            var code = signer.code(booking(dice));
            flips.every(
                    code.getBytes(StandardCharsets.ISO_8859_1),
                    bytes -> holds(keys, new String(bytes, StandardCharsets.ISO_8859_1)));
            if ((i + 1) % BETWEEN_WORDS == 0) {
                System.out.printf("bookings: %,d of %,d%n", i + 1, extent.codes());
            }
        }
        return flips.attempt();
    }

    private static boolean holds(BookingKeys keys, String text) {
        return keys.examine(text, HALL, TODAY) instanceof CodeFinding.Holds;
    }

    private static BookingKeys keys(Path work, BookingSigner signer) throws IOException {
        var file = work.resolve("booking-keys.pem");
        Files.writeString(file, BookingKeys.pem(signer.pair().getPublic()));
        return BookingKeys.read(file) instanceof Reading.Read<BookingKeys>(var read, var _)
                ? read
                : BookingKeys.NONE;
    }

    private static SignedBooking booking(Random dice) {
        int from = dice.nextInt(8 * 60, 17 * 60);
        return new SignedBooking(
                HALL,
                "BK" + (100_000_000 + dice.nextInt(900_000_000)),
                "L" + dice.nextInt(100),
                TODAY.plusDays(dice.nextInt(30)),
                LocalTime.ofSecondOfDay(from * 60L),
                LocalTime.ofSecondOfDay((from + 30) * 60L));
    }

    private Attempt staff(Path work) throws Exception {
        var keys = StaffKeys.in(work);
        try (var gate = new StaffDoor(keys.machine(), work)) {
            var flips = new Flips("codes of staff (Ed25519)");
            for (int i = 0; i < Math.min(MOST_TOKENS, extent.codes()); i++) {
                var token = keys.token(Integer.toString(100 + i));
                flips.every(
                        token.getBytes(StandardCharsets.ISO_8859_1),
                        bytes -> gate.opens(new String(bytes, StandardCharsets.ISO_8859_1)));
            }
            return flips.attempt();
        }
    }

    private Attempt seals(Path work) throws IOException {
        var keys =
                SealKeys.made(
                        new Random(extent.seed()),
                        NOW.minus(Duration.ofDays(30)),
                        NOW.plus(Duration.ofDays(300)));
        var office = new SealOffice(keys);
        var file = Files.writeString(work.resolve("roots.pem"), office.roots());
        var roots =
                SealRoots.read(file) instanceof Reading.Read<SealRoots>(var read, var _)
                        ? read
                        : SealRoots.NONE;
        var flips = new Flips("sealed papers (SM2, SM3)");
        flips.every(
                office.page("Yimen insured ZM01", NOW),
                step() * PAGE_STEP,
                pdf -> roots.examine(pdf, NOW) instanceof SealFinding.Holds);
        return flips.attempt();
    }
}
