package cn.yimen.kiosk.record;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.RecordsDepth;
import cn.yimen.hall.wire.WireJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/// What a running kiosk says of its records, in a small file beside them: numbers and times only.
record DepthNote(Path data) {

    /// @param at when it was counted
    record Counted(Instant at, RecordsDepth depth) {}

    private Path file() {
        return data.resolve("records.status");
    }

    void write(Counted counted) throws IOException {
        var fresh = data.resolve("records.status.new");
        Files.writeString(fresh, WireJson.write(counted));
        Files.move(fresh, file(), StandardCopyOption.ATOMIC_MOVE);
    }

    /// @return empty where there is none, or none that can be read
    Optional<Counted> read() {
        try {
            return Optional.of(WireJson.read(Files.readString(file()), Counted.class));
        } catch (IOException | MalformedMessage none) {
            return Optional.empty();
        }
    }
}
