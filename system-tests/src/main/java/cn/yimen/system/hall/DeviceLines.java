package cn.yimen.system.hall;

import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.sim.pty.PtyPair;
import cn.yimen.system.process.OpenParts;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The cables of one machine's devices, each a pty, and the list that names them.
public final class DeviceLines implements Closeable {

    private static final int BAUD = 9_600;

    private final OpenParts open = new OpenParts();
    private final StringBuilder entries = new StringBuilder("devices:\n");
    private final Path folder;

    private DeviceLines(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    public static DeviceLines in(Path folder) throws IOException {
        return new DeviceLines(Files.createDirectories(folder));
    }

    /// A further device of the list.
    ///
    /// @return its end of the cable
    public LinkOpener plug(String kind) {
        var cable = cable(kind);
        entries.append("- { kind: %s, link: { serial: '%s' } }%n".formatted(kind, cable.near()));
        return far(cable);
    }

    /// One that no list names.
    PtyPair cable(String name) {
        return keep(PtyPair.in(folder, name));
    }

    static LinkOpener far(PtyPair cable) {
        return SerialSettings.of(cable.far(), BAUD).opener();
    }

    public <T extends AutoCloseable> T keep(T part) {
        return open.keep(part);
    }

    /// Writes the list of what is plugged in so far.
    public Path list() throws IOException {
        return Files.writeString(folder.resolve("devices.yaml"), entries);
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
