package cn.yimen.system.mishap;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A disk of its own for a kiosk, small enough to be filled: in memory, mounted by root.
final class SmallDisk implements Closeable {

    private static final String SIZE = "size=48m";
    private static final int CHUNK = 64 * 1024;

    private final Path root;

    private SmallDisk(Path root) {
        this.root = root;
    }

    /// @param root a folder that is made
    /// @throws IOException where this may not be mounted, with what the system says
    static SmallDisk mounted(Path root) throws IOException, InterruptedException {
        Files.createDirectories(root);
        run("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", root.toString());
        return new SmallDisk(root);
    }

    /// Where the kiosk keeps its data.
    Path data() {
        return root.resolve("data");
    }

    /// Leaves no room.
    void fill() throws IOException {
        FileStore disk = Files.getFileStore(root);
        try (OutputStream out = Files.newOutputStream(filling())) {
            while (disk.getUsableSpace() >= CHUNK) {
                out.write(new byte[CHUNK]);
            }
        }
    }

    void free() throws IOException {
        Files.deleteIfExists(filling());
    }

    private Path filling() {
        return root.resolve("filling");
    }

    @Override
    public void close() throws IOException {
        try {
            run("umount", "--lazy", root.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command[0] + ": " + said.strip());
        }
    }
}
