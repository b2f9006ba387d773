package cn.yimen.device.sim.panel;

import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.sim.serial.FarEnd;
import cn.yimen.device.sim.serial.Party;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/// Several panels on one line.
public final class SimulatedPanels implements AutoCloseable {

    private final List<SimulatedPanel> panels;
    private final FarEnd line;

    private SimulatedPanels(List<SimulatedPanel> panels, FarEnd line) {
        this.panels = panels;
        this.line = line;
    }

    public static SimulatedPanels start(LinkOpener line, List<? extends SimulatedPanel> panels) {
        return start(line, panels, 0);
    }

    /// @param baud what the line carries; 0 for no limit
    public static SimulatedPanels start(
            LinkOpener line, List<? extends SimulatedPanel> panels, int baud) {
        return new SimulatedPanels(
                List.copyOf(panels), FarEnd.start(line, new Party(panels), baud));
    }

    public List<SimulatedPanel> panels() {
        return panels;
    }

    public FarEnd line() {
        return line;
    }

    /// Writes a picture of each panel, `panel-1.png` and so on, in the order given.
    public void draw(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < panels.size(); i++) {
            Path file = folder.resolve("panel-" + (i + 1) + ".png");
            ImageIO.write(panels.get(i).picture(), "png", file.toFile());
        }
    }

    @Override
    public void close() {
        line.close();
    }
}
