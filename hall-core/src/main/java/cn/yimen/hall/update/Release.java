package cn.yimen.hall.update;

import java.time.Instant;

/// One release of one program, as its makers announce and sign it.
///
/// @param program `kiosk`, `display`, `hall-server`
/// @param hall that it is for; [#EVERY_HALL] for all
/// @param version grows with each release, and never goes back
/// @param expires after that it may not be installed any more: somebody may be holding newer ones
///   back
/// @param bundle its file's name, beside the announcement
/// @param size of the bundle in bytes
/// @param sha256 of the bundle, 64 hexadecimal digits
/// @param dataFormat of the data that the program writes
public record Release(
        String program,
        String hall,
        long version,
        Instant expires,
        String bundle,
        long size,
        String sha256,
        int dataFormat) {

    public static final String EVERY_HALL = "*";
    private static final long LARGEST = 2L << 30;

    /// @throws IllegalArgumentException where a value is none
    public Release {
        require(program.matches("[a-z][a-z-]{0,30}"), "program");
        require(hall.equals(EVERY_HALL) || hall.matches("[A-Za-z0-9-]{1,32}"), "hall");
        require(version > 0, "version");
        require(bundle.matches("[a-z0-9][a-z0-9.-]{0,80}"), "bundle");
        require(size > 0 && size <= LARGEST, "size");
        require(sha256.matches("[0-9a-f]{64}"), "sha256");
        require(dataFormat > 0, "dataFormat");
    }

    private static void require(boolean sound, String field) {
        if (!sound) {
            throw new IllegalArgumentException("a release's " + field);
        }
    }
}
