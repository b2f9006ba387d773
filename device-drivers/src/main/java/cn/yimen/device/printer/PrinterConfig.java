package cn.yimen.device.printer;

import cn.yimen.device.link.LinkOpener;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;

/// How a ticket printer is reached and what is expected of it.
///
/// @param link opens the line to it
/// @param profile what the model can do
/// @param bytesPerSecond speed of the line: 1,920 at 19,200 baud
/// @param waitInQueue how long a ticket may wait for its turn; later nobody stands there any more
/// @param barrierWithin how long the printer may take to print and cut a ticket, beyond the time on
///   the line
/// @param pollEvery how often an idle printer is asked how it is
/// @param firstByte told when the first byte of a ticket is about to leave, on the printer's thread
public record PrinterConfig(
        LinkOpener link,
        PrinterProfile profile,
        int bytesPerSecond,
        Duration waitInQueue,
        Duration barrierWithin,
        Duration pollEvery,
        BiConsumer<PrintJobId, Instant> firstByte) {

    /// 19,200 baud and the usual patience.
    public static PrinterConfig of(LinkOpener link, PrinterProfile profile) {
        return new PrinterConfig(
                link,
                profile,
                1_920,
                Duration.ofSeconds(15),
                Duration.ofSeconds(8),
                Duration.ofSeconds(1),
                (_, _) -> {});
    }

    public PrinterConfig onFirstByte(BiConsumer<PrintJobId, Instant> told) {
        return new PrinterConfig(
                link, profile, bytesPerSecond, waitInQueue, barrierWithin, pollEvery, told);
    }

    public PrinterConfig polledEvery(Duration interval) {
        return new PrinterConfig(
                link, profile, bytesPerSecond, waitInQueue, barrierWithin, interval, firstByte);
    }

    public PrinterConfig barrierWithin(Duration limit) {
        return new PrinterConfig(
                link, profile, bytesPerSecond, waitInQueue, limit, pollEvery, firstByte);
    }

    Duration onTheLine(int bytes) {
        return Duration.ofMillis(1_000L * bytes / bytesPerSecond);
    }
}
