package cn.yimen.device.sim.ipp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// `ippeveprinter` of CUPS: a real IPP Everywhere printer whose paper is a folder. It can be made
/// to work long, jam, run out of paper, and be switched off in the middle.
public final class ReferencePrinter implements AutoCloseable {

    /// Run for each job, with the document as its argument. What it writes to its error output
    /// becomes the printer's state.
    private static final String MECHANISM =
            """
            #!/bin/sh
            cd "$(dirname "$0")"
            touch working
            [ -e jammed ] && echo 'STATE: +media-jam' >&2
            while [ -e held ]; do sleep 0.05; done
            [ -e jammed ] && echo 'STATE: -media-jam' >&2
            cp "$1" "paper/$$.pdf"
            rm -f working
            """;

    private final Path directory;
    private final int port;
    private final Announcer announcer;
    private Optional<Started> running = Optional.empty();

    private ReferencePrinter(Path directory, int port, Announcer announcer) {
        this.directory = directory;
        this.port = port;
        this.announcer = announcer;
    }

    /// @param directory its files go here
    /// @param port where it listens
    public static ReferencePrinter start(Path directory, int port) throws IOException {
        Files.createDirectories(directory.resolve("paper"));
        Files.createDirectories(directory.resolve("spool"));
        Path mechanism = directory.resolve("mechanism");
        Files.writeString(mechanism, MECHANISM);
        if (!mechanism.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + mechanism);
        }
        var printer =
                new ReferencePrinter(
                        directory, port, Announcer.start(directory.resolve("announcer")));
        printer.switchOn();
        return printer;
    }

    public URI address() {
        return URI.create("ipp://localhost:" + port + "/ipp/print");
    }

    public void switchOn() throws IOException {
        running =
                Optional.of(
                        Started.run(
                                        List.of(
                                                "ippeveprinter",
                                                "-p",
                                                Integer.toString(port),
                                                "-n",
                                                "localhost",
                                                "-d",
                                                directory.resolve("spool").toString(),
                                                "-c",
                                                directory.resolve("mechanism").toString(),
                                                "-f",
                                                "application/pdf",
                                                "Yimen A4"),
                                        announcer.settings(),
                                        directory.resolve("printer.log"))
                                .until(this::answers));
    }

    /// As if the plug were pulled: it forgets all jobs.
    public void switchOff() throws IOException {
        if (running.isPresent()) {
            running.get().crash();
            running = Optional.empty();
        }
    }

    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /// The next job stays in the mechanism until it is released.
    public void hold() throws IOException {
        mark("held");
    }

    /// The next job jams until it is released.
    public void jam() throws IOException {
        mark("jammed");
        mark("held");
    }

    public void release() throws IOException {
        Files.deleteIfExists(directory.resolve("held"));
    }

    /// Whether a document is in the mechanism.
    public boolean working() {
        return Files.exists(directory.resolve("working"));
    }

    /// What came out.
    public List<Path> paper() throws IOException {
        try (var files = Files.list(directory.resolve("paper"))) {
            return files.toList();
        }
    }

    private void mark(String name) throws IOException {
        Files.writeString(directory.resolve(name), "");
    }

    @Override
    public void close() throws IOException {
        release();
        switchOff();
        announcer.close();
    }
}
