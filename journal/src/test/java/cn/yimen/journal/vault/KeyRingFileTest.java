package cn.yimen.journal.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.yimen.journal.vault.DeviceKeys.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeyRingFileTest {

    @TempDir Path directory;
    private Path path;
    private KeyRingFile keys;
    private final KeyRing ring =
            new KeyRing(List.of(DeviceKey.random(new SecureRandom())))
                    .with(DeviceKey.random(new SecureRandom()));

    @BeforeEach
    void write() {
        path = directory.resolve("device.keys");
        keys = new KeyRingFile(path);
        assertThat(keys.replace(ring)).isEmpty();
    }

    @Test
    void keysComeBackInTheirOrderFromAFileOfItsOwnerAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
        assertThat(keys.read())
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> {
                            assertThat(read.ring().keys())
                                    .extracting(DeviceKey::id)
                                    .isEqualTo(ring.keys().stream().map(DeviceKey::id).toList());
                            assertThat(read.ring().current().secret())
                                    .isEqualTo(ring.current().secret());
                        });
    }

    @Test
    void aFileThatOthersMayReadIsRefusedWithASentence() throws IOException {
        for (var rights : List.of("rw-r-----", "rw----r--", "rw--w----", "rwx------")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
            assertThat(why()).as(rights).contains(path.toString()).contains("chmod 600");
        }
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--------"));
        assertThat(keys.read()).isInstanceOf(Reading.Read.class);
    }

    @Test
    void aFileOfAnotherUserIsRefused() throws IOException {
        assumeThat(Files.getOwner(Path.of("/proc/self")).getName()).isEqualTo("root");
        var nobody =
                path.getFileSystem()
                        .getUserPrincipalLookupService()
                        .lookupPrincipalByName("nobody");
        Files.setOwner(path, nobody);
        assertThat(why()).contains("belongs to nobody");
    }

    @Test
    void aSymbolicLinkIsRefused() throws IOException {
        var link = Files.createSymbolicLink(directory.resolve("link"), path);
        assertThat(new KeyRingFile(link).read()).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void aChangedByteIsRefused() throws IOException {
        var whole = Files.readAllBytes(path);
        for (int at = 0; at < whole.length; at++) {
            var changed = whole.clone();
            changed[at] ^= 4;
            Files.write(path, changed);
            assertThat(keys.read()).as("byte %d", at).isInstanceOf(Reading.Refused.class);
        }
        Files.write(path, new byte[0]);
        assertThat(why()).contains("damaged");
    }

    @Test
    void noKeyFileIsSomethingElseThanABadOne() throws IOException {
        Files.delete(path);
        assertThat(keys.read()).isInstanceOf(Reading.Missing.class);
    }

    @Test
    void secretsAreNotInSentencesOrTextForms() {
        assertThat(ring.toString()).contains(ring.current().id()).hasSizeLessThan(80);
    }

    private String why() {
        assertThat(keys.read()).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) keys.read()).why();
    }
}
