package cn.yimen.system.attack;

import cn.yimen.hall.pack.Pack;
import cn.yimen.hall.pack.PackJudge;
import cn.yimen.hall.pack.PackKind;
import cn.yimen.hall.pack.PackMaking;
import cn.yimen.hall.pack.PackRefused;
import cn.yimen.hall.pack.PackSlot;
import cn.yimen.hall.pack.PackStore;
import cn.yimen.hall.pack.PackStore.Fit;
import cn.yimen.hall.signed.Root;
import cn.yimen.hall.signed.Signer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/// Bits of a pack: of its signed manifest, and of every file in it.
final class PackFlips {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final PackSlot SLOT = PackSlot.of(PackKind.BRAND);
    private static final String TEXT = "brand.yaml";
    private static final String SOUND = "标志.bin";
    private static final int SOUND_BYTES = 700;

    private final Path folder;
    private final int step;
    private final byte[] sound = new byte[SOUND_BYTES];
    private final AtomicInteger copies = new AtomicInteger();

    /// @param step 1 for each bit, 7 for each seventh
    PackFlips(Path folder, int step, long seed) {
        this.folder = folder;
        this.step = step;
        new Random(seed).nextBytes(sound);
    }

    Attempt attempt() throws IOException, GeneralSecurityException {
        var key = folder.resolve("pack.key");
        Signer.make(key);
        var signer = Signer.read(key);
        var pack = Files.createDirectory(folder.resolve("pack"));
        Files.writeString(pack.resolve(TEXT), "names:\n  zh-CN: 云岭通办\n");
        Files.write(pack.resolve(SOUND), sound);
        var label = new PackMaking.Label(PackKind.BRAND, "yunling", "*", 1, NOW.plusSeconds(60));
        PackMaking.sign(pack, PackMaking.manifest(pack, label), signer);
        var judge = new PackJudge(Root.of(signer.half()), "530199000001");
        var store = new PackStore(folder.resolve("packs"), judge, () -> NOW);
        var flips = new Flips("packs, manifest and files (Ed25519, SHA-256)");
        for (var name : List.of(Pack.SIGNED, TEXT, SOUND)) {
            flips.every(
                    Files.readAllBytes(pack.resolve(name)),
                    step,
                    bytes -> isTaken(store, pack, name, bytes));
        }
        return flips.attempt();
    }

    private boolean isTaken(PackStore store, Path pack, String name, byte[] changed) {
        var copy = folder.resolve("pack-" + copies.incrementAndGet());
        try {
            Files.createDirectory(copy);
            try {
                for (var file : List.of(Pack.SIGNED, TEXT, SOUND)) {
                    Files.write(
                            copy.resolve(file),
                            file.equals(name) ? changed : Files.readAllBytes(pack.resolve(file)));
                }
                store.look(SLOT, copy, Fit.ANY);
                return true;
            } catch (PackRefused refused) {
                return false;
            } finally {
                for (var file : List.of(Pack.SIGNED, TEXT, SOUND)) {
                    Files.deleteIfExists(copy.resolve(file));
                }
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("trying a changed pack", e);
        }
    }
}
