package cn.yimen.system.hall;

import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.sim.keys.SimulatedKeys;
import cn.yimen.device.sim.keys.SimulatedPad;
import cn.yimen.device.sim.panel.SimulatedPanels;
import cn.yimen.device.sim.panel.TextPanel;
import cn.yimen.device.sim.printer.SimulatedModel;
import cn.yimen.device.sim.printer.SimulatedPrinter;
import cn.yimen.device.sim.pty.PtyPair;
import cn.yimen.device.sim.reader.SdtModel;
import cn.yimen.device.sim.reader.SimulatedSdtReader;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The far ends of a window's devices, each on a pty: caller keys, evaluator pad, card reader and
/// printer at the desk, the small panel above.
public final class WindowEnds implements Closeable {

    /// Of the panel on its line.
    public static final int PANEL_ADDRESS = 11;

    private static final int BAUD = 9_600;
    private static final int ROLL_MILLIMETRES = 80_000;

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final StringBuilder entries = new StringBuilder("devices:\n");
    private final Path folder;
    private final SimulatedKeys caller;
    private final SimulatedPad pad;
    private final SimulatedSdtReader reader;
    private final SimulatedPrinter printer;
    private final TextPanel panel = new TextPanel(PANEL_ADDRESS);
    private final PtyPair panelLine;
    private final Path deviceList;

    private WindowEnds(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath();
        caller = kept(SimulatedKeys.caller(plug("caller")));
        pad = kept(SimulatedPad.start(plug("pad")));
        reader = kept(SimulatedSdtReader.start(plug("card-reader"), SdtModel.usual()));
        printer = kept(SimulatedPrinter.start(plug("printer"), SimulatedModel.wide()));
        printer.loadPaper(ROLL_MILLIMETRES);
        panelLine = kept(PtyPair.in(this.folder, "panel"));
        kept(SimulatedPanels.start(far(panelLine), List.of(panel)));
        deviceList = this.folder.resolve("devices.yaml");
        Files.writeString(deviceList, entries);
    }

    public static WindowEnds in(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new WindowEnds(folder);
    }

    private LinkOpener plug(String kind) {
        var cable = kept(PtyPair.in(folder, kind));
        entries.append("- { kind: %s, link: { serial: '%s' } }%n".formatted(kind, cable.near()));
        return far(cable);
    }

    private static LinkOpener far(PtyPair cable) {
        return SerialSettings.of(cable.far(), BAUD).opener();
    }

    private <T extends AutoCloseable> T kept(T part) {
        open.push(part);
        return part;
    }

    public SimulatedKeys caller() {
        return caller;
    }

    public SimulatedPad pad() {
        return pad;
    }

    public SimulatedSdtReader reader() {
        return reader;
    }

    public SimulatedPrinter printer() {
        return printer;
    }

    public TextPanel panel() {
        return panel;
    }

    /// The line of the panel, as the board's `--panel` names it.
    Path panelLine() {
        return panelLine.near();
    }

    /// The list that names the desk's devices.
    public Path deviceList() {
        return deviceList;
    }

    @Override
    public void close() throws IOException {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                throw new IOException("ending the window's devices", e);
            }
        }
    }
}
