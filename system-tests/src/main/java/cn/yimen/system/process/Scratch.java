package cn.yimen.system.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A directory for the length of a test: in memory where the system has a place for that, because
/// thousands of files are made in it and none has to outlive a power cut.
public record Scratch(Path directory) implements AutoCloseable {

    private static final Path MEMORY = Path.of("/dev/shm");

    public static Scratch make(String name) throws IOException {
        return new Scratch(
                Files.isWritable(MEMORY)
                        ? Files.createTempDirectory(MEMORY, name)
                        : Files.createTempDirectory(name));
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (var files = Files.walk(directory)) {
            all = files.toList();
        }
        for (var file : all.reversed()) {
            Files.delete(file);
        }
    }
}
