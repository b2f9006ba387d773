package cn.yimen.system.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Everything that one run of a [Ledger] did to its directory.
record Trace(List<FileOp> ops) {

    private static final String LONGEST_WRITE = "1000000";
    private static final String CALLS =
            "trace=open,openat,openat2,creat,write,writev,pwrite64,pwritev,pwritev2,fsync,fdatasync,"
                    + "sync_file_range,ftruncate,truncate,fallocate,unlink,unlinkat,rename,renameat,"
                    + "renameat2,link,linkat,symlink,symlinkat,mkdir,mkdirat,sendfile,copy_file_range";

    Trace {
        ops = List.copyOf(ops);
    }

    /// Runs the program under strace.
    ///
    /// @param main takes directory, seed and number of acts, and says what a [Ledger] says
    /// @param place an empty directory
    static Trace of(Class<?> main, Path place, long seed, int acts)
            throws IOException, InterruptedException {
        var data = Files.createDirectory(place.resolve("traced"));
        var trace = place.resolve("trace");
        var command =
                new ArrayList<>(
                        List.of("strace", "-f", "--seccomp-bpf", "-y", "-xx", "-s", LONGEST_WRITE));
        command.addAll(List.of("-e", CALLS, "-o", trace.toString()));
        command.addAll(java(main));
        command.addAll(List.of(data.toString(), Long.toString(seed), Integer.toString(acts)));
        var said = run(command, place.resolve("said"));
        if (!said.contains(Ledger.ACKNOWLEDGED + acts + "\n")) {
            throw new IOException(
                    "the traced program did not come to its end; crash images need strace and the"
                            + " right to trace a child process (ptrace): "
                            + said);
        }
        var ops = TraceReader.read(trace, data);
        Files.delete(trace);
        return new Trace(ops);
    }

    private static List<String> java(Class<?> main) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                // No library is unpacked among the files that are traced.
                "-Dorg.sqlite.lib.path=",
                "-cp",
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName());
    }

    private static String run(List<String> command, Path output)
            throws IOException, InterruptedException {
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
