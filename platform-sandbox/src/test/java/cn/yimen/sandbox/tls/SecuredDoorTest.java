package cn.yimen.sandbox.tls;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Reading;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.Journal;
import cn.yimen.sandbox.HallDay;
import cn.yimen.sandbox.TestPlatform;
import cn.yimen.sandbox.ledger.LedgerView.Line;
import cn.yimen.uplink.JournalEvents;
import cn.yimen.uplink.Uplink;
import cn.yimen.uplink.client.Tls;
import cn.yimen.uplink.client.TlsFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SecuredDoorTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);

    @TempDir Path dir;
    private TestPlatform platform;

    @BeforeEach
    void start() throws IOException {
        platform = TestPlatform.secured(dir, CLOCK, Authority.openOrCreate(dir, NOW));
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @ParameterizedTest
    @CsvSource({
        "CERTIFICATE_EXPIRED, certificate-expired",
        "CERTIFICATE_NOT_YET_VALID, certificate-not-yet-valid",
        "CERTIFICATE_OF_ANOTHER_AUTHORITY, certificate-of-another-authority",
        "CERTIFICATE_OF_ANOTHER_HOST, certificate-of-another-host"
    })
    void aWrongCertificateHoldsEverythingBackUntilItIsMended(String fault, String word) {
        try (var journal = HallDay.open(dir);
                var uplink = uplink(journal)) {
            HallDay.tell(journal, 100);
            deliver(uplink, journal, 100);
            HallDay.tell(journal, 100);
            platform.faults("fault=" + fault);
            // The open connection ends first; only the next shakes hands.
            uplink.work();
            uplink.work();
            assertThat(uplink.status().trouble()).hasValue(word);
            assertThat(uplink.status().backlog()).isEqualTo(100);
            assertThat(platform.book().count()).isEqualTo(100);
            platform.faults("fault=NONE");
            deliver(uplink, journal, 200);
            assertThat(uplink.status().trouble()).isEmpty();
        }
        assertThat(platform.book().events())
                .extracting(Line::seq)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 200).boxed().toList());
        assertThat(platform.book().repeats()).isZero();
    }

    @Test
    void theAuthorityIsTheSameAfterARestartAndItsKeyIsForItsOwnerOnly() throws Exception {
        var again = Authority.openOrCreate(dir, NOW.plusSeconds(1));
        assertThat(again.held().certificatePem())
                .isEqualTo(Files.readString(dir.resolve("authority.pem")));
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(dir.resolve("authority-key.pem"))))
                .isEqualTo("rw-------");
    }

    @Test
    void theSwitchboardOffersCertificatesWhereThereIsADoorForThem() {
        assertThat(platform.get("/faults").body()).contains("CERTIFICATE_EXPIRED", "平台证书已过期");
        assertThat(platform.get("/faults?lang=en").body()).doesNotContainPattern("\\p{IsHan}");
    }

    private static void deliver(Uplink uplink, Journal<HallEvent> journal, long until) {
        var source = new JournalEvents(journal);
        for (int step = 0; source.cursor() < until; step++) {
            assertThat(step).as("steps").isLessThan(1_000);
            uplink.work();
        }
    }

    private Uplink uplink(Journal<HallEvent> journal) {
        var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        var around =
                new Uplink.Surroundings(
                        dir.resolve("parked"), CLOCK, new Random(5), new EventLog(CLOCK, silent));
        return new Uplink(new JournalEvents(journal), platform.securedAddress(trusting()), around);
    }

    private Tls trusting() {
        return switch (TlsFile.authorities(dir.resolve("authority.pem"))) {
            case Reading.Read<Tls>(var tls, _) -> tls;
            case Reading.Unreadable<Tls>(var problems) ->
                    throw new IllegalStateException(problems.toString());
        };
    }
}
