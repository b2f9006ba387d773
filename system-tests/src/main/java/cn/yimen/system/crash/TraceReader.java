package cn.yimen.system.crash;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what `strace -f -y -xx` wrote and finds in it what was done to one directory. A call that
/// touches the directory and is not understood is an error: images built without it would prove
/// nothing.
///
/// Calls are taken in the order in which they ended; the traced program writes from one thread, so
/// that none of its writes overlaps a sync.
final class TraceReader {

    private static final Pattern CALL = Pattern.compile("^(\\d+) +(\\w+)\\((.*)$");
    private static final Pattern RESUMED =
            Pattern.compile("^(\\d+) +<\\.\\.\\. \\w+ resumed>(.*)$");
    private static final String UNFINISHED = " <unfinished ...>";
    private static final String FAILED = " = -1 E";

    private static final String FD = "(\\d+)<([^>]*)>";
    private static final String TEXT = "\"([^\"]*)\"";
    private static final String OK = "\\) += (\\d+).*$";
    private static final Pattern WRITE = Pattern.compile(FD + ", " + TEXT + ", \\d+" + OK);
    private static final Pattern WRITE_AT =
            Pattern.compile(FD + ", " + TEXT + ", \\d+, (\\d+)" + OK);
    private static final Pattern ON_FILE = Pattern.compile(FD + OK);
    private static final Pattern TRUNCATE = Pattern.compile(FD + ", (\\d+)" + OK);
    private static final Pattern OPEN =
            Pattern.compile("[^,]*, " + TEXT + ", ([A-Z_|]+)(?:, \\d+)?" + OK);
    private static final Pattern PATH = Pattern.compile(TEXT + OK);
    private static final Pattern TWO_PATHS = Pattern.compile(TEXT + ", " + TEXT + OK);

    /// SQLite builds it anew from the write-ahead log.
    private static final String SHARED_MEMORY = "-shm";

    private static final HexFormat HEX = HexFormat.of().withPrefix("\\x");

    private final String directory;
    private final String hexDirectory;
    private final List<FileOp> ops = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> unfinished = new HashMap<>();
    private final Map<String, Integer> written = new HashMap<>();

    private TraceReader(Path directory) {
        this.directory = directory.toString();
        hexDirectory = hex(this.directory);
    }

    static List<FileOp> read(Path trace, Path directory) throws IOException {
        var reader = new TraceReader(directory);
        try (var lines = Files.lines(trace, StandardCharsets.ISO_8859_1)) {
            lines.forEach(reader::line);
        }
        return List.copyOf(reader.ops);
    }

    private void line(String line) {
        var resumed = RESUMED.matcher(line);
        if (resumed.matches()) {
            call(unfinished.remove(resumed.group(1)) + resumed.group(2));
        } else if (line.endsWith(UNFINISHED)) {
            var thread = line.substring(0, line.indexOf(' '));
            unfinished.put(thread, line.substring(0, line.length() - UNFINISHED.length()));
        } else {
            call(line);
        }
    }

    private void call(String line) {
        boolean isOurs = line.contains(hexDirectory) || line.contains(hex(Ledger.ACKNOWLEDGED));
        var call = CALL.matcher(line);
        if (!isOurs || line.contains(FAILED) || !call.matches()) {
            return;
        }
        var arguments = call.group(3);
        switch (call.group(2)) {
            case "write" -> write(understood(WRITE, arguments));
            case "pwrite64" -> writeAt(understood(WRITE_AT, arguments));
            case "fsync", "fdatasync" -> sync(understood(ON_FILE, arguments));
            case "ftruncate" -> truncate(understood(TRUNCATE, arguments));
            case "openat" -> open(understood(OPEN, arguments));
            case "unlink" -> remove(understood(PATH, arguments));
            case "rename" -> rename(understood(TWO_PATHS, arguments));
            case "mkdir" -> {}
            default -> throw notUnderstood(line);
        }
    }

    private static Matcher understood(Pattern pattern, String arguments) {
        var found = pattern.matcher(arguments);
        if (!found.matches()) {
            throw notUnderstood(arguments);
        }
        return found;
    }

    private static IllegalStateException notUnderstood(String call) {
        return new IllegalStateException(
                "not in the model of the disk: " + call.substring(0, Math.min(200, call.length())));
    }

    private void write(Matcher call) {
        var data = HEX.parseHex(call.group(3));
        var text = new String(data, StandardCharsets.US_ASCII);
        if (text.startsWith(Ledger.ACKNOWLEDGED)) {
            var acts = text.substring(Ledger.ACKNOWLEDGED.length()).strip();
            ops.add(new FileOp.Acknowledged(Integer.parseInt(acts)));
        } else {
            int end = written.merge(call.group(1), data.length, Integer::sum);
            name(call.group(2)).ifPresent(name -> ops.add(write(name, end - data.length, data)));
        }
    }

    private void writeAt(Matcher call) {
        long offset = Long.parseLong(call.group(4));
        name(call.group(2))
                .ifPresent(name -> ops.add(write(name, offset, HEX.parseHex(call.group(3)))));
    }

    private static FileOp.Write write(String name, long offset, byte[] data) {
        return new FileOp.Write(name, offset, ByteBuffer.wrap(data));
    }

    private void sync(Matcher call) {
        if (text(call.group(2)).equals(directory)) {
            ops.add(new FileOp.SyncNames());
        } else {
            name(call.group(2)).ifPresent(name -> ops.add(new FileOp.Sync(name)));
        }
    }

    private void truncate(Matcher call) {
        long size = Long.parseLong(call.group(3));
        name(call.group(2)).ifPresent(name -> ops.add(new FileOp.Truncate(name, size)));
    }

    private void open(Matcher call) {
        var flags = call.group(2);
        if (flags.contains("O_TRUNC") || flags.contains("O_APPEND")) {
            throw notUnderstood(call.group());
        }
        written.put(call.group(3), 0);
        name(call.group(1))
                .filter(_ -> flags.contains("O_CREAT"))
                .filter(names::add)
                .ifPresent(name -> ops.add(new FileOp.Create(name)));
    }

    private void remove(Matcher call) {
        name(call.group(1))
                .filter(names::remove)
                .ifPresent(name -> ops.add(new FileOp.Remove(name)));
    }

    private void rename(Matcher call) {
        var from = name(call.group(1)).orElseThrow();
        var to = name(call.group(2)).orElseThrow();
        names.remove(from);
        names.add(to);
        ops.add(new FileOp.Rename(from, to));
    }

    /// Empty where it is not a file of the directory, or one that need not survive.
    private Optional<String> name(String hexPath) {
        return Optional.of(text(hexPath))
                .filter(path -> path.startsWith(directory + "/"))
                .map(path -> path.substring(directory.length() + 1))
                .filter(name -> !name.endsWith(SHARED_MEMORY));
    }

    private static String hex(String text) {
        return HEX.formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String hex) {
        return hex.startsWith("\\x") ? new String(HEX.parseHex(hex), StandardCharsets.UTF_8) : hex;
    }
}
