package cn.yimen.uplink;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.uplink.Parked.Handling;
import cn.yimen.uplink.contract.PlatformEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The parked events, a line of JSON for each thing that happened to one, forced to disk before the
/// cursor passes them; the last line of an event counts. A line that a power cut tore belongs to an
/// event that the cursor has not passed; it is written anew. Safe for use by several threads.
final class ParkedFile implements AutoCloseable {

    private record Key(String epoch, long seq) {}

    /// @param settled when the platform took the event after all
    private record Line(
            String epoch,
            long seq,
            String reason,
            Instant at,
            Optional<PlatformEvent> correction,
            Optional<Handling> handling,
            Optional<Instant> settled) {

        static Line of(Parked parked, Optional<Instant> settled) {
            return new Line(
                    parked.epoch(),
                    parked.seq(),
                    parked.reason(),
                    parked.at(),
                    parked.correction(),
                    parked.handling(),
                    settled);
        }

        Parked parked() {
            return new Parked(epoch, seq, reason, at, correction, handling);
        }

        boolean isOpen() {
            return settled.isEmpty() && correction.isEmpty();
        }

        Line handled(Handling next, Optional<PlatformEvent> inItsPlace) {
            return new Line(
                    epoch, seq, reason, at, inItsPlace, Optional.of(next), Optional.empty());
        }
    }

    private final Map<Key, Line> lines = new LinkedHashMap<>();
    private final FileChannel channel;

    /// Where the last whole line ends.
    private long end;

    private ParkedFile(FileChannel channel) {
        this.channel = channel;
    }

    static ParkedFile open(Path file) {
        try {
            var channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            syncName(file);
            var parked = new ParkedFile(channel);
            parked.load(Files.readAllBytes(file));
            return parked;
        } catch (IOException e) {
            throw new UncheckedIOException("opening " + file, e);
        }
    }

    /// A new file's name is on the disk when its directory is.
    private static void syncName(Path file) throws IOException {
        try (var directory = FileChannel.open(file.toAbsolutePath().getParent())) {
            directory.force(true);
        }
    }

    private void load(byte[] content) throws IOException {
        int begin = 0;
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '\n') {
                remember(new String(content, begin, i - begin, StandardCharsets.UTF_8));
                begin = i + 1;
            }
        }
        end = begin;
        channel.truncate(end);
    }

    private void remember(String text) throws IOException {
        try {
            var line = WireJson.read(text, Line.class);
            lines.put(new Key(line.epoch(), line.seq()), line);
        } catch (MalformedMessage e) {
            throw new IOException("a line of the parked events is damaged", e);
        }
    }

    /// An event that is known here already, even as settled, is not parked again: its batch was
    /// repeated.
    synchronized void add(Parked parked) {
        if (!lines.containsKey(new Key(parked.epoch(), parked.seq()))) {
            write(Line.of(parked, Optional.empty()));
        }
    }

    /// A person's correction, sent until the platform says what it thinks of it. Says whether there
    /// is such an event, and no other correction of it is on its way.
    synchronized boolean correct(String epoch, PlatformEvent correction, Handling handling) {
        return handle(epoch, correction.seq(), handling, Optional.of(correction));
    }

    /// A person's decision that it stays here. Says whether it could be taken.
    synchronized boolean leave(String epoch, long seq, Handling handling) {
        return handle(epoch, seq, handling, Optional.empty());
    }

    private boolean handle(
            String epoch, long seq, Handling handling, Optional<PlatformEvent> inItsPlace) {
        var open = Optional.ofNullable(lines.get(new Key(epoch, seq))).filter(Line::isOpen);
        open.ifPresent(line -> write(line.handled(handling, inItsPlace)));
        return open.isPresent();
    }

    /// The platform has it after all.
    synchronized void settle(Parked parked, Instant at) {
        write(Line.of(parked, Optional.of(at)));
    }

    /// The platform refused the correction, too: it is a person's turn again.
    synchronized void refuse(Parked parked, String reason, Instant at) {
        write(
                new Line(
                        parked.epoch(),
                        parked.seq(),
                        reason,
                        at,
                        Optional.empty(),
                        parked.handling(),
                        Optional.empty()));
    }

    /// What a full disk cut off is written over by the next line.
    private void write(Line line) {
        try {
            channel.truncate(end);
            var bytes =
                    ByteBuffer.wrap((WireJson.write(line) + "\n").getBytes(StandardCharsets.UTF_8));
            for (long at = end; bytes.hasRemaining(); ) {
                at += channel.write(bytes, at);
            }
            channel.force(true);
            end += bytes.limit();
        } catch (IOException e) {
            throw new UncheckedIOException("parking event " + line.seq(), e);
        }
        lines.put(new Key(line.epoch(), line.seq()), line);
    }

    synchronized List<Parked> all() {
        return lines.values().stream()
                .filter(line -> line.settled().isEmpty())
                .map(Line::parked)
                .toList();
    }

    synchronized Optional<Parked> nextCorrection() {
        return lines.values().stream()
                .filter(line -> line.settled().isEmpty() && line.correction().isPresent())
                .map(Line::parked)
                .findFirst();
    }

    /// How many wait for a person.
    long size() {
        return all().stream().filter(parked -> !parked.isLeft()).count();
    }

    @Override
    public synchronized void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing the parked events", e);
        }
    }
}
