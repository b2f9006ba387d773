package cn.yimen.device.printer;

import cn.yimen.device.Await;
import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Readiness;
import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.RecordingLink;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.sim.printer.SimulatedModel;
import cn.yimen.device.sim.printer.SimulatedPrinter;
import cn.yimen.device.sim.pty.PtyPair;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/// A printer at the end of a real serial stack: driver, jSerialComm, pseudo-terminals, simulated
/// printer.
final class PrinterRig implements AutoCloseable {

    static final Duration LIMIT = Duration.ofSeconds(40);
    static final Duration CUT = Duration.ofMillis(150);
    static final Duration BARRIER = Duration.ofSeconds(8);

    private final PtyPair cable;
    private final SimulatedPrinter machine;
    private final TicketPrinter printer;
    private final List<RecordingLink> recordings = new CopyOnWriteArrayList<>();
    private final List<DeviceStatus> heard = new CopyOnWriteArrayList<>();

    PrinterRig(Path folder, SimulatedModel model, PrinterProfile profile) {
        this(folder, model, profile, config -> config);
    }

    PrinterRig(
            Path folder,
            SimulatedModel model,
            PrinterProfile profile,
            UnaryOperator<PrinterConfig> adjusted) {
        cable = PtyPair.in(folder, "printer");
        machine = SimulatedPrinter.start(SerialSettings.of(cable.far(), 19_200).opener(), model);
        var link = SerialSettings.of(cable.near(), 19_200).opener();
        var config =
                PrinterConfig.of(() -> record(link.open()), profile).timed(timing(CUT, BARRIER));
        printer = TicketPrinter.start(adjusted.apply(config), heard::add, InstantSource.system());
    }

    /// The usual patience, but for what would make tests long.
    static PrinterTiming timing(Duration longestCut, Duration barrierWithin) {
        PrinterTiming usual = PrinterTiming.usual();
        return new PrinterTiming(
                usual.bytesPerSecond(),
                Duration.ofSeconds(3),
                usual.waitInQueue(),
                barrierWithin,
                Duration.ofSeconds(1),
                longestCut,
                Duration.ofMillis(300));
    }

    private ByteLink record(ByteLink link) {
        recordings.add(new RecordingLink(link, 1_000_000));
        return recordings.getLast();
    }

    /// What the driver wrote since the line was opened, in hex.
    String sent() {
        return HexFormat.of().formatHex(recordings.getLast().written());
    }

    static PrinterRig wide(Path folder) {
        return new PrinterRig(folder, SimulatedModel.wide(), PrinterProfile.wide());
    }

    PrinterRig ready() {
        Await.until(LIMIT, "ready", () -> works(printer.status().readiness()));
        machine.takeScraps();
        return this;
    }

    private static boolean works(Readiness readiness) {
        return readiness == Readiness.READY || readiness == Readiness.DEGRADED;
    }

    PtyPair cable() {
        return cable;
    }

    SimulatedPrinter machine() {
        return machine;
    }

    TicketPrinter printer() {
        return printer;
    }

    List<DeviceStatus> heard() {
        return heard;
    }

    PrintOutcome print(TicketSlip slip) {
        return outcome(printer.print(slip, newId()));
    }

    static PrintOutcome outcome(CompletableFuture<PrintOutcome> future) {
        return future.orTimeout(60, TimeUnit.SECONDS).join();
    }

    static PrintJobId newId() {
        return new PrintJobId(UUID.randomUUID());
    }

    void await(String what, BooleanSupplier condition) {
        Await.until(LIMIT, what, condition);
    }

    @Override
    public void close() {
        printer.close();
        machine.close();
        cable.close();
    }
}
