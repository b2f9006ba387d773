package cn.yimen.system.session;

import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.sim.printer.SimulatedModel;
import cn.yimen.device.sim.printer.SimulatedPrinter;
import cn.yimen.device.sim.pty.PtyPair;
import cn.yimen.device.sim.reader.SdtModel;
import cn.yimen.device.sim.reader.SimulatedSdtReader;
import cn.yimen.device.sim.scanner.SimulatedScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The far ends of the kiosk's lines: printer, scanner and an SDT card reader. None of them is the
/// machine's only one, so that other halls need not wait while five hundred people come and go.
record Ends(
        PtyPair printerLine,
        SimulatedPrinter printer,
        PtyPair scannerLine,
        SimulatedScanner scanner,
        PtyPair readerLine,
        SimulatedSdtReader reader,
        Path list)
        implements AutoCloseable {

    private static final int ROLL_MILLIMETRES = 800_000;
    private static final int BAUD = 115_200;

    static Ends in(Path folder) throws IOException {
        Files.createDirectories(folder);
        var printerLine = PtyPair.in(folder, "printer");
        var printer = SimulatedPrinter.start(line(printerLine), SimulatedModel.wide());
        printer.loadPaper(ROLL_MILLIMETRES);
        var scannerLine = PtyPair.in(folder, "scanner");
        var scanner = SimulatedScanner.start(line(scannerLine), "\r");
        var readerLine = PtyPair.in(folder, "reader");
        var reader = SimulatedSdtReader.start(line(readerLine), SdtModel.usual());
        var list = folder.toAbsolutePath().resolve("devices.yaml");
        Files.writeString(
                list,
                """
                devices:
                - kind: printer
                  link: { serial: "%s" }
                - kind: scanner
                  link: { serial: "%s" }
                - kind: card-reader
                  link: { serial: "%s" }
                """
                        .formatted(near(printerLine), near(scannerLine), near(readerLine)));
        return new Ends(printerLine, printer, scannerLine, scanner, readerLine, reader, list);
    }

    private static LinkOpener line(PtyPair pair) {
        return SerialSettings.of(pair.far(), BAUD).opener();
    }

    private static Path near(PtyPair pair) {
        return pair.near().toAbsolutePath();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        scanner.close();
        printer.close();
        readerLine.close();
        scannerLine.close();
        printerLine.close();
    }
}
