package cn.yimen.device.sim.printer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/// A printer machine without a cable, for tests that need no line.
public final class Bench {

    private final PrinterMachine machine;

    public Bench(SimulatedModel model) {
        machine = new PrinterMachine(model);
    }

    /// What falls out when these bytes arrive.
    public List<PrintedPiece> print(byte[] bytes) {
        for (byte b : bytes) {
            machine.receive(b);
            while (machine.step()) {
                Thread.onSpinWait();
            }
        }
        return machine.mechanism().tray().takeTickets();
    }

    public byte[] replies() {
        return machine.takeReplies();
    }

    public int buzzed() {
        return machine.mechanism().buzzed();
    }

    /// Keeps a picture for people to look at.
    public static void keep(BufferedImage image, String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "screens"));
            ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException failed) {
            throw new AssertionError("writing " + name, failed);
        }
    }
}
