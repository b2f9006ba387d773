package cn.yimen.hall.update;

import java.nio.file.Path;
import java.util.regex.Pattern;

/// A hall server's shelf of releases (升级货架), as who lays them there and who hands them out know it:
/// for each program one announcement, and its bundle under the digest that is announced, so that a
/// newer one never takes its place under somebody's hands.
///
/// @param directory `updates` in the server's data
public record ShelfFiles(Path directory) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public static ShelfFiles in(Path data) {
        return new ShelfFiles(data.resolve("updates"));
    }

    /// @param program as [Release#program]
    public Path announcement(String program) {
        return directory.resolve(program + ".update");
    }

    /// @param sha256 as [Release#sha256]
    /// @throws IllegalArgumentException where it is none
    public Path bundle(String program, String sha256) {
        if (!isDigest(sha256)) {
            throw new IllegalArgumentException("no SHA-256 as 64 hexadecimal digits");
        }
        return directory.resolve(program + "-" + sha256 + ".bundle");
    }

    public static boolean isDigest(String text) {
        return DIGEST.matcher(text).matches();
    }
}
