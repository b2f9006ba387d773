package cn.yimen.server.update;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.update.Announcement;
import cn.yimen.hall.update.ShelfFiles;
import cn.yimen.server.update.UpdateDesk.Handing;
import cn.yimen.server.update.UpdateDesk.Wanted;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UpdateDeskTest {

    private static final String DIGEST = "0a".repeat(32);
    private static final Wanted ALL = new Wanted(0, Long.MAX_VALUE);

    @TempDir private Path data;

    private byte[] laid(int size) throws IOException {
        var bytes = new byte[size];
        new Random(3).nextBytes(bytes);
        var files = ShelfFiles.in(data);
        Files.createDirectories(files.directory());
        Files.write(files.bundle("kiosk", DIGEST), bytes);
        Files.writeString(files.announcement("kiosk"), "{}");
        return bytes;
    }

    @Test
    void partsOneAfterAnotherAreTheWhole() throws IOException {
        var bytes = laid(2 * UpdateDesk.PART + 777);
        var desk = UpdateDesk.in(data);
        var got = new ByteArrayOutputStream();
        int parts = 0;
        while (got.size() < bytes.length) {
            var handing = desk.bundle("kiosk", DIGEST, new Wanted(got.size(), 1 << 30), "K1");
            assertThat(handing).isInstanceOf(Handing.Part.class);
            var part = (Handing.Part) handing;
            assertThat(part.from()).isEqualTo(got.size());
            assertThat(part.size()).isEqualTo(bytes.length);
            got.write(part.bytes());
            part.over().run();
            parts++;
        }
        assertThat(got.toByteArray()).isEqualTo(bytes);
        assertThat(parts).isEqualTo(3);
    }

    @Test
    void noMoreThanIsWantedAndNothingBeyondTheEnd() throws IOException {
        laid(100);
        var desk = UpdateDesk.in(data);
        var part = (Handing.Part) desk.bundle("kiosk", DIGEST, new Wanted(90, 5), "K1");
        assertThat(part.bytes()).hasSize(5);
        part.over().run();
        var end = (Handing.Part) desk.bundle("kiosk", DIGEST, new Wanted(90, 50), "K1");
        assertThat(end.bytes()).hasSize(10);
        assertThat(desk.bundle("kiosk", DIGEST, new Wanted(100, 1), "K2"))
                .isEqualTo(new Handing.BeyondTheEnd(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../kiosk", "hall-server", "", "KIOSK", "kiosk-" + "0a0a", "."})
    void onlyProgramsOfMachinesAreKnown(String program) throws IOException {
        laid(10);
        var desk = UpdateDesk.in(data);
        assertThat(desk.announcement(program)).isEmpty();
        assertThat(desk.bundle(program, DIGEST, ALL, "K1")).isEqualTo(new Handing.Nothing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../../server.key", "0a", "0A", "*"})
    void onlyADigestNamesABundle(String digest) throws IOException {
        laid(10);
        assertThat(UpdateDesk.in(data).bundle("kiosk", digest, ALL, "K1"))
                .isEqualTo(new Handing.Nothing());
    }

    @Test
    void linksDirectoriesAndHugeAnnouncementsAreNotHandedOut() throws IOException {
        laid(10);
        var files = ShelfFiles.in(data);
        var secret = Files.writeString(data.resolve("server.key"), "secret");
        Files.delete(files.bundle("kiosk", DIGEST));
        Files.createSymbolicLink(files.bundle("kiosk", DIGEST), secret);
        Files.createSymbolicLink(files.announcement("display"), secret);
        Files.createDirectory(files.announcement("desk"));
        Files.write(files.announcement("kiosk"), new byte[Announcement.LARGEST + 1]);
        var desk = UpdateDesk.in(data);
        assertThat(desk.bundle("kiosk", DIGEST, ALL, "K1")).isEqualTo(new Handing.Nothing());
        for (var program : new String[] {"kiosk", "display", "desk"}) {
            assertThat(desk.announcement(program)).as(program).isEmpty();
        }
    }

    @Test
    void anEmptyShelfAnnouncesNothing() throws IOException {
        var desk = UpdateDesk.in(data);
        assertThat(desk.announcement("kiosk")).isEmpty();
        assertThat(desk.bundle("kiosk", DIGEST, ALL, "K1")).isEqualTo(new Handing.Nothing());
    }
}
