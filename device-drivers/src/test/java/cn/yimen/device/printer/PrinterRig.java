package cn.yimen.device.printer;

import cn.yimen.device.Await;
import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Readiness;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.sim.printer.SimulatedModel;
import cn.yimen.device.sim.printer.SimulatedPrinter;
import cn.yimen.device.sim.pty.PtyPair;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
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

    static final Duration LIMIT = Duration.ofSeconds(10);

    private final PtyPair cable;
    private final SimulatedPrinter machine;
    private final TicketPrinter printer;
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
        var config = PrinterConfig.of(link, profile).polledEvery(Duration.ofMillis(300));
        printer = TicketPrinter.start(adjusted.apply(config), heard::add, InstantSource.system());
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
        return future.orTimeout(20, TimeUnit.SECONDS).join();
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
