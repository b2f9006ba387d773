package cn.yimen.device.link.raw;

import cn.yimen.device.link.LinkOpener;
import java.nio.file.Path;
import java.time.Duration;

/// A device file that takes bytes as they are.
///
/// @param path device file; best a stable name made by udev
/// @param way whether anything comes back
/// @param writeTimeout how long a device may hold up one write before the link counts as lost: a
///   printer without paper takes nothing more once its buffer is full
public record RawSettings(Path path, Way way, Duration writeTimeout) {

    /// What the device file carries.
    public enum Way {
        /// Bytes go out and nothing ever comes back.
        OUT_ONLY,
        BOTH
    }

    public static RawSettings both(Path path) {
        return new RawSettings(path, Way.BOTH, Duration.ofSeconds(5));
    }

    public static RawSettings outOnly(Path path) {
        return new RawSettings(path, Way.OUT_ONLY, Duration.ofSeconds(5));
    }

    public LinkOpener opener() {
        return () -> RawLink.open(this);
    }
}
