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
        assertThat(signature(second))
                .isEqualTo(signature(first))
                .isNotEqualTo(new HmacKey(new byte[32]).sign("text"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(dir).isDirectoryContaining("glob:**demo.key");
        try (var files = Files.list(dir)) {
            assertThat(files).hasSize(1);
        }
    }

    private static String signature(Reading<Credentials> reading) {
        return read(reading).key().sign("text");
    }

    private static Credentials read(Reading<Credentials> reading) {
        return ((Reading.Read<Credentials>) reading).value();
    }

    @Test
    void theFileSaysWhichFormOfSignatureItIsFor() throws Exception {
        var file = dir.resolve("demo.key");
        CredentialsFile.readOrCreate(file, "demo", new SecureRandom());
        Files.writeString(file, "demo " + "ab".repeat(32) + " sm2 " + "01".repeat(32));
        assertThat(read(CredentialsFile.read(file)).key()).isInstanceOf(Sm2Key.class);
        Files.writeString(file, "demo " + "ab".repeat(32) + " sm2 " + "ff".repeat(32));
        assertThat(CredentialsFile.read(file)).asString().contains("no private key of SM2");
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
