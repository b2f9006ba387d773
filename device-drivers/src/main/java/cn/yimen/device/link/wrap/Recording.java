package cn.yimen.device.link.wrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/// What passed over a link, as a text file: one line each of microseconds since opening, `>` to the
/// device, `<` from it, `!` lost or `?` silent, and the bytes in hexadecimal. Text, so that a line
/// can be put right by hand and a difference read in a review.
///
/// Holds whatever was printed or read: made by a technician with invented persons only.
public final class Recording {

    private static final Pattern LINE = Pattern.compile("(\\d{1,15}) ([><!?]) ?((?:[0-9a-f]{2})*)");
    private static final HexFormat HEX = HexFormat.of();

    private Recording() {}

    static String line(Traffic passed) {
        long micros = passed.at().toNanos() / 1_000;
        return switch (passed) {
            case Traffic.Sent(var _, var bytes) -> micros + " > " + HEX.formatHex(bytes);
            case Traffic.Received(var _, var bytes) -> micros + " < " + HEX.formatHex(bytes);
            case Traffic.Lost _ -> micros + " !";
            case Traffic.Silent _ -> micros + " ?";
        };
    }

    /// Empty lines and those that begin with # are passed over.
    ///
    /// @throws IOException also where a line is none of a recording
    public static List<Traffic> read(Path file) throws IOException {
        var traffic = new ArrayList<Traffic>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                traffic.add(traffic(file + ":" + number, line));
            }
        }
        return List.copyOf(traffic);
    }

    private static Traffic traffic(String place, String line) throws IOException {
        var match = LINE.matcher(line);
        if (!match.matches()) {
            throw new IOException(place + " is no line of a recording");
        }
        var at = Duration.ofNanos(Long.parseLong(match.group(1)) * 1_000);
        byte[] bytes = HEX.parseHex(match.group(3));
        return switch (match.group(2)) {
            case ">" -> new Traffic.Sent(at, bytes);
            case "<" -> new Traffic.Received(at, bytes);
            case "!" -> new Traffic.Lost(at);
            default -> new Traffic.Silent(at);
        };
    }

    /// Writes a recording as it happens; each line is on its way to the disk at once, for the
    /// interesting ones stand before a crash. Belongs to the link's thread.
    static final class Pen implements AutoCloseable {

        private final Writer out;
        private final long begunNanos = System.nanoTime();
        private boolean laidDown;

        Pen(Path file) {
            try {
                out = Files.newBufferedWriter(file);
            } catch (IOException e) {
                throw new UncheckedIOException("beginning the recording " + file, e);
            }
        }

        Duration now() {
            return Duration.ofNanos(System.nanoTime() - begunNanos);
        }

        /// What comes behind the end of the link is nothing that a device did.
        void note(Traffic passed) {
            if (laidDown) {
                return;
            }
            try {
                out.write(line(passed) + "\n");
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException("going on with a recording", e);
            }
        }

        @Override
        public void close() {
            laidDown = true;
            try {
                out.close();
            } catch (IOException e) {
                throw new UncheckedIOException("ending a recording", e);
            }
        }
    }
}
