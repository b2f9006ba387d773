package cn.yimen.system.hall;

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
import java.nio.file.Path;
import java.util.List;

/// The far ends of a window's devices, each on a pty: caller keys, evaluator pad, card reader and
/// printer at the desk, the small panel above.
public final class WindowEnds implements Closeable {

    /// Of the panel on its line.
    public static final int PANEL_ADDRESS = 11;

    private static final int ROLL_MILLIMETRES = 80_000;

    private final DeviceLines lines;
    private final SimulatedKeys caller;
    private final SimulatedPad pad;
    private final SimulatedSdtReader reader;
    private final SimulatedPrinter printer;
    private final TextPanel panel = new TextPanel(PANEL_ADDRESS);
    private final PtyPair panelLine;
    private final Path deviceList;

    private WindowEnds(Path folder) throws IOException {
        lines = DeviceLines.in(folder);
        caller = lines.keep(SimulatedKeys.caller(lines.plug("caller")));
        pad = lines.keep(SimulatedPad.start(lines.plug("pad")));
        reader = lines.keep(SimulatedSdtReader.start(lines.plug("card-reader"), SdtModel.usual()));
        printer = lines.keep(SimulatedPrinter.start(lines.plug("printer"), SimulatedModel.wide()));
        printer.loadPaper(ROLL_MILLIMETRES);
        panelLine = lines.cable("panel");
        lines.keep(SimulatedPanels.start(DeviceLines.far(panelLine), List.of(panel)));
        deviceList = lines.list();
    }

    public static WindowEnds in(Path folder) throws IOException {
        return new WindowEnds(folder);
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
        lines.close();
    }
}
