package cn.yimen.update;

import cn.yimen.hall.update.Announcement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// A stick, or any directory: `kiosk.update` and the bundle that it names. Links are not followed:
/// what was fetched lies where the machine's user, who is no root, may put anything.
record DirectorySource(Path directory) implements UpdateSource {

    @Override
    public Optional<byte[]> announcement(String program) throws IOException {
        var file = directory.resolve(program + ".update");
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(in.readNBytes(Announcement.LARGEST + 1));
        }
    }

    @Override
    public InputStream bundle(String name) throws IOException {
        return Files.newInputStream(directory.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }
}
