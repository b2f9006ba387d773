package cn.yimen.hall.pack;

import cn.yimen.hall.pack.Pack.Item;
import cn.yimen.hall.pack.PackRefused.Reason;
import cn.yimen.hall.signed.Keys;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.HexFormat;

/// The folder of a pack, on a stick or on the machine's own disk. Nothing of it is believed; links
/// are not followed.
public record PackFolder(Path folder) {

    private static final int BUFFER = 1 << 16;

    /// @throws PackRefused where there is none, or it is larger than one
    byte[] signed() throws IOException, PackRefused {
        var file = folder.resolve(Pack.SIGNED);
        if (!isPlain(file)) {
            throw new PackRefused(Reason.UNREADABLE, file + " is missing");
        }
        try (var in = open(file)) {
            var bytes = in.readNBytes(PackJudge.LARGEST + 1);
            if (bytes.length > PackJudge.LARGEST) {
                throw new PackRefused(Reason.UNREADABLE, file.toString());
            }
            return bytes;
        }
    }

    private static boolean isPlain(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static InputStream open(Path file) throws IOException {
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    /// Whether its files are those of the manifest and no others.
    public void check(Pack pack) throws IOException, PackRefused {
        onlyThoseOf(pack);
        for (var item : pack.files()) {
            through(item, OutputStream.nullOutputStream());
        }
    }

    /// Copies what is as it was signed; what is interpreted later is the copy, which nobody but
    /// this machine can change.
    ///
    /// @param to an empty folder
    void copy(Pack pack, Path to) throws IOException, PackRefused {
        onlyThoseOf(pack);
        for (var item : pack.files()) {
            var file = to.resolve(item.name());
            try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
                through(item, out);
            }
            Durable.sync(file);
        }
    }

    private void onlyThoseOf(Pack pack) throws IOException, PackRefused {
        var names = new HashSet<String>();
        pack.files().forEach(item -> names.add(item.name()));
        names.add(Pack.SIGNED);
        try (var there = Files.newDirectoryStream(folder)) {
            for (var path : there) {
                if (!names.contains(String.valueOf(path.getFileName())) || !isPlain(path)) {
                    throw new PackRefused(Reason.NOT_IN_MANIFEST, path.toString());
                }
            }
        }
    }

    /// One byte more than was signed is one too many, and is not read.
    private void through(Item item, OutputStream out) throws IOException, PackRefused {
        var file = folder.resolve(item.name());
        if (!isPlain(file)) {
            throw new PackRefused(Reason.CHANGED, file + " is missing");
        }
        var digest = Keys.sha256();
        long left = item.size();
        try (var in = open(file)) {
            var buffer = new byte[BUFFER];
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                left -= got;
                if (left < 0) {
                    break;
                }
                digest.update(buffer, 0, got);
                out.write(buffer, 0, got);
            }
        }
        if (left != 0 || !HexFormat.of().formatHex(digest.digest()).equals(item.sha256())) {
            throw new PackRefused(Reason.CHANGED, file.toString());
        }
    }
}
