package cn.yimen.system.touch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// What is alive in another virtual machine of this computer.
final class HeapDump {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private HeapDump() {}

    static Path of(long process, Path file) throws IOException, InterruptedException {
        Files.deleteIfExists(file);
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var dump =
                new ProcessBuilder(
                                jcmd,
                                Long.toString(process),
                                "GC.heap_dump",
                                file.toAbsolutePath().toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!dump.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS) || dump.exitValue() != 0) {
            throw new IOException("the heap of process " + process + " was not written");
        }
        return file;
    }
}
