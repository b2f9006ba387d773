package cn.yimen.device.printer;

import java.time.Duration;

/// How patient the driver is with a printer.
///
/// @param bytesPerSecond speed of the line: 1,920 at 19,200 baud
/// @param answerWithin how long the answer to a question about its state may take
/// @param waitInQueue how long a ticket may wait for its turn; later nobody stands there any more
/// @param barrierWithin how long printing and cutting a ticket may take, beyond the time on the
///   line
/// @param cleanWithin how long throwing away an interrupted ticket may take
/// @param longestCut no answer for this long means that none is on its way
/// @param pollEvery how often an idle printer is asked how it is
public record PrinterTiming(
        int bytesPerSecond,
        Duration answerWithin,
        Duration waitInQueue,
        Duration barrierWithin,
        Duration cleanWithin,
        Duration longestCut,
        Duration pollEvery) {

    /// 19,200 baud and the usual patience.
    public static PrinterTiming usual() {
        return new PrinterTiming(
                1_920,
                Duration.ofMillis(500),
                Duration.ofSeconds(15),
                Duration.ofSeconds(8),
                Duration.ofSeconds(4),
                Duration.ofMillis(1_500),
                Duration.ofSeconds(1));
    }

    Duration onTheLine(int bytes) {
        return Duration.ofMillis(1_000L * bytes / bytesPerSecond);
    }
}
