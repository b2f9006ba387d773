package cn.yimen.client.update;

import cn.yimen.hall.update.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;

/// The directory in which a fetched release waits for the updater: `PROGRAM.update` and the bundle
/// that it names, there only once it is whole. While it is fetched it is `SHA256.part`; a digest
/// that turned out wrong is remembered as `SHA256.wrong`. Nothing else stays there.
record Fetched(Path directory, String program) {

    private static final String PART = ".part";
    private static final String WRONG = ".wrong";

    /// The server may have been mended by then; 150 MB every ten minutes would be too many.
    private static final Duration UNTIL_TRIED_AGAIN = Duration.ofHours(6);

    private Path announcement() {
        return directory.resolve(program + ".update");
    }

    /// The announcement that waits here; empty where none does.
    Optional<byte[]> waiting() throws IOException {
        return Files.exists(announcement())
                ? Optional.of(Files.readAllBytes(announcement()))
                : Optional.empty();
    }

    /// Whether its bundle lies here, whole and right.
    boolean holds(Release release) throws IOException {
        var bundle = new PartFile(directory.resolve(release.bundle()));
        return bundle.length() == release.size() && bundle.sha256().equals(release.sha256());
    }

    PartFile part(Release release) {
        return new PartFile(directory.resolve(release.sha256() + PART));
    }

    /// Whether that bundle turned out to be another not long ago.
    boolean wasWrong(Release release, InstantSource clock) throws IOException {
        var mark = directory.resolve(release.sha256() + WRONG);
        return Files.exists(mark)
                && clock.instant()
                        .isBefore(
                                Files.getLastModifiedTime(mark)
                                        .toInstant()
                                        .plus(UNTIL_TRIED_AGAIN));
    }

    void markWrong(Release release, Instant now) throws IOException {
        Files.deleteIfExists(part(release).path());
        var mark = directory.resolve(release.sha256() + WRONG);
        Files.writeString(mark, "");
        Files.setLastModifiedTime(mark, FileTime.from(now));
    }

    /// The bundle first: whoever finds the announcement finds what it names.
    void lay(Release release, byte[] announced) throws IOException {
        var part = part(release);
        part.sync();
        Files.deleteIfExists(announcement());
        rename(part.path(), directory.resolve(release.bundle()));
        var next = directory.resolve(program + ".update.next");
        Files.write(next, announced);
        new PartFile(next).sync();
        rename(next, announcement());
    }

    private static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Deletes all but what is about that release: a machine's disk holds people's records.
    ///
    /// @param release empty where nothing is wanted
    void keepOnly(Optional<Release> release) throws IOException {
        var kept = new ArrayList<String>();
        release.ifPresent(wanted -> {
            kept.add(wanted.sha256() + PART);
            kept.add(wanted.sha256() + WRONG);
            kept.add(wanted.bundle());
            kept.add(program + ".update");
        });
        try (var all = Files.newDirectoryStream(directory)) {
            for (var file : all) {
                if (!kept.contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
    }

    /// Whether the bundle, its copy and what is unpacked from it leave room for what the machine
    /// keeps.
    boolean hasRoom(Release release) throws IOException {
        long needed = 5 * release.size() - part(release).length();
        return Files.getFileStore(directory).getUsableSpace() > needed;
    }
}
