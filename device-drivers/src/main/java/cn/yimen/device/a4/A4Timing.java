package cn.yimen.device.a4;

import java.time.Duration;

/// How patient the driver is with a printer.
///
/// @param callWithin how long one exchange may take, beyond the document's time on the line
/// @param followEvery how often the printer is asked about the job at hand
/// @param lookEvery how often an idle printer is asked how it is
/// @param cancelWithin how long a job that was taken back may take to end
public record A4Timing(
        Duration callWithin, Duration followEvery, Duration lookEvery, Duration cancelWithin) {

    public static A4Timing usual() {
        return new A4Timing(
                Duration.ofSeconds(5),
                Duration.ofMillis(500),
                Duration.ofSeconds(5),
                Duration.ofSeconds(10));
    }
}
