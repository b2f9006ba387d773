package cn.yimen.device.scanner;

import cn.yimen.device.link.LinkOpener;
import java.time.Duration;

/// How a scanner is reached and set.
///
/// @param link opens the line to it
/// @param suffix what it sends behind a code
/// @param gap a pause between two bytes that ends a code; counted between bytes and never for the
///   whole code, for 300 bytes take 310 ms at 9,600 baud
/// @param repeatWithin a code held before the window is told once, until it was away for this long
/// @param make whose commands it takes
/// @param mode what it is told when its line opens
public record ScannerConfig(
        LinkOpener link,
        Suffix suffix,
        Duration gap,
        Duration repeatWithin,
        ScannerMake make,
        Mode mode) {

    /// How the scanner is to work.
    public enum Mode {
        /// As somebody set it; nothing is changed.
        AS_SET,
        /// Looks when told to, and sends the suffix.
        ON_COMMAND,
        /// Looks always, and sends the suffix.
        ALWAYS
    }

    private static final Duration REPEAT = Duration.ofMillis(1_500);

    /// A scanner that looks always. With a suffix the gap only ends what was cut short, so it may
    /// be long; without one it is all there is.
    public static ScannerConfig of(LinkOpener link, Suffix suffix) {
        var gap = Duration.ofMillis(suffix == Suffix.NONE ? 50 : 300);
        return new ScannerConfig(link, suffix, gap, REPEAT, ScannerMake.ANY, Mode.AS_SET);
    }

    public ScannerConfig commanded(ScannerMake by, Mode how) {
        return new ScannerConfig(link, suffix, gap, repeatWithin, by, how);
    }
}
