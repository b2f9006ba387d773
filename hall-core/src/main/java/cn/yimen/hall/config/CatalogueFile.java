package cn.yimen.hall.config;

import java.nio.file.Path;

/// Reads what a hall offers (`catalogue.json`): UTF-8 JSON with the names of [Catalogue]'s parts,
/// the same as on the wire.
///
/// A catalogue comes from elsewhere and is large; one bad item must not close the hall. So an item
/// with an error is left out and each of its errors becomes a warning. An error in what all items
/// stand on (encoding, JSON, version, departments, themes) makes the file unreadable, and so does a
/// file of which no item is left.
public final class CatalogueFile {

    private CatalogueFile() {}

    public static Reading<Catalogue> read(Path file, HallConfig hall) {
        return SourceText.read(file).then(source -> read(source, hall));
    }

    /// @param name stands in the problems' places
    public static Reading<Catalogue> read(String name, byte[] content, HallConfig hall) {
        return SourceText.decode(name, content).then(source -> read(source, hall));
    }

    private static Reading<Catalogue> read(SourceText source, HallConfig hall) {
        return Tree.ofJson(source).then(root -> new CatalogueSheet(hall).read(root));
    }
}
