package cn.yimen.system.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A directory as the traced program sees it and as the disk surely has it. Content is durable once
/// its file was synced, a name (made, removed, changed) once the directory was: without the second,
/// a removed rollback journal could never come back, and a false alarm would look like a true one.
final class Disk {

    private final Map<String, Inode> seen = new HashMap<>();
    private final Map<String, Inode> durable = new HashMap<>();
    private final List<Naming> pending = new ArrayList<>();

    /// A change of names that happens as a whole or not at all.
    private record Naming(Map<String, Optional<Inode>> changes) {

        void apply(Map<String, Inode> names) {
            changes.forEach((name, file) ->
                    file.ifPresentOrElse(
                            inode -> names.put(name, inode), () -> names.remove(name)));
        }
    }

    void apply(FileOp op) {
        switch (op) {
            case FileOp.Create create -> name(Map.of(create.name(), Optional.of(new Inode())));
            case FileOp.Remove remove -> name(Map.of(remove.name(), Optional.empty()));
            case FileOp.Rename rename ->
                    name(
                            Map.of(
                                    rename.to(), Optional.of(file(rename.from())),
                                    rename.from(), Optional.empty()));
            case FileOp.Write write -> file(write.name()).add(write);
            case FileOp.Truncate truncate -> file(truncate.name()).add(truncate);
            case FileOp.Sync sync -> file(sync.name()).sync();
            case FileOp.SyncNames _ -> {
                pending.forEach(naming -> naming.apply(durable));
                pending.clear();
            }
            case FileOp.Acknowledged _ -> {}
        }
    }

    private void name(Map<String, Optional<Inode>> changes) {
        var naming = new Naming(changes);
        naming.apply(seen);
        pending.add(naming);
    }

    private Inode file(String name) {
        return Objects.requireNonNull(seen.get(name), name);
    }

    /// The directory as it may be found after a power cut now.
    Map<String, byte[]> afterCut(Fate fate) {
        var names = new HashMap<>(durable);
        for (var naming : pending) {
            if (fate.next() == Fate.Of.KEPT) {
                naming.apply(names);
            }
        }
        var files = new HashMap<String, byte[]>();
        names.forEach((name, inode) -> files.put(name, inode.afterCut(fate)));
        return files;
    }
}
