package cn.yimen.hall.pack;

import cn.yimen.hall.pack.PackRefused.Reason;
import cn.yimen.hall.pack.PackStore.Fit;
import cn.yimen.hall.signed.Root;
import cn.yimen.hall.signed.SignedFile;
import cn.yimen.hall.signed.Signer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What [PackMain] does; each answers with what there is to say.
final class PackHand {

    private final InstantSource clock;

    PackHand(InstantSource clock) {
        this.clock = clock;
    }

    /// @param root its file
    /// @param hall its code; empty where it does not matter
    record OfMachine(Path root, String hall) {

        PackJudge judge() throws IOException {
            return new PackJudge(Root.read(Files.readAllBytes(root)), hall);
        }
    }

    String sign(Path folder, Path key, Optional<PackMaking.Label> label)
            throws IOException, PackRefused {
        var signer = Signer.read(key);
        if (label.isEmpty()) {
            return text(PackMaking.signAlso(folder, signer), signers(folder));
        }
        var pack = PackMaking.manifest(folder, label.get());
        PackMaking.sign(folder, pack, signer);
        return text(pack, signers(folder));
    }

    private static List<String> signers(Path folder) throws IOException, PackRefused {
        return read(folder).signers();
    }

    private static SignedFile read(Path folder) throws IOException, PackRefused {
        return SignedFile.read(new PackFolder(folder).signed())
                .orElseThrow(() -> new PackRefused(Reason.UNREADABLE, Pack.SIGNED));
    }

    private static Pack said(Path folder) throws IOException, PackRefused {
        return Pack.read(read(folder).content())
                .orElseThrow(() -> new PackRefused(Reason.UNREADABLE, Pack.SIGNED));
    }

    String show(Path folder) throws IOException, PackRefused {
        return text(said(folder), signers(folder));
    }

    /// As a machine would that has never had one.
    String check(Path folder, OfMachine machine) throws IOException, PackRefused {
        var source = new PackFolder(folder);
        var pack = machine.judge().judge(source.signed(), PackSlot.of(said(folder).kind()));
        PackJudge.judgeFresh(pack, 0, clock.instant());
        source.check(pack);
        return text(pack, signers(folder));
    }

    String back(Path folder, OfMachine machine, Path store) throws IOException, PackRefused {
        var kind = said(folder).kind();
        boolean oneOfSeveral = kind == PackKind.VOICE || kind == PackKind.SETTINGS;
        var slot = oneOfSeveral ? PackSlot.named(kind, folder) : PackSlot.of(kind);
        var held = new PackStore(store, machine.judge(), clock).takeOlder(slot, folder, Fit.ANY);
        return text(held.pack(), signers(held.folder()));
    }

    private static String text(Pack pack, List<String> signers) {
        var files =
                pack.files().stream()
                        .map(file -> "  %s  %,d".formatted(file.name(), file.size()))
                        .collect(Collectors.joining("\n"));
        return "%s %s  %d  %s  < %s  [%s]\n%s"
                .formatted(
                        pack.kind().word(),
                        pack.name(),
                        pack.version(),
                        pack.hall(),
                        pack.expires(),
                        String.join(", ", signers),
                        files);
    }
}
