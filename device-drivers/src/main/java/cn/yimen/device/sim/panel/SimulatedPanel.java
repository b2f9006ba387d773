package cn.yimen.device.sim.panel;

import cn.yimen.device.sim.serial.Machine;
import java.awt.image.BufferedImage;

/// One panel without its line. What it shows may be read from any thread.
public interface SimulatedPanel extends Machine {

    String text();

    /// What a person sees, lamp by lamp.
    default BufferedImage picture() {
        return LampPicture.of(text(), rgb());
    }

    /// Colour of its lamps.
    int rgb();

    /// Its power fails for a moment: it shows nothing.
    void powerCycle();
}
