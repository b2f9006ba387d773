package cn.yimen.device.sim.stand;

import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.sim.card.InventedPersons;
import cn.yimen.device.sim.card.PcscDaemon;
import cn.yimen.device.sim.card.VirtualIdCard;
import cn.yimen.device.sim.card.VpcdSlot;
import cn.yimen.device.sim.printer.SimulatedModel;
import cn.yimen.device.sim.printer.SimulatedPrinter;
import cn.yimen.device.sim.pty.PtyPair;
import cn.yimen.device.sim.scanner.SimulatedScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The far ends of a kiosk's devices, reached through the real stacks: a printer with paper, a
/// scanner before which somebody holds a code every other second, a card on the reader. Writes the
/// device list that names them.
public final class SimulatedStand implements AutoCloseable {

    private static final int ROLL_MILLIMETRES = 80_000;
    private static final int BAUD = 115_200;
    private static final Duration BETWEEN_CODES = Duration.ofSeconds(2);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Path list;

    private SimulatedStand(Path folder) throws IOException {
        parts.push(VpcdSlot.take(VirtualIdCard.FIRST_SLOT));
        parts.push(PcscDaemon.use());
        var card = kept(new VirtualIdCard(VirtualIdCard.FIRST_SLOT));
        card.insert(InventedPersons.taiwanResident());
        var printerLine = kept(PtyPair.in(folder, "printer"));
        var printer = kept(SimulatedPrinter.start(line(printerLine), SimulatedModel.wide()));
        printer.loadPaper(ROLL_MILLIMETRES);
        var scannerLine = kept(PtyPair.in(folder, "scanner"));
        var scanner = kept(SimulatedScanner.start(line(scannerLine), "\r"));
        Thread.ofPlatform().daemon().name("holds-codes").start(() -> holdCodes(scanner));
        list = folder.resolve("devices.yaml");
        Files.writeString(list, list(printerLine, scannerLine));
    }

    /// Takes the machine's virtual card slot; waits for another program to leave it.
    public static SimulatedStand in(Path folder) {
        try {
            return new SimulatedStand(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("starting the simulated devices", e);
        }
    }

    private static String list(PtyPair printer, PtyPair scanner) {
        return """
        devices:
        - name: 打印机
          kind: printer
          link: { serial: "%s", baud: 115200 }
        - name: 扫码器
          kind: scanner
          model: gm65
          link: { serial: "%s", baud: 115200 }
        - name: 读卡器
          kind: card-reader
          link: { pcsc: "Virtual PCD 00 00" }
        """
                .formatted(printer.near(), scanner.near());
    }

    private <T extends AutoCloseable> T kept(T part) {
        parts.push(part);
        return part;
    }

    private static LinkOpener line(PtyPair pair) {
        return SerialSettings.of(pair.far(), BAUD).opener();
    }

    private void holdCodes(SimulatedScanner scanner) {
        try {
            for (int number = 1;
                    !closing.await(BETWEEN_CODES.toMillis(), TimeUnit.MILLISECONDS);
                    number++) {
                scanner.scan("YIMEN/TEST/" + number);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The list that names these devices.
    public Path list() {
        return list;
    }

    @Override
    public void close() {
        closing.countDown();
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("ending the simulated devices", e);
            }
        }
    }
}
