package cn.yimen.kiosk.setup;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.kept.Kept;
import cn.yimen.journal.kept.KeptDocuments;
import cn.yimen.kiosk.flow.Setup;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// What a machine was told at its first start, on its disk. Used by one thread at a time.
public final class SetupFile {

    private static final String NAME = "setup.json";

    private final KeptDocuments documents;
    private final InstantSource clock;

    /// @param data the kiosk's own directory
    public SetupFile(Path data, InstantSource clock) {
        documents = new KeptDocuments(data.resolve("setup"));
        this.clock = clock;
    }

    /// Empty where the machine was never set up on its screen; what another version wrote counts as
    /// that.
    public Optional<Setup> read() {
        return documents
                .read(NAME)
                .flatMap(kept -> {
                    try {
                        return Optional.of(WireJson.read(kept.body(), Setup.class));
                    } catch (MalformedMessage anotherVersions) {
                        return Optional.empty();
                    }
                });
    }

    /// Durably.
    ///
    /// @throws IOException where the disk takes nothing
    public void keep(Setup setup) throws IOException {
        documents.keep(NAME, new Kept(clock.instant(), WireJson.write(setup)));
    }
}
