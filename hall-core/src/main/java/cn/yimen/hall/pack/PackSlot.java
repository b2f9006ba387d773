package cn.yimen.hall.pack;

import cn.yimen.hall.signed.SignedFile;
import java.io.IOException;
import java.nio.file.Path;

/// A place for one pack on a machine.
///
/// @param name that the pack must have; empty where any will do
public record PackSlot(PackKind kind, String name) {

    /// A machine has one of that kind, whatever its name.
    public static PackSlot of(PackKind kind) {
        return new PackSlot(kind, "");
    }

    /// For the pack in a folder, by the name that it gives itself. That is believed no further:
    /// what is judged for this place must have been signed under the same name.
    public static PackSlot named(PackKind kind, Path folder) {
        try {
            return SignedFile.read(new PackFolder(folder).signed())
                    .flatMap(file -> Pack.read(file.content()))
                    .map(pack -> new PackSlot(kind, pack.name()))
                    .orElseGet(() -> of(kind));
        } catch (IOException | PackRefused none) {
            return of(kind);
        }
    }

    boolean holds(Pack pack) {
        return pack.kind() == kind && (name.isEmpty() || pack.name().equals(name));
    }

    String folder() {
        return name.isEmpty() ? kind.word() : kind.word() + "-" + name;
    }
}
