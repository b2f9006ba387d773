package cn.yimen.hall.pack;

import cn.yimen.hall.signed.StrictJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The manifest of a pack: what it is, whom it is for, and every file of it. Files lie side by side
/// in one folder, so no name can lead out of it.
///
/// @param name of the looks, the language, the program; see [PackKind]
/// @param hall that may take it: its code, the beginning of one and `*` (`5301*`, a region by its
///   administrative code), or `*`
/// @param version grows with each pack of its kind, and never goes back; a day's number will do
/// @param expires after that it is not taken any more: somebody may be holding newer ones back.
///   What was taken before stays
/// @param files by name, in order
public record Pack(
        PackKind kind, String name, String hall, long version, Instant expires, List<Item> files) {

    /// The signed manifest, beside the files.
    public static final String SIGNED = "signed.json";

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,60}");
    private static final Pattern FILE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,79}");
    private static final Pattern HALL = Pattern.compile("[A-Za-z0-9-]{0,32}\\*|[A-Za-z0-9-]{1,32}");

    /// @throws IllegalArgumentException where a value is none
    public Pack {
        files = files.stream().sorted(Comparator.comparing(Item::name)).toList();
        require(NAME.matcher(name).matches(), "name");
        require(HALL.matcher(hall).matches(), "hall");
        require(version > 0, "version");
        require(!files.isEmpty() && files.size() <= kind.mostFiles(), "number of files");
        require(bytes(files) <= kind.mostBytes(), "size");
        var names = new HashSet<String>();
        require(files.stream().allMatch(file -> names.add(file.name())), "one file twice");
    }

    /// One file of a pack.
    ///
    /// @param size in bytes
    /// @param sha256 64 hexadecimal digits
    public record Item(String name, long size, String sha256) {

        /// @throws IllegalArgumentException where a value is none
        public Item {
            require(FILE.matcher(name).matches() && !name.equals(SIGNED), "file's name " + name);
            require(size >= 0 && size <= PackKind.MEDIA.mostBytes(), "file's size");
            require(sha256.matches("[0-9a-f]{64}"), "file's sha256");
        }
    }

    private static long bytes(List<Item> files) {
        return files.stream().mapToLong(Item::size).sum();
    }

    private static void require(boolean sound, String what) {
        if (!sound) {
            throw new IllegalArgumentException("a pack's " + what);
        }
    }

    /// Whether a machine of that hall may take it.
    ///
    /// @param code of the hall; empty where the machine does not know it
    public boolean isFor(String code) {
        return hall.endsWith("*")
                ? code.startsWith(hall.substring(0, hall.length() - 1))
                : hall.equals(code);
    }

    /// As it is spelled in a file.
    private record Form(
            String kind,
            String name,
            String hall,
            long version,
            String expires,
            List<Item> files) {}

    /// The one spelling of it, which is what is signed.
    public byte[] bytes() {
        var form = new Form(kind.word(), name, hall, version, expires.toString(), files);
        try {
            return StrictJson.MAPPER.writeValueAsBytes(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("writing a manifest", e);
        }
    }

    /// Empty where the bytes are no manifest, or not the one spelling of it.
    static Optional<Pack> read(byte[] json) {
        try {
            var form = StrictJson.MAPPER.readValue(json, Form.class);
            return PackKind.of(form.kind())
                    .map(kind ->
                            new Pack(
                                    kind,
                                    form.name(),
                                    form.hall(),
                                    form.version(),
                                    Instant.parse(form.expires()),
                                    form.files()))
                    .filter(pack -> Arrays.equals(pack.bytes(), json));
        } catch (IOException | IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
