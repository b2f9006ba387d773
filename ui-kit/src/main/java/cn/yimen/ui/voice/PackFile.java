package cn.yimen.ui.voice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A clip pack in one ZIP file, as it is carried from the machine where it was recorded to the
/// boards. What anybody may have put into such a file is looked at before anything is written.
public final class PackFile {

    /// A plain name, or one inside a single folder, as file managers pack them.
    private static final Pattern SAFE =
            Pattern.compile("(?:[\\w-]{1,40}/)?([\\w-]{1,40}\\.(?:wav|json))");

    private static final Pattern FOLDER = Pattern.compile("[\\w-]{1,40}/");
    private static final int MOST_ENTRIES = 200;
    private static final long LARGEST_ENTRY = 4 << 20;

    private PackFile() {}

    /// What installing a file came to.
    public sealed interface Installation {

        record Installed(Path directory, ClipPack pack) implements Installation {}

        /// Nothing has changed on this machine.
        record Refused(Refusal why) implements Installation {}
    }

    /// Why a file is not installed.
    public sealed interface Refusal {

        /// It is no ZIP file, has too many entries, or no manifest that can be read.
        record NoPack(String why) implements Refusal {}

        /// Entries that could land outside the pack, are too large, or are neither sound nor
        /// manifest.
        record Unsafe(List<String> entries) implements Refusal {
            public Unsafe {
                entries = List.copyOf(entries);
            }
        }

        /// Clips that are missing or damaged.
        record Faulty(SpokenLanguage language, List<ClipFault> clips) implements Refusal {
            public Faulty {
                clips = List.copyOf(clips);
            }
        }
    }

    /// Puts the directory of a pack into a new file.
    public static void write(Path pack, Path file) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(file));
                var files = Files.list(pack)) {
            for (var entry : files.sorted().toList()) {
                out.putNextEntry(new ZipEntry(String.valueOf(entry.getFileName())));
                Files.copy(entry, out);
                out.closeEntry();
            }
        }
    }

    /// Checks the file and puts its pack where [PackShelf] keeps those of its language, in place of
    /// an earlier one.
    ///
    /// @throws IOException where this machine's disk refuses
    public static Installation install(Path file, PackShelf shelf) throws IOException {
        var draft = shelf.draft();
        try {
            var refusal = unpack(file, draft);
            return refusal.isPresent()
                    ? new Installation.Refused(refusal.get())
                    : taken(draft, shelf);
        } finally {
            Directories.delete(draft);
        }
    }

    private static Installation taken(Path draft, PackShelf shelf) throws IOException {
        return switch (ClipPack.read(draft)) {
            case PackReading.Complete(var pack) ->
                    new Installation.Installed(shelf.put(draft, pack.language()), pack);
            case PackReading.Incomplete(var pack, var faults) ->
                    new Installation.Refused(new Refusal.Faulty(pack.language(), faults));
            case PackReading.Unreadable(var why) ->
                    new Installation.Refused(
                            new Refusal.NoPack(why.replace(draft.toString() + "/", "")));
        };
    }

    private static Optional<Refusal> unpack(Path file, Path directory) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var unsafe = unsafe(zip);
            if (zip.size() > MOST_ENTRIES) {
                return Optional.of(new Refusal.NoPack(zip.size() + " entries"));
            }
            if (!unsafe.isEmpty()) {
                return Optional.of(new Refusal.Unsafe(unsafe));
            }
            return extract(zip, directory);
        } catch (ZipException e) {
            return Optional.of(new Refusal.NoPack("no ZIP file: " + e.getMessage()));
        }
    }

    private static List<String> unsafe(ZipFile zip) {
        return zip.stream()
                .filter(entry -> !isSafe(entry))
                .map(ZipEntry::getName)
                .sorted()
                .limit(MOST_ENTRIES)
                .toList();
    }

    private static boolean isSafe(ZipEntry entry) {
        return entry.isDirectory()
                ? FOLDER.matcher(entry.getName()).matches()
                : SAFE.matcher(entry.getName()).matches() && entry.getSize() <= LARGEST_ENTRY;
    }

    /// What an entry says about its size is not believed.
    private static Optional<Refusal> extract(ZipFile zip, Path directory) throws IOException {
        var oversized = new ArrayList<String>();
        for (var entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
            var name = SAFE.matcher(entry.getName());
            if (!name.matches()) {
                continue;
            }
            var to = directory.resolve(name.group(1));
            if (Files.exists(to)) {
                return Optional.of(new Refusal.NoPack("two files " + name.group(1)));
            }
            try (InputStream in = zip.getInputStream(entry)) {
                byte[] bytes = in.readNBytes(Math.toIntExact(LARGEST_ENTRY + 1));
                if (bytes.length > LARGEST_ENTRY) {
                    oversized.add(entry.getName());
                } else {
                    Files.write(to, bytes);
                }
            }
        }
        return oversized.isEmpty() ? Optional.empty() : Optional.of(new Refusal.Unsafe(oversized));
    }
}
