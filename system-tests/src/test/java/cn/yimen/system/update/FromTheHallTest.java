package cn.yimen.system.update;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.client.update.FetchProgram;
import cn.yimen.client.update.UpdateFetch.Outcome;
import cn.yimen.client.update.UpdateFetch.Result;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.log.EventLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A kiosk that fetches releases from the real server, over mutual TLS.
final class FromTheHallTest {

    private static final byte[] BUNDLE = ReleasingHall.bytes(1_300_000, 5);

    @TempDir private static Path server;
    private static ReleasingHall hall;

    @TempDir private Path folder;
    private FetchingKiosk kiosk;

    @BeforeAll
    static void open() throws IOException {
        hall = new ReleasingHall(server, List.of("K1"));
    }

    @AfterAll
    static void close() {
        hall.close();
    }

    @BeforeEach
    void start() throws IOException {
        hall.clearShelf();
        kiosk = machine(DeviceRole.KIOSK, "K1");
    }

    private FetchingKiosk machine(DeviceRole role, String device) throws IOException {
        return new FetchingKiosk(folder.resolve(device), hall.identity(role, device), hall.root);
    }

    private Result run() throws IOException {
        return kiosk.run(hall.address());
    }

    @Test
    void nothingThenAReleaseThenThatItIsThere() throws IOException {
        assertThat(run().outcome()).isEqualTo(Outcome.NOTHING_ANNOUNCED);
        hall.lay(2, BUNDLE);
        assertThat(run()).isEqualTo(new Result(Outcome.FETCHED, 2, "whole"));
        assertThat(kiosk.files()).containsExactly("kiosk-2.tar.gz", "kiosk.update");
        assertThat(kiosk.fetched("kiosk-2.tar.gz")).isEqualTo(BUNDLE);
        assertThat(run()).isEqualTo(new Result(Outcome.FETCHED, 2, "waits"));
        // One bit on the disk: it is fetched again rather than refused for ever.
        var file = kiosk.directory.resolve("kiosk-2.tar.gz");
        var bytes = Files.readAllBytes(file);
        bytes[77] ^= 1;
        Files.write(file, bytes);
        assertThat(run()).isEqualTo(new Result(Outcome.FETCHED, 2, "whole"));
        assertThat(kiosk.fetched("kiosk-2.tar.gz")).isEqualTo(BUNDLE);
    }

    @Test
    void aLineThatBreaksAgainAndAgainCostsNoByte() throws IOException {
        hall.lay(2, BUNDLE);
        try (var line = new BreakingLine(hall.port(), new SplittableRandom(11), 20_000, 200_000)) {
            Result result;
            int runs = 0;
            do {
                result = kiosk.run(ReleasingHall.at(line.port()));
                runs++;
            } while (result.outcome() == Outcome.LATER && runs < 50);
            assertThat(result).isEqualTo(new Result(Outcome.FETCHED, 2, "whole"));
            System.out.printf(
                    "UPDATE a line that broke %d times: %d bytes whole in %d runs%n",
                    line.breaks(), BUNDLE.length, runs);
            assertThat(line.breaks()).isGreaterThan(5);
        }
        assertThat(kiosk.fetched("kiosk-2.tar.gz")).isEqualTo(BUNDLE);
    }

    @Test
    void aNewerOneTakesTheOldersPlace() throws IOException {
        hall.lay(2, BUNDLE);
        run();
        var newer = ReleasingHall.bytes(90_000, 6);
        hall.lay(3, newer);
        assertThat(run()).isEqualTo(new Result(Outcome.FETCHED, 3, "whole"));
        assertThat(kiosk.files()).containsExactly("kiosk-3.tar.gz", "kiosk.update");
        assertThat(kiosk.fetched("kiosk-3.tar.gz")).isEqualTo(newer);
    }

    @Test
    void whatFailedHereOrIsOlderIsNotDownloaded() throws IOException {
        hall.lay(2, BUNDLE);
        kiosk.remembersFailed(2);
        assertThat(run()).isEqualTo(new Result(Outcome.REFUSED, 0, "FAILED_HERE"));
        kiosk.remembersFailed(3);
        assertThat(run()).isEqualTo(new Result(Outcome.REFUSED, 0, "DOWNGRADE"));
        assertThat(kiosk.files()).isEmpty();
    }

