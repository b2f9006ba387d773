package cn.yimen.server.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The server's main as a process of its own.
public final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;

    private ServerProcess(Process process) {
        this.process = process;
        out = process.inputReader(StandardCharsets.UTF_8);
    }

    /// With the demo's hall, and returns once it answers.
    public static ServerProcess ready(Path data, int port) throws IOException {
        var started = run("--demo", "--data", data.toString(), "--port", Integer.toString(port));
        var _ = started.waitFor(" ready ");
        return started;
    }

    /// @return what it wrote until then
    public String waitFor(String part) throws IOException {
        var written = new StringBuilder();
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            written.append(line).append('\n');
            if (line.contains(part)) {
                return written.toString();
            }
        }
        throw new IOException("not written: " + part + ": " + problem());
    }

    public static ServerProcess run(String... arguments) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                "cn.yimen.server.app.HallServerMain"));
        command.addAll(Arrays.asList(arguments));
        return new ServerProcess(new ProcessBuilder(command).start());
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// As a power cut would, to the process.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// SIGTERM.
    ///
    /// @return what it wrote until it was gone
    public String stop() {
        // Not process.destroy(): that closes the stream that is still to be read.
        process.toHandle().destroy();
        return String.join("\n", out.lines().toList());
    }

    public int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    public String problem() throws IOException {
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            return String.join("\n", reader.lines().toList());
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
