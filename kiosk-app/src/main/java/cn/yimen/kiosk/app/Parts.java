package cn.yimen.kiosk.app;

import cn.yimen.device.a4.A4Printer;
import cn.yimen.device.camera.Camera;
import cn.yimen.device.camera.FolderCamera;
import cn.yimen.device.card.IdentityReader;
import cn.yimen.device.config.DeviceKind;
import cn.yimen.device.config.DeviceList;
import cn.yimen.device.config.Fitting;
import cn.yimen.device.printer.PaperEstimate;
import cn.yimen.device.printer.PrinterConfig;
import cn.yimen.device.printer.TicketPrinter;
import cn.yimen.device.scanner.CodeScanner;
import cn.yimen.device.scanner.ScannerConfig;
import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.effect.CardKeys;
import cn.yimen.kiosk.effect.Cards;
import cn.yimen.kiosk.effect.Devices;
import cn.yimen.kiosk.effect.GuidePrinter;
import cn.yimen.kiosk.effect.NotePrinter;
import cn.yimen.kiosk.effect.PaperPrinter;
import cn.yimen.kiosk.effect.SheetPrinter;
import cn.yimen.kiosk.effect.StepLog;
import cn.yimen.kiosk.effect.WorldKeeper;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Part;
import cn.yimen.kiosk.flow.PartState;
import cn.yimen.kiosk.flow.Trouble;
import cn.yimen.kiosk.ticket.SlipPrinter;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The machine's parts: started here, and healing by themselves from then on.
final class Parts {

    private static final PartState ABSENT = new PartState(false, Trouble.NOT_CONNECTED);

    private final KioskOptions options;
    private final WorldKeeper keeper;
    private final Devices devices;
    private final Consumer<KioskEvent> sink;
    private final InstantSource clock;
    private GuidePrinter guides = GuidePrinter.NONE;
    private Optional<TicketPrinter> paper = Optional.empty();
    private volatile Optional<IdentityReader> reader = Optional.empty();
    private NotePrinter notes = NotePrinter.NONE;

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

    /// The parts of a machine with these devices.
    static Set<Part> of(DeviceList list) {
        return list.devices().stream()
                .flatMap(device -> part(device.kind()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Empty for what surrounds the machine.
    private static Optional<Part> part(DeviceKind kind) {
        return switch (kind) {
            case PRINTER -> Optional.of(Part.PRINTER);
            case SCANNER -> Optional.of(Part.SCANNER);
            case CARD_READER -> Optional.of(Part.CARD_READER);
            case CAMERA -> Optional.of(Part.CAMERA);
            case A4 -> Optional.of(Part.A4);
            case UPS, BOARD, PANEL, PAD, KEYPAD, CALLER -> Optional.empty();
        };
    }

    SlipPrinter printer(StepLog steps) {
        return options.devices()
                .first(DeviceKind.PRINTER)
                .map(Fitting::printer)
                .<SlipPrinter>map(config -> printer(config, steps))
                .orElseGet(() -> {
                    keeper.part(Part.PRINTER, ABSENT);
                    return (_, _) -> CompletableFuture.completedFuture(noPrinter());
                });
    }

    private SlipPrinter printer(PrinterConfig config, StepLog steps) {
        var told = config.onFirstByte((job, at) -> steps.firstByte(job.value(), at));
        var started = TicketPrinter.start(told, devices.listener(Part.PRINTER), clock);
        paper = Optional.of(started);
        devices.counting(() -> slipsLeft(started.paper()));
        var slips = new PaperPrinter(started, keeper::world, options.place());
        guides = slips;
        notes = slips;
        return slips;
    }

    private static Optional<Integer> slipsLeft(PaperEstimate paper) {
        return switch (paper) {
            case PaperEstimate.Left left -> Optional.of(left.slips());
            case PaperEstimate.NotKnown _ -> Optional.empty();
        };
    }

    /// The ticket printer prints guides too, once it is started.
    GuidePrinter guides() {
        return guides;
    }

    /// What staff can do with the machine.
    MachineHands hands() {
        return new MachineHands(options, paper, clock);
    }

    /// And receipts.
    NotePrinter notes() {
        return notes;
    }

    SheetPrinter sheets() {
        var printer =
                options.devices()
                        .first(DeviceKind.A4)
                        .map(Fitting::a4)
                        .map(config -> A4Printer.start(config, devices.listener(Part.A4), clock));
        if (printer.isEmpty()) {
            keeper.part(Part.A4, ABSENT);
        }
        return SheetPrinter.of(printer);
    }

    private static SlipPrinter.End noPrinter() {
        return new SlipPrinter.End.NotOut(Trouble.NOT_CONNECTED, "NO_PRINTER");
    }

    void scanner() {
        options.devices()
                .first(DeviceKind.SCANNER)
                .map(Fitting::scanner)
                .ifPresentOrElse(this::scanner, () -> keeper.part(Part.SCANNER, ABSENT));
    }

    private void scanner(ScannerConfig config) {
        CodeScanner.start(
                config,
                scanned -> sink.accept(new KioskEvent.CodeScanned(scanned.text())),
                devices.listener(Part.SCANNER),
                clock);
    }

    /// Most machines have none: nothing is said of it then.
    Optional<Camera> camera() {
        return options.devices()
                .first(DeviceKind.CAMERA)
                .map(Fitting::camera)
                .map(config -> FolderCamera.start(config, devices.listener(Part.CAMERA), clock));
    }

    void cardReader(EventLog log) {
        var readers =
                options.devices().of(DeviceKind.CARD_READER).stream()
                        .map(entry -> Fitting.reader(entry, clock))
                        .toList();
        if (readers.isEmpty()) {
            keeper.part(Part.CARD_READER, ABSENT);
        } else {
            reader =
                    Optional.of(
                            IdentityReader.start(
                                    readers,
                                    new Cards(sink, clock, log),
                                    devices.listener(Part.CARD_READER),
                                    clock));
        }
    }

    /// Opens the chip of the card that lies on the reader.
    CardKeys cardKeys() {
        return new CardKeys(key -> reader.ifPresent(there -> there.unlock(key)), sink);
    }
}
