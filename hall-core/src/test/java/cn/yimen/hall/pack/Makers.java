package cn.yimen.hall.pack;

import cn.yimen.hall.signed.Root;
import cn.yimen.hall.signed.Signer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Three people who sign, two of whom are needed.
final class Makers {

    static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    static final Instant END = Instant.parse("2029-01-01T00:00:00Z");

    final List<Signer> signers = new ArrayList<>();
    final Root root;
    private final Path folder;
    private int packs;

    Makers(Path folder) {
        this.folder = folder;
        try {
            var halves = new ArrayList<Path>();
            for (int i = 0; i < 3; i++) {
                var file = folder.resolve("key-" + i);
                Signer.make(file);
                signers.add(Signer.read(file));
                halves.add(Path.of(file + ".public"));
            }
            root = Root.read(Signer.root(2, halves));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static PackMaking.Label brand(long version) {
        return new PackMaking.Label(PackKind.BRAND, "yunling", "*", version, END);
    }

    /// A folder with two files, signed by two.
    Path pack(PackMaking.Label label) {
        var pack = unsigned("names: " + label.version());
        sign(pack, label);
        return pack;
    }

    Path unsigned(String text) {
        try {
            var pack = Files.createDirectory(folder.resolve("pack-" + packs++));
            Files.writeString(pack.resolve("brand.yaml"), text);
            Files.writeString(pack.resolve("标志 1.svg"), "M14 84V44");
            return pack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void sign(Path pack, PackMaking.Label label) {
        try {
            PackMaking.sign(pack, PackMaking.manifest(pack, label), signers.get(0));
            PackMaking.signAlso(pack, signers.get(2));
        } catch (IOException | PackRefused e) {
            throw new IllegalStateException(e);
        }
    }
}
