package cn.yimen.uplink;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
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
            Optional<Instant> settled) {

        static Line of(Parked parked, Optional<Instant> settled) {
            return new Line(
                    parked.epoch(),
                    parked.seq(),
                    parked.reason(),
                    parked.at(),
                    parked.correction(),
                    settled);
        }

        Parked parked() {
            return new Parked(epoch, seq, reason, at, correction);
        }
    }

    private final Map<Key, Line> lines = new LinkedHashMap<>();
    private final FileChannel channel;

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
            var parked = new ParkedFile(channel);
            parked.load(Files.readAllBytes(file));
            return parked;
        } catch (IOException e) {
            throw new UncheckedIOException("opening " + file, e);
        }
    }

    private void load(byte[] content) throws IOException {
        int end = 0;
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '\n') {
                remember(new String(content, end, i - end, StandardCharsets.UTF_8));
                end = i + 1;
            }
        }
        channel.truncate(end);
        channel.position(end);
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
    synchronized boolean correct(String epoch, PlatformEvent correction) {
        var line = Optional.ofNullable(lines.get(new Key(epoch, correction.seq())));
        var open = line.filter(one -> one.settled().isEmpty() && one.correction().isEmpty());
        open.ifPresent(one ->
                write(
                        new Line(
                                one.epoch(),
                                one.seq(),
                                one.reason(),
                                one.at(),
                                Optional.of(correction),
                                Optional.empty())));
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
                        Optional.empty()));
    }

    private void write(Line line) {
        try {
            var bytes =
                    ByteBuffer.wrap((WireJson.write(line) + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
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

    int size() {
        return all().size();
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
