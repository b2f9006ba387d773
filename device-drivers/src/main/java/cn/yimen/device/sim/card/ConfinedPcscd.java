package cn.yimen.device.sim.card;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A pcscd for one program alone, which may kill and restart it: in a mount namespace of its own,
/// with its own socket and its own vpcd ports. Needs the rights of root.
///
/// PC/SC programs find it by the environment variable `PCSCLITE_CSOCK_NAME` = [#socket].
public final class ConfinedPcscd implements AutoCloseable {

    private static final Path USUAL_DIRECTORY = Path.of("/run/pcscd");
    private static final String CONFINE =
            "mount --bind \"$1\" \"$2\" && exec pcscd --foreground --config \"$3\"";

    private final Path directory;
    private final int firstPort;
    private Optional<ProcessHandle> process = Optional.empty();

    /// @param directory its files go here; an absolute path of at most 90 bytes
    /// @param firstPort vpcd listens here ("Virtual PCD 00 00") and at the next ("Virtual PCD 00
    ///   01")
    public ConfinedPcscd(Path directory, int firstPort) {
        this.directory = directory;
        this.firstPort = firstPort;
    }

    public Path socket() {
        return directory.resolve("pcscd.comm");
    }

    /// Starts it with vpcd's two readers.
    public void start() throws IOException {
        start(
                """
                FRIENDLYNAME "Virtual PCD"
                DEVICENAME   /dev/null:0x%1$X
                LIBPATH      /usr/lib/pcsc/drivers/serial/libifdvpcd.so
                CHANNELID    0x%1$X
                """
                        .formatted(firstPort));
    }

    /// Starts it as if no reader were plugged in.
    public void startWithoutReaders() throws IOException {
        start("");
    }

    private void start(String readers) throws IOException {
        Files.createDirectories(directory);
        Files.createDirectories(USUAL_DIRECTORY);
        Path config = directory.resolve("reader.conf");
        Files.writeString(config, readers);
        List<String> command =
                List.of(
                        "unshare",
                        "-m",
                        "sh",
                        "-c",
                        CONFINE,
                        "sh",
                        directory.toString(),
                        USUAL_DIRECTORY.toString(),
                        config.toString());
        process = Optional.of(PcscdProcess.start(command, socket()));
    }

    /// Ends it in good order; nothing when it does not run.
    public void stop() throws IOException {
        if (process.isPresent()) {
            PcscdProcess.end(process.get());
            process = Optional.empty();
        }
    }

    /// Ends it as a crash would: nothing is tidied up.
    public void crash() throws IOException {
        if (process.isPresent()) {
            PcscdProcess.kill(process.get());
            process = Optional.empty();
        }
    }

    /// Makes it hang: it holds its connections and answers nothing until it is thawed.
    public void freeze() throws IOException {
        signal("-STOP");
    }

    public void thaw() throws IOException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException {
        if (process.isPresent()) {
            PcscdProcess.signal(process.get(), signal);
        }
    }

    @Override
    public void close() throws IOException {
        stop();
    }
}
