package cn.yimen.hall.pack;

import cn.yimen.hall.pack.Pack.Item;
import cn.yimen.hall.signed.Keys;
import cn.yimen.hall.signed.Purpose;
import cn.yimen.hall.signed.SignedFile;
import cn.yimen.hall.signed.Signer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// The makers' side of a pack: a folder becomes a manifest, and one after the other signs it.
public final class PackMaking {

    private PackMaking() {}

    /// What a maker says of a pack.
    public record Label(PackKind kind, String name, String hall, long version, Instant expires) {}

    /// The manifest of what lies in the folder now.
    ///
    /// @throws IOException where a file cannot be read, or cannot be in a pack
    public static Pack manifest(Path folder, Label label) throws IOException {
        var files = new ArrayList<Item>();
        try (var there = Files.newDirectoryStream(folder)) {
            for (var file : there) {
                if (!file.endsWith(Pack.SIGNED)) {
                    files.add(item(file));
                }
            }
            return new Pack(
                    label.kind(),
                    label.name(),
                    label.hall(),
                    label.version(),
                    label.expires(),
                    files);
        } catch (IllegalArgumentException e) {
            throw new IOException(folder + " cannot be a pack: " + e.getMessage(), e);
        }
    }

    private static Item item(Path file) throws IOException {
        var digest = Keys.sha256();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            long size = Files.copy(file, out);
            return new Item(
                    String.valueOf(file.getFileName()),
                    size,
                    HexFormat.of().formatHex(digest.digest()));
        }
    }

    /// Signs a new manifest, which takes the place of an older one.
    public static void sign(Path folder, Pack pack, Signer signer) throws IOException {
        var bytes = pack.bytes();
        var text = SignedFile.text(bytes, List.of(signer.mark(Purpose.PACK, bytes)));
        Files.writeString(folder.resolve(Pack.SIGNED), text);
    }

    /// Adds a signature, where the folder still is what the first signed.
    public static Pack signAlso(Path folder, Signer signer) throws IOException, PackRefused {
        var source = new PackFolder(folder);
        var earlier = SignedFile.read(source.signed());
        var pack = earlier.flatMap(file -> Pack.read(file.content()));
        if (earlier.isEmpty() || pack.isEmpty()) {
            throw new PackRefused(PackRefused.Reason.UNREADABLE, Pack.SIGNED);
        }
        source.check(pack.get());
        var mark = signer.mark(Purpose.PACK, earlier.get().content());
        Files.writeString(folder.resolve(Pack.SIGNED), earlier.get().and(mark));
        return pack.get();
    }
}
