package cn.yimen.uplink;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The parked events, one line of JSON each, forced to disk before the cursor passes them. A line
/// that a power cut tore belongs to an event that the cursor has not passed; it is written anew.
final class ParkedFile implements AutoCloseable {

    private record Key(String epoch, long seq) {}

    private final Map<Key, Parked> parked = new LinkedHashMap<>();
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

    private void remember(String line) throws IOException {
        try {
            var entry = WireJson.read(line, Parked.class);
            parked.put(new Key(entry.epoch(), entry.seq()), entry);
        } catch (MalformedMessage e) {
            throw new IOException("a line of the parked events is damaged", e);
        }
    }

    void add(Parked entry) {
        var key = new Key(entry.epoch(), entry.seq());
        if (parked.containsKey(key)) {
            return;
        }
        try {
            var line =
                    ByteBuffer.wrap(
                            (WireJson.write(entry) + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("parking event " + entry.seq(), e);
        }
        parked.put(key, entry);
    }

    List<Parked> all() {
        return List.copyOf(parked.values());
    }

    int size() {
        return parked.size();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing the parked events", e);
        }
    }
}
