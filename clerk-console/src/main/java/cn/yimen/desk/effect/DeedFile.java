package cn.yimen.desk.effect;

import cn.yimen.desk.desk.Deed;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.pack.Durable;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The desk's own small journal: what was done without the hall, one line a deed, one line a
/// settlement. A line counts when it ends: a power cut in the middle of it leaves a deed that the
/// clerk was never told to be kept. Holds numbers of tickets and clerks, nothing personal.
///
/// Used by one thread at a time.
final class DeedFile {

    private final Path file;

    /// @param file made with the first deed
    DeedFile(Path file) {
        this.file = file;
    }

    /// One of the two stands in a line.
    ///
    /// @param did kept
    /// @param settled answered by the hall
    private record Line(Optional<Deed> did, Optional<CommandId> settled) {}

    /// What is not settled, in its order. A line that no desk wrote is passed over: the others are
    /// worth more.
    List<Deed> open() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        var deeds = new LinkedHashMap<CommandId, Deed>();
        var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .flatMap(written -> read(written).stream())
                .forEach(line -> {
                    line.did().ifPresent(deed -> deeds.put(deed.id(), deed));
                    line.settled().ifPresent(deeds::remove);
                });
        rewrite(List.copyOf(deeds.values()));
        return List.copyOf(deeds.values());
    }

    void keep(Deed deed) throws IOException {
        append(new Line(Optional.of(deed), Optional.empty()));
    }

    void settle(CommandId deed) throws IOException {
        append(new Line(Optional.empty(), Optional.of(deed)));
    }

    private static Optional<Line> read(String line) {
        try {
            return Optional.of(WireJson.read(line, Line.class));
        } catch (MalformedMessage _) {
            return Optional.empty();
        }
    }

    private void append(Line line) throws IOException {
        boolean isNew = !Files.exists(file);
        if (isNew) {
            Files.createDirectories(file.resolveSibling(""));
        }
        try (var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.APPEND)) {
            write(channel, line);
        }
        if (isNew) {
            Durable.sync(file.resolveSibling(""));
        }
    }

    /// Settled lines and a torn end are left behind when the program starts.
    private void rewrite(List<Deed> deeds) throws IOException {
        var next = file.resolveSibling(file.getFileName() + ".next");
        try (var channel =
                FileChannel.open(
                        next,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            for (var deed : deeds) {
                write(channel, new Line(Optional.of(deed), Optional.empty()));
            }
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        Durable.sync(file.resolveSibling(""));
    }

    private static void write(FileChannel channel, Line line) throws IOException {
        // Begins a line of its own, whatever a full disk left of the last.
        var text = "\n" + WireJson.write(line) + "\n";
        var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }
}
