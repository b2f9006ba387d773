package cn.yimen.update;

import cn.yimen.hall.pack.Durable;
import cn.yimen.hall.signed.Keys;
import cn.yimen.hall.signed.Root;
import cn.yimen.hall.update.Announcement;
import cn.yimen.hall.update.Release;
import cn.yimen.hall.update.ShelfFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Lays releases on a hall server's shelf, and takes them away. While it runs the server goes on
/// handing out: the bundle lies there whole before its announcement does.
record Shelf(ShelfFiles files) {

    /// Programs whose machines fetch.
    static final Set<String> PROGRAMS = Set.of("kiosk", "display", "desk");

    /// What is wrong with a release, as a sentence for whoever brings it.
    static final class Unfit extends Exception {

        private static final long serialVersionUID = 1;

        Unfit(String sentence) {
            super(sentence);
        }
    }

    /// @param announced the file `PROGRAM.update`
    /// @param beside where the bundle that it names lies
    /// @param root whose signatures count; where it is empty only machines count them
    Release add(Path announced, Path beside, Optional<Root> root) throws IOException, Unfit {
        var bytes = Files.readAllBytes(announced);
        var release = release(bytes, announced, root);
        var bundle = beside.resolve(release.bundle());
        var next = files.directory().resolve(release.program() + ".bundle.next");
        Files.createDirectories(files.directory());
        try {
            check(bundle, next, release);
            Durable.sync(next);
            Disk.rename(next, files.bundle(release.program(), release.sha256()));
        } finally {
            Files.deleteIfExists(next);
        }
        Disk.replace(files.announcement(release.program()), bytes);
        tidy(release.program(), Optional.of(release.sha256()));
        return release;
    }

    private static Release release(byte[] bytes, Path file, Optional<Root> root) throws Unfit {
        var announcement =
                Announcement.read(bytes)
                        .orElseThrow(() -> new Unfit(file + " is no announcement of a release"));
        if (root.filter(trusted -> !announcement.isSignedFor(trusted)).isPresent()) {
            throw new Unfit(file + " is signed by too few of those whose signatures count");
        }
        var release =
                announcement.release().orElseThrow(() -> new Unfit(file + " announces no release"));
        if (!PROGRAMS.contains(release.program())) {
            throw new Unfit("no machine of a hall fetches " + release.program());
        }
        return release;
    }

    /// Copied first, so that what is checked is what lies there afterwards.
    private static void check(Path bundle, Path copy, Release release) throws IOException, Unfit {
        if (!Files.isRegularFile(bundle)) {
            throw new Unfit(bundle + " is missing: the bundle lies beside its announcement");
        }
        var digest = Keys.sha256();
        try (var in = Files.newInputStream(bundle);
                var out = Files.newOutputStream(copy)) {
            var piece = new byte[1 << 16];
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                digest.update(piece, 0, count);
                out.write(piece, 0, count);
            }
        }
        boolean isIt =
                Files.size(copy) == release.size()
                        && HexFormat.of().formatHex(digest.digest()).equals(release.sha256());
        if (!isIt) {
            throw new Unfit(bundle + " is not the bundle that was signed: copy it again");
        }
    }

    void remove(String program) throws IOException {
        Files.deleteIfExists(files.announcement(program));
        tidy(program, Optional.empty());
    }

    /// What lies there.
    List<Release> all() throws IOException {
        var all = new ArrayList<Release>();
        for (var program : PROGRAMS.stream().sorted().toList()) {
            var file = files.announcement(program);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Announcement.read(Files.readAllBytes(file))
                        .flatMap(Announcement::release)
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private void tidy(String program, Optional<String> kept) throws IOException {
        if (!Files.isDirectory(files.directory())) {
            return;
        }
        var keep = kept.map(digest -> files.bundle(program, digest));
        try (var bundles = Files.newDirectoryStream(files.directory(), program + "-*.bundle")) {
            for (var bundle : bundles) {
                if (keep.filter(bundle::equals).isEmpty()) {
                    Files.delete(bundle);
                }
            }
        }
    }
}
