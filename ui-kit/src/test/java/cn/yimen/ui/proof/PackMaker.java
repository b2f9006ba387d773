package cn.yimen.ui.proof;

import cn.yimen.hall.pack.PackKind;
import cn.yimen.hall.pack.PackMaking;
import cn.yimen.hall.signed.Signer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// Somebody whose packs a program's machine believes: a key, and the root that names it alone.
///
/// @param root file for `--pack-root`
public record PackMaker(Path root, Signer signer, InstantSource clock) {

    private static final Duration GOOD_FOR = Duration.ofHours(1);

    /// @param folder where key and root are made
    public static PackMaker in(Path folder, InstantSource clock)
            throws IOException, GeneralSecurityException {
        var key = folder.resolve("key");
        Signer.make(key);
        var root = folder.resolve("root.json");
        Files.write(root, Signer.root(1, List.of(folder.resolve("key.public"))));
        return new PackMaker(root, Signer.read(key), clock);
    }

    /// Signs a folder, for every hall, from now on for an hour.
    public void sign(Path pack, PackKind kind, String name, long version) throws IOException {
        var label = new PackMaking.Label(kind, name, "*", version, clock.instant().plus(GOOD_FOR));
        PackMaking.sign(pack, PackMaking.manifest(pack, label), signer);
    }
}