    @Test
    void whatWaitedIsTakenAwayOnceItFailed() throws IOException {
        hall.lay(2, BUNDLE);
        run();
        kiosk.remembersFailed(2);
        assertThat(run().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(kiosk.files()).isEmpty();
    }

    @Test
    void anotherProgramsReleaseAndAnUnsignedOneAreNotDownloaded() throws IOException {
        var digest = ReleasingHall.digest(BUNDLE);
        hall.lay(hall.announced("display", 2, BUNDLE), digest, BUNDLE);
        assertThat(run()).isEqualTo(new Result(Outcome.REFUSED, 0, "OTHER_PROGRAM"));
        var signed = new String(hall.announced("kiosk", 2, BUNDLE), StandardCharsets.UTF_8);
        var unsigned = signed.replaceAll("\"signatures\":.*", "\"signatures\":[]}");
        hall.lay(unsigned.getBytes(StandardCharsets.UTF_8), digest, BUNDLE);
        assertThat(run()).isEqualTo(new Result(Outcome.REFUSED, 0, "TOO_FEW_SIGNATURES"));
        hall.lay("{".getBytes(StandardCharsets.UTF_8), digest, BUNDLE);
        assertThat(run()).isEqualTo(new Result(Outcome.REFUSED, 0, "UNREADABLE"));
        assertThat(kiosk.files()).isEmpty();
    }

    @Test
    void anotherBundleIsDeletedAndNotFetchedAgainAtOnce() throws IOException {
        var other = BUNDLE.clone();
        other[600_000] ^= 4;
        var announced = hall.announced("kiosk", 2, BUNDLE);
        var digest = ReleasingHall.digest(BUNDLE);
        hall.lay(announced, digest, other);
        assertThat(run()).isEqualTo(new Result(Outcome.WRONG_BUNDLE, 2, "another-digest"));
        assertThat(run()).isEqualTo(new Result(Outcome.WRONG_BUNDLE, 2, "not-again-yet"));
        assertThat(kiosk.files()).containsExactly(digest + ".wrong");
    }

    @Test
    void oneOfAnotherSizeIsNotFetchedAtAll() throws IOException {
        var announced = hall.announced("kiosk", 2, BUNDLE);
        var digest = ReleasingHall.digest(BUNDLE);
        for (int size : new int[] {0, 1, BUNDLE.length - 1, BUNDLE.length + 1}) {
            hall.lay(announced, digest, Arrays.copyOf(BUNDLE, size));
            assertThat(run().detail()).as("%d", size).isEqualTo("another-size");
            assertThat(kiosk.files()).containsExactly(digest + ".wrong");
            Files.delete(kiosk.directory.resolve(digest + ".wrong"));
        }
    }

    @Test
    void aScreenGetsNothingOfAKiosks() throws IOException {
        hall.lay(2, BUNDLE);
        var screen = machine(DeviceRole.DISPLAY, "B1");
        assertThat(screen.run(hall.address())).isEqualTo(new Result(Outcome.LATER, 0, "http-403"));
        assertThat(screen.files()).isEmpty();
    }

    /// As the unit starts it, with all places below another root.
    @Test
    void theProgramFetchesWithTheMachinesOwnIdentity() throws IOException {
        var said = new ByteArrayOutputStream();
        var log =
                new EventLog(
                        ReleasingHall.CLOCK, new PrintStream(said, true, StandardCharsets.UTF_8));
        var program = new FetchProgram("kiosk", folder, log);
        var servers = List.of(ReleasingHall.at(1), hall.address());
        var identity = hall.identities.of(DeviceRole.KIOSK, "K1");
        assertThat(program.run(servers, identity)).isEqualTo(3);
        var etc = Files.createDirectories(folder.resolve("etc/yimen"));
        Files.write(etc.resolve("update-root.json"), hall.rootFile());
        assertThat(program.run(servers, folder.resolve("nobody"))).isZero();
        var packaged = Files.createDirectories(folder.resolve("usr/lib/yimen/kiosk"));
        Files.writeString(
                packaged.resolve("release.json"),
                "{\"program\":\"kiosk\",\"version\":1,\"dataFormat\":1}");
        var fetched = Files.createDirectories(folder.resolve("var/lib/yimen-slots/kiosk/fetched"));
        hall.lay(2, BUNDLE);
        assertThat(program.run(servers, identity)).isZero();
        assertThat(fetched.resolve("kiosk-2.tar.gz")).hasBinaryContent(BUNDLE);
        hall.lay("{".getBytes(StandardCharsets.UTF_8), ReleasingHall.digest(BUNDLE), BUNDLE);
        assertThat(program.run(servers, identity)).isEqualTo(4);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("update.no-root", "update.not-enrolled")
                .contains("update.fetched detail=whole version=2")
                .contains("update.refused detail=UNREADABLE version=0");
    }
}
