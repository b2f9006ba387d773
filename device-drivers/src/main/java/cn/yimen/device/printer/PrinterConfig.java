package cn.yimen.device.printer;

import cn.yimen.device.link.LinkOpener;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;

/// How a ticket printer is reached and what is expected of it.
///
/// @param link opens the line to it
/// @param profile what the model can do
/// @param timing how long things may take
/// @param logo stands on top of tickets, if the hall has one
/// @param paper the hall's rolls
/// @param firstByte told when the first byte of a ticket is about to leave, on the printer's thread
public record PrinterConfig(
        LinkOpener link,
        PrinterProfile profile,
        PrinterTiming timing,
        Optional<Logo> logo,
        PaperSettings paper,
        BiConsumer<PrintJobId, Instant> firstByte) {

    public static PrinterConfig of(LinkOpener link, PrinterProfile profile) {
        return new PrinterConfig(
                link,
                profile,
                PrinterTiming.usual(),
                Optional.empty(),
                PaperSettings.usual(),
                (_, _) -> {});
    }

    public PrinterConfig timed(PrinterTiming other) {
        return new PrinterConfig(link, profile, other, logo, paper, firstByte);
    }

    public PrinterConfig with(Logo hall) {
        return new PrinterConfig(link, profile, timing, Optional.of(hall), paper, firstByte);
    }

    public PrinterConfig with(PaperSettings other) {
        return new PrinterConfig(link, profile, timing, logo, other, firstByte);
    }

    public PrinterConfig onFirstByte(BiConsumer<PrintJobId, Instant> told) {
        return new PrinterConfig(link, profile, timing, logo, paper, told);
    }
}
