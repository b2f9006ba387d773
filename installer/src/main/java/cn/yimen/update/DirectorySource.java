package cn.yimen.update;

import cn.yimen.hall.update.Announcement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A stick, or any directory: `kiosk.update` and the bundle that it names.
record DirectorySource(Path directory) implements UpdateSource {

    @Override
    public Optional<byte[]> announcement(String program) throws IOException {
        var file = directory.resolve(program + ".update");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file)) {
            return Optional.of(in.readNBytes(Announcement.LARGEST + 1));
        }
    }

    @Override
    public InputStream bundle(String name) throws IOException {
        return Files.newInputStream(directory.resolve(name));
    }
}
