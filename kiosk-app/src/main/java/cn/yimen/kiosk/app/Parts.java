package cn.yimen.kiosk.app;

import cn.yimen.device.card.IdentityBlocks;
import cn.yimen.device.card.IdentityReader;
import cn.yimen.device.card.PcscReader;
import cn.yimen.device.card.ReaderConfig;
import cn.yimen.device.card.sdt.SdtReader;
import cn.yimen.device.card.social.SocialCards;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.printer.PrinterConfig;
import cn.yimen.device.printer.PrinterProfile;
import cn.yimen.device.printer.TicketPrinter;
import cn.yimen.device.scanner.CodeScanner;
import cn.yimen.device.scanner.ScannerConfig;
import cn.yimen.device.scanner.Suffix;
import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.effect.Cards;
import cn.yimen.kiosk.effect.Devices;
import cn.yimen.kiosk.effect.PaperPrinter;
import cn.yimen.kiosk.effect.StepLog;
import cn.yimen.kiosk.effect.WorldKeeper;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Part;
import cn.yimen.kiosk.flow.PartState;
import cn.yimen.kiosk.flow.Trouble;
import cn.yimen.kiosk.ticket.SlipPrinter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// The machine's parts: started here, and healing by themselves from then on.
final class Parts {

    private static final int PRINTER_BAUD = 19_200;
    private static final int SCANNER_BAUD = 9_600;
    private static final PartState ABSENT = new PartState(false, Trouble.NOT_CONNECTED);

    private final KioskOptions options;
    private final WorldKeeper keeper;
    private final Devices devices;
    private final Consumer<KioskEvent> sink;
    private final InstantSource clock;

    Parts(
            KioskOptions options,
            WorldKeeper keeper,
            Devices devices,
            Consumer<KioskEvent> sink,
            InstantSource clock) {
        this.options = options;
        this.keeper = keeper;
        this.devices = devices;
        this.sink = sink;
        this.clock = clock;
    }

    SlipPrinter printer(StepLog steps) {
        return options.printer()
                .<SlipPrinter>map(port -> printer(port, steps))
                .orElseGet(() -> {
                    keeper.part(Part.PRINTER, ABSENT);
                    return (_, _) -> CompletableFuture.completedFuture(noPrinter());
                });
    }

    private SlipPrinter printer(Path port, StepLog steps) {
        var config =
                PrinterConfig.of(
                                SerialSettings.of(port, PRINTER_BAUD).opener(),
                                PrinterProfile.wide())
                        .onFirstByte((job, at) -> steps.firstByte(job.value(), at));
        return new PaperPrinter(
                TicketPrinter.start(config, devices.listener(Part.PRINTER), clock), keeper::world);
    }

    private static SlipPrinter.End noPrinter() {
        return new SlipPrinter.End.NotOut(Trouble.NOT_CONNECTED, "NO_PRINTER");
    }

    void scanner() {
        options.scanner().ifPresentOrElse(this::scanner, () -> keeper.part(Part.SCANNER, ABSENT));
    }

    private void scanner(Path port) {
        var config = ScannerConfig.of(SerialSettings.of(port, SCANNER_BAUD).opener(), Suffix.CR);
        CodeScanner.start(
                config,
                scanned -> sink.accept(new KioskEvent.CodeScanned(scanned.text())),
                devices.listener(Part.SCANNER),
                clock);
    }

    void cardReader(EventLog log) {
        IdentityReader.start(
                readers(), new Cards(sink, clock, log), devices.listener(Part.CARD_READER), clock);
    }

    private List<ReaderConfig> readers() {
        var readers = new ArrayList<ReaderConfig>();
        options.sdt().map(SdtReader::at).ifPresent(readers::add);
        if (readers.isEmpty() || !options.reader().isEmpty()) {
            readers.add(
                    PcscReader.named(options.reader())
                            .reading(new IdentityBlocks(false), new SocialCards()));
        }
        return readers;
    }
}
