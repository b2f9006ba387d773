package cn.yimen.device.sim.stand;

import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.sim.board.SimulatedBoard;
import cn.yimen.device.sim.card.InventedPersons;
import cn.yimen.device.sim.card.PcscDaemon;
import cn.yimen.device.sim.card.VirtualIdCard;
import cn.yimen.device.sim.card.VpcdSlot;
import cn.yimen.device.sim.ipp.A4Model;
import cn.yimen.device.sim.ipp.SimulatedA4Printer;
import cn.yimen.device.sim.keypad.SimulatedKeypad;
import cn.yimen.device.sim.pad.SimulatedPad;
import cn.yimen.device.sim.panel.SimulatedPanels;
import cn.yimen.device.sim.panel.TextPanel;
import cn.yimen.device.sim.printer.SimulatedModel;
import cn.yimen.device.sim.printer.SimulatedPrinter;
import cn.yimen.device.sim.pty.PtyPair;
import cn.yimen.device.sim.scanner.SimulatedScanner;
import cn.yimen.device.sim.ups.SimulatedUps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The far ends of a hall's devices, reached through the real stacks: printers with paper, a
/// scanner before which somebody holds a code every other second, a card on the reader, a pad on
/// which somebody presses, panels, power. Writes the device list that names them.
public final class SimulatedStand implements AutoCloseable {

    private static final int ROLL_MILLIMETRES = 80_000;
    private static final int BAUD = 115_200;
    private static final Duration BETWEEN_VISITS = Duration.ofSeconds(2);

    private static final int SHEETS = 200;

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
        var padLine = kept(PtyPair.in(folder, "pad"));
        var pad = kept(SimulatedPad.start(line(padLine)));
        Thread.ofPlatform().daemon().name("visitor").start(() -> visit(scanner, pad));
        var keypadLine = kept(PtyPair.in(folder, "keypad"));
        kept(SimulatedKeypad.start(line(keypadLine)));
        var panelLine = kept(PtyPair.in(folder, "panels"));
        kept(SimulatedPanels.start(line(panelLine), List.of(new TextPanel(11), new TextPanel(12))));
        var upsLine = kept(PtyPair.in(folder, "ups"));
        kept(SimulatedUps.start(line(upsLine)));
        var boardLine = kept(PtyPair.in(folder, "board"));
        kept(SimulatedBoard.start(line(boardLine), 1));
        var a4 = kept(SimulatedA4Printer.start(A4Model.usual(), SHEETS));
        list = folder.resolve("devices.yaml");
        Files.writeString(
                list,
                "devices:\n"
                        + serial("name: 打印机, kind: printer", printerLine)
                        + serial("name: 扫码器, kind: scanner, model: gm65", scannerLine)
                        + "- { name: 读卡器, kind: card-reader, link: { pcsc: Virtual PCD 00 00 } }\n"
                        + serial(
                                "name: 窗口屏, kind: panel, settings: { addresses: 11 12 }", panelLine)
                        + serial("name: 评价器, kind: pad", padLine)
                        + serial("name: 四键盘, kind: keypad", keypadLine)
                        + serial("name: 电源, kind: ups", upsLine)
                        + serial("name: IO板, kind: board", boardLine)
                        + network("name: A4打印机, kind: a4", a4));
    }

    private static String serial(String what, PtyPair line) {
        return "- { %s, link: { serial: '%s', baud: %d } }%n".formatted(what, line.near(), BAUD);
    }

    private static String network(String what, SimulatedA4Printer printer) {
        return "- { %s, link: { ipp: '%s' }, settings: { machine: simulated-stand } }%n"
                .formatted(what, printer.address());
    }

    /// Takes the machine's virtual card slot; waits for another program to leave it.
    public static SimulatedStand in(Path folder) {
        try {
            return new SimulatedStand(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("starting the simulated devices", e);
        }
    }

    private <T extends AutoCloseable> T kept(T part) {
        parts.push(part);
        return part;
    }

    private static LinkOpener line(PtyPair pair) {
        return SerialSettings.of(pair.far(), BAUD).opener();
    }

    private void visit(SimulatedScanner scanner, SimulatedPad pad) {
        try {
            for (int number = 1;
                    !closing.await(BETWEEN_VISITS.toMillis(), TimeUnit.MILLISECONDS);
                    number++) {
                scanner.scan("YIMEN/TEST/" + number);
                if (pad.lit()) {
                    pad.press(1);
                }
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
