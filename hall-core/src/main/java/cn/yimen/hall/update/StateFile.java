package cn.yimen.hall.update;

import cn.yimen.hall.signed.StrictJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What an updater remembers of its program, where it lies. Everybody may read it, only the updater
/// writes it.
///
/// @param packaged where the package's own release lies: `/usr/lib/yimen/PROGRAM`
/// @param directory of the slots: `/var/lib/yimen-slots/PROGRAM`
public record StateFile(Path packaged, Path directory) {

    public Path path() {
        return directory.resolve("state.json");
    }

    /// A package that was installed anew takes the link `current` away: what it brought runs then.
    public State read() throws IOException {
        var brought = installed(packaged);
        if (!Files.exists(path())) {
            return State.before(brought);
        }
        var state = StateJson.read(Files.readAllBytes(path()));
        boolean isSwitched = Files.isSymbolicLink(directory.resolve("current"));
        boolean reinstalled = state.trial().isEmpty() && !isSwitched;
        return reinstalled ? state.kept(brought) : state;
    }

    /// What a slot says that it holds.
    public static Installed installed(Path slot) throws IOException {
        return StrictJson.MAPPER.readValue(
                Files.readAllBytes(slot.resolve("release.json")), Installed.class);
    }
}
