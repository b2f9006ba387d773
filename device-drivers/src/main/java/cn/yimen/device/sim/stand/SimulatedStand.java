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
import cn.yimen.device.sim.keys.SimulatedKeys;
import cn.yimen.device.sim.keys.SimulatedPad;
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
import java.util.function.IntConsumer;

/// The far ends of a hall's devices, reached through the real stacks: printers with paper, a
/// scanner before which somebody holds a code every other second, a card on the reader, keys and a
/// pad on which somebody presses, panels, power. Writes the device list that names them.
public final class SimulatedStand implements AutoCloseable {

    private static final int ROLL_MILLIMETRES = 80_000;
    private static final int BAUD = 115_200;
    private static final Duration BETWEEN_VISITS = Duration.ofSeconds(2);

    private static final int SHEETS = 200;

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final StringBuilder entries = new StringBuilder("devices:\n");
    private final Path folder;
    private final Path list;

    private SimulatedStand(Path folder) throws IOException {
        this.folder = folder;
        this.list = folder.resolve("devices.yaml");
        layCard();
        var printer =
                kept(
                        SimulatedPrinter.start(
                                plug("printer", "name: 打印机, kind: printer"),
                                SimulatedModel.wide()));
        printer.loadPaper(ROLL_MILLIMETRES);
        visited();
        kept(
                SimulatedPanels.start(
                        plug("panels", "name: 窗口屏, kind: panel, settings: { addresses: 11 12 }"),
                        List.of(new TextPanel(11), new TextPanel(12))));
        kept(SimulatedUps.start(plug("ups", "name: 电源, kind: ups")));
        kept(SimulatedBoard.start(plug("board", "name: IO板, kind: board"), 1));
        var a4 = kept(SimulatedA4Printer.start(A4Model.usual(), SHEETS));
        entries.append(network("name: A4打印机, kind: a4", a4));
        Files.writeString(list, entries);
    }

    private void layCard() throws IOException {
        parts.push(VpcdSlot.take(VirtualIdCard.FIRST_SLOT));
        parts.push(PcscDaemon.use());
        var card = kept(new VirtualIdCard(VirtualIdCard.FIRST_SLOT));
        card.insert(InventedPersons.taiwanResident());
        entries.append("- { name: 读卡器, kind: card-reader, link: { pcsc: Virtual PCD 00 00 } }\n");
    }

    /// What somebody must do something to, and somebody who does.
    private void visited() {
        var scanner =
                kept(
                        SimulatedScanner.start(
                                plug("scanner", "name: 扫码器, kind: scanner, model: gm65"), "\r"));
        var pad = kept(SimulatedPad.start(plug("pad", "name: 评价器, kind: pad")));
        var keypad = kept(SimulatedKeys.fourKeys(plug("keypad", "name: 四键盘, kind: keypad")));
        var caller = kept(SimulatedKeys.caller(plug("caller", "name: 呼叫器, kind: caller")));
        IntConsumer visit =
                number -> {
                    scanner.scan("YIMEN/TEST/" + number);
                    keypad.press(1);
                    caller.press(1);
                    if (pad.lit()) {
                        pad.press(1);
                    }
                };
        Thread.ofPlatform().daemon().name("visitor").start(() -> comeAgain(visit));
    }

    private LinkOpener plug(String name, String what) {
        var cable = kept(PtyPair.in(folder, name));
        entries.append(
                "- { %s, link: { serial: '%s', baud: %d } }%n".formatted(what, cable.near(), BAUD));
        return SerialSettings.of(cable.far(), BAUD).opener();
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

    private void comeAgain(IntConsumer visit) {
        try {
            for (int number = 1;
                    !closing.await(BETWEEN_VISITS.toMillis(), TimeUnit.MILLISECONDS);
                    number++) {
                visit.accept(number);
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
