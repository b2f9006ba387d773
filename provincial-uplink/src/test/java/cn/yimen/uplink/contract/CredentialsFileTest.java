package cn.yimen.uplink.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CredentialsFileTest {

    @TempDir Path dir;

    @Test
    void theFirstMakesItForItsOwnerOnlyAndTheSecondFindsTheSame() throws Exception {
        var file = dir.resolve("demo.key");
        var first = CredentialsFile.readOrCreate(file, "demo", new SecureRandom());
        var second = CredentialsFile.readOrCreate(file, "other", new SecureRandom());
        assertThat(secret(second)).hasSize(32).isEqualTo(secret(first)).isNotEqualTo(new byte[32]);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(dir).isDirectoryContaining("glob:**demo.key");
        try (var files = Files.list(dir)) {
            assertThat(files).hasSize(1);
        }
    }

    private static byte[] secret(Reading<Credentials> reading) {
        return ((Reading.Read<Credentials>) reading).value().secret();
    }

    @Test
    void aKeyThatOthersMayReadIsNotUsed() throws Exception {
        var file = dir.resolve("demo.key");
        CredentialsFile.readOrCreate(file, "demo", new SecureRandom());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(CredentialsFile.read(file)).asString().contains("chmod 600");
    }

    @Test
    void nonsenseIsNoKeyAndIsNotRepeated() throws Exception {
        var file = dir.resolve("demo.key");
        CredentialsFile.readOrCreate(file, "demo", new SecureRandom());
        Files.writeString(file, "demo topsecret");
        assertThat(CredentialsFile.read(file))
                .isInstanceOf(Reading.Unreadable.class)
                .asString()
                .doesNotContain("topsecret");
        assertThat(CredentialsFile.read(dir.resolve("none")))
                .isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void theTextFormDoesNotShowTheSecret() {
        assertThat(new Credentials("demo", new byte[] {65, 66}))
                .asString()
                .isEqualTo("Credentials[demo]");
    }
}
