package cn.yimen.device.camera;

import java.io.IOException;
import java.nio.file.Path;

/// The program that takes a picture.
final class Shutter implements AutoCloseable {

    private final Process process;

    private Shutter(Process process) {
        this.process = process;
    }

    static Shutter release(Path program, Path file) throws IOException {
        var builder = new ProcessBuilder(program.toString(), file.toString());
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        return new Shutter(builder.start());
    }

    /// Whether it ended, and not well.
    boolean hasFailed() {
        return !process.isAlive() && process.exitValue() != 0;
    }

    String exit() {
        return "shutter ended with " + process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
