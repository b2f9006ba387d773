package cn.yimen.update;

import cn.yimen.hall.pack.Durable;
import cn.yimen.hall.signed.Keys;
import cn.yimen.hall.update.Installed;
import cn.yimen.hall.update.Release;
import cn.yimen.hall.update.StateFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// The places of a program's releases: what the package brought, and beside it a directory for each
/// release that came later, at most two of them. The link `current` names the one that is run (its
/// unit binds it over the package's place, so a release always sees itself at the same path); there
/// is none while the package's own is run.
///
/// @param packaged `/usr/lib/yimen/PROGRAM`
/// @param directory `/var/lib/yimen-slots/PROGRAM`
/// @param data of the program: `/var/lib/yimen/PROGRAM`
record Slots(Path packaged, Path directory, Path data) {

    private static final String BUNDLE = "bundle.sha256";
    private static final String CLOSED_BY_US = "yimen-update";

    private Path current() {
        return directory.resolve("current");
    }

    private Path slot(long version) {
        return directory.resolve("release-" + version);
    }

    private Path saved() {
        return directory.resolve("data-saved");
    }

    Installed packagedRelease() throws IOException {
        return StateFile.installed(packaged);
    }

    /// Whether that very bundle has been unpacked before.
    boolean isFilled(Release release) throws IOException {
        var mark = slot(release.version()).resolve(BUNDLE);
        return Files.exists(mark) && Files.readString(mark).equals(release.sha256());
    }

    /// Copies, checks and unpacks a bundle: only a slot that is whole and on the disk gets its
    /// name.
    ///
    /// @throws WrongBundle where it is not what was announced
    void fill(Release release, InputStream bundle) throws IOException, WrongBundle {
        Files.createDirectories(directory);
        var copy = directory.resolve("bundle.next");
        var unpacked = directory.resolve("slot.next");
        Durable.delete(unpacked);
        try {
            copy(release, bundle, copy);
            Files.createDirectories(unpacked);
            Command.run(
                    "tar", "-xzf", copy.toString(), "--no-same-owner", "-C", unpacked.toString());
        } finally {
            Files.deleteIfExists(copy);
        }
        check(release, unpacked);
        Files.writeString(unpacked.resolve(BUNDLE), release.sha256());
        Disk.syncTree(unpacked);
        Durable.delete(slot(release.version()));
        Disk.rename(unpacked, slot(release.version()));
    }

    private static void check(Release release, Path unpacked) throws IOException, WrongBundle {
        try {
            if (!StateFile.installed(unpacked).equals(Installed.of(release))) {
                throw new WrongBundle("holds another release");
            }
        } catch (NoSuchFileException missing) {
            throw new WrongBundle("does not say which release it is");
        }
    }

    /// Reads no more than was announced: what follows is not looked at.
    private static void copy(Release release, InputStream bundle, Path to)
            throws IOException, WrongBundle {
        var digest = Keys.sha256();
        long size = 0;
        try (var out = Files.newOutputStream(to)) {
            var buffer = new byte[1 << 16];
            for (int read = bundle.read(buffer); read >= 0; read = bundle.read(buffer)) {
                size += read;
                if (size > release.size()) {
                    throw new WrongBundle("is longer than announced");
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        if (size != release.size()) {
            throw new WrongBundle("is shorter than announced");
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(release.sha256())) {
            throw new WrongBundle("is not what was announced");
        }
    }

    /// From the next start on this one is run.
    void use(Installed installed, Installed fromPackage) throws IOException {
        if (installed.equals(fromPackage)) {
            Files.deleteIfExists(current());
            Durable.sync(directory);
        } else {
            var slot = slot(installed.version());
            if (!StateFile.installed(slot).equals(installed)) {
                throw new IOException("that slot holds another release");
            }
            Disk.point(current(), slot);
        }
    }

    /// A copy of the data beside them, with their owners. The program must not run.
    void save() throws IOException {
        var copy = directory.resolve("data-saved.next");
        Durable.delete(copy);
        Command.run("cp", "-a", data.toString(), copy.toString());
        Disk.syncTree(copy);
        Durable.delete(saved());
        Disk.rename(copy, saved());
    }

    /// The data as they were when they were saved. What lies there now is kept beside them, not
    /// deleted.
    ///
    /// Begun again after a power cut it goes on where it was.
    void bringBack(long version) throws IOException {
        if (!Files.exists(saved())) {
            return;
        }
        var next = data.resolveSibling(data.getFileName() + ".next");
        Durable.delete(next);
        Command.run("cp", "-a", saved().toString(), next.toString());
        Disk.syncTree(next);
        if (Files.exists(data)) {
            Disk.rename(data, aside(version));
        }
        Disk.rename(next, data);
    }

    private Path aside(long version) {
        var name = data.getFileName() + ".of-release-" + version;
        var free = data.resolveSibling(name);
        for (int n = 2; Files.exists(free); n++) {
            free = data.resolveSibling(name + "-" + n);
        }
        return free;
    }

    /// Whoever makes this file keeps citizens away; the program looks for it each second.
    void close() throws IOException {
        Files.createDirectories(data);
        if (!Files.exists(maintenance())) {
            Files.writeString(maintenance(), CLOSED_BY_US);
        }
    }

    /// Where nobody else closed it.
    void open() throws IOException {
        if (Files.exists(maintenance()) && Files.readString(maintenance()).equals(CLOSED_BY_US)) {
            Files.delete(maintenance());
        }
    }

    private Path maintenance() {
        return data.resolve("maintenance");
    }

    /// Deletes what neither runs nor would be taken back to.
    void tidy(Installed one, Installed other) throws IOException {
        var keep = List.of(slot(one.version()), slot(other.version()));
        var old = new ArrayList<Path>();
        try (var slots = Files.newDirectoryStream(directory, "release-*")) {
            slots.forEach(old::add);
        }
        old.removeAll(keep);
        for (var slot : old) {
            Durable.delete(slot);
        }
        Durable.delete(saved());
    }
}
