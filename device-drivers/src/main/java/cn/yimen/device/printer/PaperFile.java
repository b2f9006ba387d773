package cn.yimen.device.printer;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The paper count in a small file: `left-dots slip-dots near-end basis`. Replaced whole; not
/// synced, for a count that is one ticket off harms nobody.
public final class PaperFile implements PaperCount.Keeper {

    private static final Pattern LINE =
            Pattern.compile("(\\d{1,9}) (\\d{1,6}) (true|false) (COUNTED|SENSOR)\\s*");

    private final Path file;
    private final Consumer<IOException> failed;

    /// @param failed told when the file cannot be read or written; printing goes on
    public PaperFile(Path file, Consumer<IOException> failed) {
        this.file = file;
        this.failed = failed;
    }

    @Override
    public Optional<PaperCount> load() {
        try {
            Matcher line = LINE.matcher(Files.readString(file));
            return line.matches() ? Optional.of(count(line)) : Optional.empty();
        } catch (NoSuchFileException firstTime) {
            return Optional.empty();
        } catch (IOException broken) {
            failed.accept(new IOException("reading the paper count " + file, broken));
            return Optional.empty();
        }
    }

    private static PaperCount count(Matcher line) {
        return new PaperCount(
                Long.parseLong(line.group(1)),
                Math.max(1, Long.parseLong(line.group(2))),
                Boolean.parseBoolean(line.group(3)),
                PaperEstimate.Basis.valueOf(line.group(4)));
    }

    @Override
    public void save(PaperCount count) {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(next, line(count));
            replace(next);
        } catch (IOException broken) {
            failed.accept(new IOException("writing the paper count " + file, broken));
        }
    }

    private static String line(PaperCount count) {
        return count.leftDots()
                + " "
                + count.slipDots()
                + " "
                + count.nearEnd()
                + " "
                + count.basis()
                + "\n";
    }

    private void replace(Path next) throws IOException {
        try {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
