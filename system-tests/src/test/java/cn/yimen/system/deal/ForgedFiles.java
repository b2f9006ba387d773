package cn.yimen.system.deal;

import cn.yimen.hall.config.Reading;
import cn.yimen.sandbox.store.Database;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.uplink.contract.Signing;
import cn.yimen.uplink.contract.file.FileState;
import cn.yimen.uplink.seal.SealRoots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/// Somebody changes files where the platform keeps them, and what the platform knows of them.
record ForgedFiles(Database kept) {

    void replace(UUID file, String old, String other) {
        kept.inTurn(handle -> {
            var shelf = new Shelf(handle);
            var id = file.toString();
            var text = new String(shelf.pieces().whole(id), StandardCharsets.ISO_8859_1);
            var changed = text.replace(old, other).getBytes(StandardCharsets.ISO_8859_1);
            var known = shelf.find(FileState.class, id).orElseThrow();
            shelf.pieces().clear(id);
            shelf.pieces().add(id, 0, changed);
            shelf.put(
                    id,
                    shelf.owner(FileState.class, id).orElseThrow(),
                    new FileState(
                            file,
                            known.mediaType(),
                            changed.length,
                            changed.length,
                            Signing.digest(changed),
                            true));
            return true;
        });
    }

    /// What a machine reads from its file.
    static SealRoots roots(Path folder, String pem) {
        try {
            var file = Files.writeString(folder.resolve("seal-roots.pem"), pem);
            return SealRoots.read(file) instanceof Reading.Read<SealRoots>(var read, var _)
                    ? read
                    : SealRoots.NONE;
        } catch (IOException e) {
            throw new UncheckedIOException("writing the roots", e);
        }
    }
}
