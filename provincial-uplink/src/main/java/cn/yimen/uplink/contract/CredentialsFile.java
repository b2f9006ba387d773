package cn.yimen.uplink.contract;

import cn.yimen.hall.config.Problem;
import cn.yimen.hall.config.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The file that a caller and its platform share, one line: `appKey secret`, or `appKey secret sm2
/// key` where the caller signs with SM2; secret and key as 64 hexadecimal digits. Nobody but its
/// owner may read it.
public final class CredentialsFile {

    private static final Pattern LINE =
            Pattern.compile("([A-Za-z0-9._-]{1,64}) ([0-9a-f]{64})(?: sm2 ([0-9a-f]{64}))?\\s*");
    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rw-------");

    private CredentialsFile() {}

    public static Reading<Credentials> read(Path file) {
        try {
            if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
                return unusable(file, "others may read this key; run chmod 600 on it");
            }
            var line = LINE.matcher(Files.readString(file, StandardCharsets.US_ASCII));
            return line.matches()
                    ? new Reading.Read<>(credentials(line), List.of())
                    : unusable(
                            file, "one line \"appKey secret\" is expected, secret in hexadecimal");
        } catch (IllegalArgumentException e) {
            return unusable(file, "this is no private key of SM2");
        } catch (IOException e) {
            return unusable(file, "cannot be read: " + e.getClass().getSimpleName());
        }
    }

    private static Credentials credentials(Matcher line) {
        var secret = HexFormat.of().parseHex(line.group(2));
        return line.group(3) == null
                ? new Credentials(line.group(1), secret)
                : new Credentials(
                        line.group(1), secret, new Sm2Key(HexFormat.of().parseHex(line.group(3))));
    }

    /// Makes the file where it is missing, with a key for HMAC-SM3; of two that make it at once,
    /// one wins and both use it.
    ///
    /// @param random good enough for keys
    public static Reading<Credentials> readOrCreate(
            Path file, String appKey, RandomGenerator random) {
        if (Files.exists(file)) {
            return read(file);
        }
        var secret = new byte[32];
        random.nextBytes(secret);
        var line = appKey + " " + HexFormat.of().formatHex(secret) + "\n";
        try {
            var made =
                    Files.createTempFile(
                            file.toAbsolutePath().getParent(),
                            ".key",
                            "",
                            PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            Files.writeString(made, line, StandardOpenOption.SYNC);
            try {
                Files.createLink(file, made);
            } catch (FileAlreadyExistsException e) {
                return read(file);
            } finally {
                Files.delete(made);
            }
        } catch (IOException e) {
            return unusable(file, "cannot be made: " + e.getClass().getSimpleName());
        }
        return read(file);
    }

    private static <T> Reading<T> unusable(Path file, String message) {
        return new Reading.Unreadable<>(List.of(new Problem(file.toString(), message)));
    }
}
