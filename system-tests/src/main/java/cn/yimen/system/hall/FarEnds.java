package cn.yimen.system.hall;

import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.sim.card.PcscDaemon;
import cn.yimen.device.sim.card.VirtualIdCard;
import cn.yimen.device.sim.card.VpcdSlot;
import cn.yimen.device.sim.printer.SimulatedModel;
import cn.yimen.device.sim.printer.SimulatedPrinter;
import cn.yimen.device.sim.pty.PtyPair;
import cn.yimen.device.sim.scanner.SimulatedScanner;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the kiosk's devices would be made of: a card behind vpcd and the machine's pcscd, a printer
/// and a scanner on ptys. Everything between them and the kiosk's screen is the real thing.
public final class FarEnds implements Closeable {

    private static final int VPCD_PORT = VirtualIdCard.FIRST_SLOT;
    private static final int ROLL_MILLIMETRES = 80_000;
    private static final int BAUD = 115_200;

    private final PcscDaemon pcscd;
    private final VpcdSlot slot;
    private final VirtualIdCard card;
    private final PtyPair printerLine;
    private final SimulatedPrinter printer;
    private final PtyPair scannerLine;
    private final SimulatedScanner scanner;
    private final Path deviceList;

    private FarEnds(Path folder) throws IOException {
        slot = VpcdSlot.take(VPCD_PORT);
        pcscd = PcscDaemon.use();
        card = new VirtualIdCard(VPCD_PORT);
        printerLine = PtyPair.in(folder, "printer");
        printer = SimulatedPrinter.start(line(printerLine), SimulatedModel.wide());
        printer.loadPaper(ROLL_MILLIMETRES);
        scannerLine = PtyPair.in(folder, "scanner");
        scanner = SimulatedScanner.start(line(scannerLine), "\r");
        deviceList = folder.toAbsolutePath().resolve("devices.yaml");
        Files.writeString(deviceList, list(printerLine, scannerLine));
    }

    private static String list(PtyPair printer, PtyPair scanner) {
        return """
        devices:
        - kind: printer
          link: { serial: "%s" }
        - kind: scanner
          link: { serial: "%s" }
        - kind: card-reader
          link: { pcsc: "Virtual PCD 00 00" }
        """
                .formatted(printer.near().toAbsolutePath(), scanner.near().toAbsolutePath());
    }

    /// Takes the machine's one virtual card slot; waits for another hall of this machine to leave
    /// it.
    public static FarEnds in(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new FarEnds(folder);
    }

    private static LinkOpener line(PtyPair pair) {
        return SerialSettings.of(pair.far(), BAUD).opener();
    }

    public VirtualIdCard card() {
        return card;
    }

    public SimulatedPrinter printer() {
        return printer;
    }

    public SimulatedScanner scanner() {
        return scanner;
    }

    /// Somebody puts a new roll in.
    public void loadPaper() {
        printer.loadPaper(ROLL_MILLIMETRES);
    }

    /// The list that names these devices, as a technician would write it.
    public Path deviceList() {
        return deviceList;
    }

    @Override
    public void close() throws IOException {
        scanner.close();
        scannerLine.close();
        printer.close();
        printerLine.close();
        card.close();
        pcscd.close();
        slot.close();
    }
}
