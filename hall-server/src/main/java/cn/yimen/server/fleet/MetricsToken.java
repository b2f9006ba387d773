package cn.yimen.server.fleet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.Set;

/// What a program shows that reads the figures: the text of `metrics.token` beside the journal, 32
/// characters at least. Without the file, or where others can read it, nobody reads them.
public record MetricsToken(Path file) {

    private static final int SHORTEST = 32;
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    public boolean opens(String shown) {
        try {
            var token = Files.readString(file).strip();
            return token.length() >= SHORTEST
                    && OWNER.containsAll(Files.getPosixFilePermissions(file))
                    && MessageDigest.isEqual(bytes(token), bytes(shown));
        } catch (IOException none) {
            return false;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
