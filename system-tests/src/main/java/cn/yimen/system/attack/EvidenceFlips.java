package cn.yimen.system.attack;

import cn.yimen.server.evidence.EvidenceKey;
import cn.yimen.server.evidence.EvidenceMain;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Bits of an export of a journal: of what the hall signed, and of the entries.
final class EvidenceFlips {

    private static final List<String> FILES = List.of("statement.json", "entries.jsonl");

    private final Path folder;
    private final int step;
    private final AtomicInteger copies = new AtomicInteger();

    /// @param folder of a hall's data, with a journal in it
    /// @param step 1 for each bit, 7 for each seventh
    EvidenceFlips(Path folder, int step) {
        this.folder = folder;
        this.step = step;
    }

    Attempt attempt() throws IOException {
        EvidenceKey.ensure(folder);
        var export = folder.resolve("export");
        run("export", "--data", folder.toString(), "--to", export.toString());
        var flips = new Flips("exports of a journal (Ed25519, SHA-256)");
        for (var name : FILES) {
            flips.every(
                    Files.readAllBytes(export.resolve(name)),
                    step,
                    bytes -> isBelieved(export, name, bytes));
        }
        return flips.attempt();
    }

    private static int run(String... words) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream());
        return EvidenceMain.run(nowhere, InstantSource.system(), List.of(words));
    }

    private boolean isBelieved(Path export, String name, byte[] changed) {
        var copy = folder.resolve("export-" + copies.incrementAndGet());
        try {
            Files.createDirectory(copy);
            for (var file : FILES) {
                Files.write(
                        copy.resolve(file),
                        file.equals(name) ? changed : Files.readAllBytes(export.resolve(file)));
            }
            var key = folder.resolve("trust/evidence.key.public").toString();
            return run("verify", "--export", copy.toString(), "--key", key) == 0;
        } catch (IOException e) {
            throw new UncheckedIOException("examining a changed export", e);
        } finally {
            delete(copy);
        }
    }

    private static void delete(Path copy) {
        try {
            for (var file : FILES) {
                Files.deleteIfExists(copy.resolve(file));
            }
            Files.delete(copy);
        } catch (IOException e) {
            throw new UncheckedIOException("deleting a changed export", e);
        }
    }
}
