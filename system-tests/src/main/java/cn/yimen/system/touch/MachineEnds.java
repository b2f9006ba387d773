package cn.yimen.system.touch;

import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.sim.ipp.A4Model;
import cn.yimen.device.sim.ipp.SimulatedA4Printer;
import cn.yimen.device.sim.keys.SimulatedKeys;
import cn.yimen.device.sim.printer.SimulatedModel;
import cn.yimen.device.sim.printer.SimulatedPrinter;
import cn.yimen.device.sim.pty.PtyPair;
import cn.yimen.device.sim.reader.SdtModel;
import cn.yimen.device.sim.reader.SimulatedSdtReader;
import cn.yimen.device.sim.scanner.SimulatedScanner;
import cn.yimen.system.process.OpenParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The far ends of all of which a kiosk may be made: ticket printer, scanner, an SDT card reader
/// and four keys on cables that can be pulled out, a document camera, an A4 printer on the network.
/// None of them is the only one of this computer.
public final class MachineEnds implements AutoCloseable {

    private static final int ROLL_MILLIMETRES = 800_000;
    private static final int SHEETS = 5_000;
    private static final int BAUD = 115_200;

    private final OpenParts open = new OpenParts();
    private final PtyPair printerLine;
    private final PtyPair scannerLine;
    private final PtyPair readerLine;
    private final PtyPair keysLine;
    private final SimulatedPrinter printer;
    private final SimulatedScanner scanner;
    private final SimulatedSdtReader reader;
    private final SimulatedKeys keys;
    private final SimulatedA4Printer sheets;
    private final CameraEnd camera;
    private final Path list;
    private final Path ports;

    private MachineEnds(Path folder) throws IOException {
        printerLine = open.keep(PtyPair.in(folder, "printer"));
        printer = open.keep(SimulatedPrinter.start(line(printerLine), SimulatedModel.wide()));
        printer.loadPaper(ROLL_MILLIMETRES);
        scannerLine = open.keep(PtyPair.in(folder, "scanner"));
        scanner = open.keep(SimulatedScanner.start(line(scannerLine), "\r"));
        readerLine = open.keep(PtyPair.in(folder, "reader"));
        reader = open.keep(SimulatedSdtReader.start(line(readerLine), SdtModel.usual()));
        keysLine = open.keep(PtyPair.in(folder, "keys"));
        keys = open.keep(SimulatedKeys.fourKeys(line(keysLine)));
        sheets = open.keep(SimulatedA4Printer.start(A4Model.usual(), SHEETS));
        camera = CameraEnd.in(folder.resolve("camera"));
        list = Files.writeString(folder.toAbsolutePath().resolve("devices.yaml"), entries());
        ports = named(folder.resolve("ports"), printerLine, scannerLine, readerLine, keysLine);
    }

    /// As udev names the ports of a machine by their sockets.
    private static Path named(Path folder, PtyPair... lines) throws IOException {
        Files.createDirectories(folder);
        for (var line : lines) {
            var name = "serial-" + line.near().getFileName();
            Files.createSymbolicLink(folder.resolve(name), near(line));
        }
        return folder.toAbsolutePath();
    }

    static MachineEnds in(Path folder) throws IOException {
        return new MachineEnds(Files.createDirectories(folder));
    }

    private String entries() {
        return """
        devices:
        - { kind: printer, link: { serial: "%s" } }
        - { kind: scanner, link: { serial: "%s" } }
        - { kind: card-reader, link: { serial: "%s" } }
        - { kind: keypad, link: { serial: "%s" } }
        - { kind: a4, link: { ipp: "%s" }, settings: { machine: K1 } }
        - { kind: camera, link: { folder: "%s" }, settings: { shutter: "%s" } }
        """
                .formatted(
                        near(printerLine),
                        near(scannerLine),
                        near(readerLine),
                        near(keysLine),
                        sheets.address(),
                        camera.folder(),
                        camera.shutter());
    }

    private static LinkOpener line(PtyPair pair) {
        return SerialSettings.of(pair.far(), BAUD).opener();
    }

    private static Path near(PtyPair pair) {
        return pair.near().toAbsolutePath();
    }

    public SimulatedPrinter printer() {
        return printer;
    }

    public SimulatedScanner scanner() {
        return scanner;
    }

    public SimulatedSdtReader reader() {
        return reader;
    }

    public SimulatedKeys keys() {
        return keys;
    }

    public SimulatedA4Printer sheets() {
        return sheets;
    }

    public CameraEnd camera() {
        return camera;
    }

    public PtyPair printerLine() {
        return printerLine;
    }

    public PtyPair readerLine() {
        return readerLine;
    }

    public PtyPair keysLine() {
        return keysLine;
    }

    Path list() {
        return list;
    }

    /// Where the ports have names that they keep.
    Path ports() {
        return ports;
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
