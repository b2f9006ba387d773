package cn.yimen.server.staff;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.trust.WrongTries;
import cn.yimen.server.person.ServerKeys;
import cn.yimen.server.support.Sample;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each time a server that has just started, on the same disk.
final class LockOutTest {

    private static final Instant NOW = Sample.MORNING;
    private static final ClerkId MISTYPED = new ClerkId("my password by mistake");

    @TempDir private Path folder;

    private LockOut lockOut() {
        var keys = new ServerKeys(new SecretKeySpec(new byte[] {1}, "HmacSHA256"));
        var nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new LockOut(folder, keys, new EventLog(() -> NOW, nowhere));
    }

    @Test
    void aNumberThatNobodyHasIsCountedAndNotWrittenDown() throws IOException {
        for (int i = 0; i < WrongTries.SERIES; i++) {
            lockOut().wrong(MISTYPED, "", NOW);
        }
        assertThat(lockOut().left(MISTYPED, "", NOW)).contains(WrongTries.FIRST);
        assertThat(Files.readString(folder.resolve(LockOut.NAME))).doesNotContain(MISTYPED.value());
    }

    @Test
    void whatIsDamagedOnTheDiskKeepsNobodyFromStarting() throws IOException {
        Files.writeString(folder.resolve(LockOut.NAME), "?");
        assertThat(lockOut().left(MISTYPED, "", NOW)).isEmpty();
    }
}
